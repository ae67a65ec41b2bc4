import type { Anonymity } from './anonymity.js';
import type { Attribution } from './attribution.js';
import type { Cue } from './cue.js';
import type { Local } from './local.js';
import type { Mention } from './mention.js';
import type { Paragraph } from './paragraph.js';
import type { Quotation } from './quotation.js';
import type { Source } from './source.js';
import type { Span } from './span.js';

/** What is known of one article. Frozen; everything that a person sees is a view of this value. */
export interface Analysis {
  readonly text: string;
  /** How many code units were analysed: `text.length`, or less where the text is over the size limit. */
  readonly analysed: number;
  readonly paragraphs: readonly Paragraph[];
  /** In reading order of their first segment; nested ones after their parent. */
  readonly quotations: readonly Quotation[];
  readonly cues: readonly Cue[];
  readonly mentions: readonly Mention[];
  /** One for each quotation, in the same order. */
  readonly attributions: readonly Attribution[];
  /** By order of introduction. Sources without quotations are left out unless `mentions` name them as people. */
  readonly sources: readonly Source[];
  /** Where the text says that somebody is not to be named, in reading order. */
  readonly anonymity: readonly Anonymity[];
  /** Closing marks that nothing opened. */
  readonly strayMarks: readonly Span[];
  /** The local result of each paragraph, in order, kept for the analysis of the next version of the text. */
  readonly locals: readonly Local[];
}

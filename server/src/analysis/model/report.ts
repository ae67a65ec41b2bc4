import type { CueKind, LoadedVerb } from './cue.js';
import type { Phrase } from './phrase.js';
import type { QuotationKind } from './quotation.js';
import type { Span } from './span.js';

/**
 * What one cue of a paragraph reports, as the sentence alone shows it: whose words, and which. The local half of an
 * attribution; spans are relative to the paragraph.
 */
export interface Report {
  readonly cue: { readonly span: Span; readonly kind: CueKind; readonly lemma: string };
  /** What the cue's verb says by the way of the speaker; undefined for a plain one. */
  readonly loaded: LoadedVerb | undefined;
  /** Index of the sentence in its paragraph. */
  readonly sentence: number;
  /** The words that name the speaker; undefined where the sentence does not say. */
  readonly speaker: Phrase | undefined;
  /** For a participle or a second verb: the place of the verb whose subject it shares. */
  readonly leansOn: Span | undefined;
  /**
   * Whether grammar alone settles who speaks: a verb of saying with its subject right beside it and a clause or words in marks
   * on its other side, outside of anybody else's words.
   */
  readonly sure: boolean;
  /** Whether the cue often reports nothing ("shared", "thinks"), so that a stronger one around it has the words. */
  readonly weak: boolean;
  /** Whether the cue gives a name ("calls", "dubbed"): capitals in marks behind it are no speech. */
  readonly names: boolean;
  readonly kind: QuotationKind;
  /** The reported words in reading order; empty where they stand in another sentence. */
  readonly contents: readonly Span[];
  /** Which of the paragraph's outermost quoted stretches the contents hold. */
  readonly quoted: readonly number[];
  /** Where the words are that the sentence itself does not hold: "He added:" looks ahead, "That’s according to …" looks back. */
  readonly looks: 'ahead' | 'back' | undefined;
  /** Whether the words come before the cue, so that the speech may go on after it. */
  readonly trailing: boolean;
}

import type { Anonymity } from './anonymity.js';
import type { MarkFamily, Quoted } from './mark.js';
import type { Phrase } from './phrase.js';
import type { Report } from './report.js';
import type { Sentence } from './sentence.js';
import type { Span } from './span.js';
import type { GenderedPronoun, Spot } from './spot.js';

/** A report inside of a quotation. Spans are relative to the paragraph. */
export interface NestedReport {
  /** Index of the outermost quoted stretch that it stands in. */
  readonly within: number;
  readonly report: Report;
  /** The inner stretches in marks that it reports. */
  readonly quoted: readonly Quoted[];
}

/** What a paragraph begins with: the letter of a question or an answer ("Q:"), the name of whose turn it is ("WALLACE:", "Wallace:"). */
export interface ParagraphLabel {
  readonly answer: boolean;
  readonly turn: boolean;
  /** What stands in small letters before a colon, and may be a name; undefined where nothing does. */
  readonly name: string | undefined;
}

/**
 * All that can be known of a paragraph from its own text and from the quotation left open above it. Spans are relative to
 * the paragraph, so that the result can be kept while the text above it grows.
 */
export interface Local {
  readonly text: string;
  /** Which words of the caller it was read with; empty where the tables' alone. */
  readonly vocabulary: string;
  /** The mark that the paragraph above left open. */
  readonly carried: MarkFamily | undefined;
  /** The mark that this one leaves open. */
  readonly open: MarkFamily | undefined;
  readonly label: ParagraphLabel;
  readonly quoted: readonly Quoted[];
  readonly strays: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** For each sentence, its phrases. */
  readonly phrases: readonly (readonly Phrase[])[];
  /** For each sentence, the subject of its main clause. */
  readonly subjects: readonly (Phrase | undefined)[];
  readonly reports: readonly Report[];
  /** The words of its names that are more than one capital at the start of a sentence. */
  readonly names: readonly string[];
  /** The surnames in it, one for each mention; a letter before a question or an answer is none, though it is read as a name. */
  readonly surnames: readonly string[];
  /** The phrases that may name somebody, each followed by the names in it, and those that only a cue has made; by where they begin. */
  readonly spots: readonly Spot[];
  /** Pronouns outside of quotation marks that tell something of the people named before them. */
  readonly gendered: readonly GenderedPronoun[];
  /** What cues inside of quoted words report of words in inner marks: “She told me, ‘Go.’” */
  readonly nested: readonly NestedReport[];
  /** Where it says that somebody is not to be named. */
  readonly anonymity: readonly Anonymity[];
}

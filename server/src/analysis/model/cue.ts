import type { Span } from './span.js';

/**
 * How a cue ties words to a speaker:
 * - `verb`: "said", "has warned";
 * - `according-to`: "according to", "in the words of";
 * - `colon`: ":" after a name, in a headline, a transcript or a lead-in;
 * - `dash`: "-" before a name, at the end of a headline or under a block quotation;
 * - `noun`: "the claim that", "in a statement".
 */
export type CueKind = 'verb' | 'according-to' | 'colon' | 'dash' | 'noun';

/** The word or mark that says that somebody speaks. */
export interface Cue {
  /** `c1`, `c2`, … in reading order. */
  readonly id: string;
  /** The whole verb group ("has said"), the phrase, or the mark. */
  readonly span: Span;
  readonly kind: CueKind;
  /** The verb's dictionary form ("say"), the phrase ("according to") or the mark (":"). */
  readonly lemma: string;
}

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

/**
 * What a loaded verb makes a reader think of the speaker: `doubt` "claimed" (it may not be true), `guilt` "admitted" (there is
 * something to be ashamed of), `pride` "boasted", `scorn` "whined" (it need not be taken seriously).
 */
export type Judgement = 'doubt' | 'guilt' | 'pride' | 'scorn';

/** A reporting verb that judges what it reports. */
export interface LoadedVerb {
  /** The verb itself, without auxiliaries and adverbs. */
  readonly span: Span;
  readonly judgement: Judgement;
  /** The verb that could stand in its place, in the same form: "said" for "claimed", "says" for "claims". */
  readonly plain: string;
}

/** The word or mark that says that somebody speaks. */
export interface Cue {
  /** `c1`, `c2`, … in reading order. */
  readonly id: string;
  /** The whole verb group ("has said"), the phrase, or the mark. */
  readonly span: Span;
  readonly kind: CueKind;
  /** The verb's dictionary form ("say"), the phrase ("according to") or the mark (":"). */
  readonly lemma: string;
  /** Where the verb judges what it reports; undefined for a plain one, and where the judgement is a court's. */
  readonly loaded: LoadedVerb | undefined;
}

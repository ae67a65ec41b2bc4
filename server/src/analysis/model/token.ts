import type { Span } from './span.js';

/** The smallest piece that the analysis looks at. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'quoted';

/**
 * A word, a number, a punctuation mark, or a whole stretch in quotation marks that stands in the sentence as one thing.
 * Clitics are tokens of their own ("Marsh" "’s"), contractions of "not" are not ("didn’t").
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case with straight apostrophes and without an abbreviation's last dot, as the lexicon has it; of a caller's own verb, the form that stands in for it. */
  readonly lower: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether it has at least two letters, all of them capitals ("NATO", "WALLACE"). */
  readonly shouted: boolean;
  /** For a `quoted` token: which of the paragraph's outermost quoted stretches it is. */
  readonly quoted: number | undefined;
  /** For a `quoted` token: whether its words end in a comma or a stop, so that no noun phrase goes on behind it. */
  readonly stopped: boolean;
}

/** With its fields in the one order that all have, as `asPhrase`. */
export const asToken = (of: Token): Token => ({
  start: of.start, end: of.end, kind: of.kind, lower: of.lower, capital: of.capital, shouted: of.shouted, quoted: of.quoted, stopped: of.stopped,
});

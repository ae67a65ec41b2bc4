import type { Span } from './span.js';

/** The families of quotation marks; the two marks of a pair are of one family. */
export type MarkFamily =
  | 'curly' // “ ”
  | 'straight' // " "
  | 'single' // ‘ ’
  | 'straight-single' // ' '
  | 'guillemets' // « »
  | 'single-guillemets' // ‹ ›
  | 'low-high' // „ “
  | 'doubled' // '' '' and `` '', two single marks that stand for a double one
  | 'block'; // a block quotation, which its setting marks and no sign

/**
 * A stretch of text in quotation marks inside one paragraph: `span` with the marks, `inner` without.
 * A speech that runs over several paragraphs is several of these.
 */
export interface Quoted {
  readonly span: Span;
  readonly inner: Span;
  readonly family: MarkFamily;
  /** The opening mark; empty where it is missing, in a block quotation, or where the text goes on from a paragraph that left its mark open. */
  readonly open: Span;
  /** The closing mark; undefined where the paragraph ends without one, empty in a block quotation. */
  readonly close: Span | undefined;
  /** Quotations inside this one, outermost first level only. */
  readonly nested: readonly Quoted[];
}

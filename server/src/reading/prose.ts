import type { Span } from '../analysis/model/index.js';

/** A document as the analysis reads it. */
export interface Prose {
  /** As long as the document, with `NOTHING` for what is no part of the article. */
  readonly prose: string;
  /** The block quotations that are somebody's words, in order, without their signatures. */
  readonly blockQuotations: readonly Span[];
}

import type { Quoted } from './mark.js';
import type { Span } from './span.js';

/**
 * - `direct`: all that the speaker said stands in quotation marks;
 * - `mixed`: part of it does ("called the plan “reckless”": the content is the whole clause);
 * - `indirect`: none of it ("said the bridge would close").
 *
 * The terms are PolNeAR's and PARC 3.0's (Pareti 2016).
 */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/**
 * One speech act's words in reading order. A speech broken by "he said" or by paragraph ends is one quotation of several
 * segments. The marks belong to the segment.
 */
export interface Quotation {
  /** `q1`, `q2`, … in reading order of the first segment. */
  readonly id: string;
  readonly kind: QuotationKind;
  /** Never empty, in order, not overlapping. */
  readonly segments: readonly Span[];
  /** The stretches in quotation marks, in order; empty for an indirect quotation. */
  readonly quoted: readonly Quoted[];
  /** False where a mark was opened and nobody closed it. */
  readonly closed: boolean;
  /** For a quotation inside another one's words: the outer one's id. */
  readonly parent: string | undefined;
}

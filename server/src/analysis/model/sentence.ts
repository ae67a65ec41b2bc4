import type { Span } from './span.js';
import type { Token } from './token.js';

/** One sentence of a paragraph; what stands in quotation marks is one token of it. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

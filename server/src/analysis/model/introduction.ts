import type { Place } from './speech.js';
import type { Span } from './span.js';

/** The mention that introduces somebody, as the number of its spot, and which reading of its phrase does. */
export interface Introduction {
  readonly spot: number;
  readonly reading: 'phrase' | 'whole' | 'body' | Completed;
}

/** A name that a headline completes: given name and surname, relative to the headline. */
export interface Completed extends Place {
  readonly span: Span;
}

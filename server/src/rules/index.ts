import type { Analysis, Span } from '../analysis/model/index.js';
import type { Related, Rule, Severity } from './rule.js';
import { unattributedQuote } from './unattributed-quote.js';
import { unclosedQuote } from './unclosed-quote.js';

export type { Finding, Related, Rule, Severity } from './rule.js';

/** Every rule, sorted by id. The settings, the documentation pages and the fixtures are held to this list by a test. */
export const rules: readonly Rule[] = Object.freeze([unattributedQuote, unclosedQuote]);

/** What a person may set for a rule; `default` leaves the rule's own severity. */
export type RuleLevel = Severity | 'default' | 'off';

export interface CheckOptions {
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly levels?: Readonly<Record<string, RuleLevel>>;
  /** Told of a rule that threw. The rule is skipped, and the others still answer. */
  readonly onError?: (rule: string, error: unknown) => void;
}

/** A finding with the rule that made it and the severity that the settings give it. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
}

/** Where a rule's page stands, for the link in the Problems panel. */
export const documentationUrl = (ruleId: string): string =>
  `https://github.com/on-the-record/on-the-record/blob/main/docs/rules/${ruleId}.md`;

/** All that the rules find, by place in the text and then by rule; empty where there is nothing to say. */
export function check(analysis: Analysis, options: CheckOptions = {}): Diagnostic[] {
  return checkWith(rules, analysis, options);
}

/** `check` with rules of the caller's choice. */
export function checkWith(chosen: readonly Rule[], analysis: Analysis, options: CheckOptions = {}): Diagnostic[] {
  return chosen.flatMap((rule) => run(rule, analysis, options)).sort(byPlace);
}

function run(rule: Rule, analysis: Analysis, { levels = {}, onError }: CheckOptions): Diagnostic[] {
  const level = levels[rule.id] ?? 'default';
  if (level === 'off') return [];
  const severity = level === 'default' ? rule.severity : level;
  try {
    return Array.from(rule.check(analysis), ({ span, message, related }) => ({ rule: rule.id, severity, span, message, related }));
  } catch (error) {
    onError?.(rule.id, error);
    return [];
  }
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));

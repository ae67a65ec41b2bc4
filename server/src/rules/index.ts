import type { Analysis, Span } from '../analysis/model/index.js';
import { alteredQuote } from './altered-quote.js';
import { ambiguousSpeaker } from './ambiguous-speaker.js';
import { continuedQuoteMarks } from './continued-quote-marks.js';
import { doubleAttribution } from './double-attribution.js';
import { fragmentaryQuote } from './fragmentary-quote.js';
import { inconsistentName } from './inconsistent-name.js';
import { lateAttribution } from './late-attribution.js';
import { loadedReportingVerb } from './loaded-reporting-verb.js';
import { mixedQuoteMarks } from './mixed-quote-marks.js';
import { withoutConsequences } from './precedence.js';
import { quotationDiffers } from './quotation-differs.js';
import type { DefaultSeverity, Related, Rule, RuleDescription, Severity } from './rule.js';
import { singleSource } from './single-source.js';
import { speakerNotIntroduced } from './speaker-not-introduced.js';
import { strayClosingQuote } from './stray-closing-quote.js';
import { twoSpeakersOneParagraph } from './two-speakers-one-paragraph.js';
import { unattributedQuote } from './unattributed-quote.js';
import { unclosedQuote } from './unclosed-quote.js';
import { unexplainedAnonymity } from './unexplained-anonymity.js';
import { unnamedSource } from './unnamed-source.js';
import type { WorkspaceRule } from './workspace-rule.js';

export type { ComparedArticle, ComparedQuotation, WorkspaceFinding, WorkspaceRule } from './workspace-rule.js';
export type { DefaultSeverity, Finding, Related, Rule, RuleDescription, Severity } from './rule.js';

/** Every rule, sorted by id. The settings, the documentation pages and the fixtures are held to this list by a test. */
export const rules: readonly Rule[] = Object.freeze([
  alteredQuote,
  ambiguousSpeaker,
  continuedQuoteMarks,
  doubleAttribution,
  fragmentaryQuote,
  inconsistentName,
  lateAttribution,
  loadedReportingVerb,
  mixedQuoteMarks,
  singleSource,
  speakerNotIntroduced,
  strayClosingQuote,
  twoSpeakersOneParagraph,
  unattributedQuote,
  unclosedQuote,
  unexplainedAnonymity,
  unnamedSource,
]);

/** The rules that compare articles, sorted by id. */
export const workspaceRules: readonly WorkspaceRule[] = Object.freeze([quotationDiffers]);

/** Both kinds, sorted by id, for lists and settings. */
export const allRules: readonly RuleDescription[] = [...rules, ...workspaceRules].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** What a person may set for a rule; `default` leaves the rule's own severity, which may be `off`. */
export type RuleLevel = Severity | 'default' | 'off';

export interface CheckOptions {
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly levels?: Readonly<Record<string, RuleLevel>>;
  /** How many findings of one rule are kept; the last of them says how many more there are. All where it is undefined. */
  readonly limit?: number;
  /** Findings that are left out, before they are counted against the limit. */
  readonly isSilenced?: (finding: Diagnostic) => boolean;
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
  const found = withoutConsequences(chosen, chosen.flatMap((rule) => run(rule, analysis, options)), analysis).filter((finding) => options.isSilenced?.(finding) !== true);
  return chosen.flatMap((rule) => withinLimit(found.filter((finding) => finding.rule === rule.id).sort(byPlace), options.limit)).sort(byPlace);
}

/** The severity that the settings leave a rule; `off` where it is not looked for. */
export function severityOf({ id, severity }: RuleDescription, levels: CheckOptions['levels'] = {}): DefaultSeverity {
  const level = levels[id] ?? 'default';
  return level === 'default' ? severity : level;
}

function run(rule: Rule, analysis: Analysis, { levels, onError }: CheckOptions): Diagnostic[] {
  const severity = severityOf(rule, levels);
  if (severity === 'off') return [];
  try {
    return Array.from(rule.check(analysis), ({ span, message, related }) => ({ rule: rule.id, severity, span, message, related }));
  } catch (error) {
    onError?.(rule.id, error);
    return [];
  }
}

/** The first findings of a rule; the last of them tells of those that are left out. */
function withinLimit(found: readonly Diagnostic[], limit = found.length): readonly Diagnostic[] {
  const last = found[limit - 1];
  if (last === undefined || found.length <= limit) return found;
  return [...found.slice(0, limit - 1), { ...last, message: `${last.message} (and ${String(found.length - limit)} more like it below)` }];
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));

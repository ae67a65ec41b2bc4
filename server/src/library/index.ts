/**
 * Finds the quotations in news articles and gives each to its speaker: what `import … from 'on-the-record'` gives.
 *
 * Pure: nothing is read, written or sent, and the same text gets the same answer in node and in a browser. Every position is an
 * offset in UTF-16 code units, half-open, so that `text.slice(start, end)` is the words.
 *
 * @module
 */
import type { Analysis } from '../analysis/index.js';
import { diagnostics, silenced as allSilenced, type Diagnostic, type DiagnosticsOptions, type Silenced } from '../ide/diagnostics.js';
import { allRules, type RuleDescription } from '../rules/index.js';
import { toContract, type ArticleJson } from './json.js';

export { analyze, type AnalyzeOptions } from '../analysis/index.js';
export type {
  Analysis, Anonymity, Attribution, Certainty, Cue, CueKind, Evidence, ExtraVerb, KnownSource, Judgement, KnownPronoun, LoadedVerb, MarkFamily, Mention, MentionForm, Paragraph, ParagraphRole,
  Quotation, QuotationKind, Quoted, Rival, Source, SourceType, Span,
} from '../analysis/index.js';
export type { Diagnostic, DiagnosticsOptions, Silenced } from '../ide/diagnostics.js';
export { explainQuotation as explain, type Explanation, type SpeakerExplanation } from '../ide/explain.js';
export { shares, type Share } from '../ide/shares.js';
export { PROJECT_FILE, readProject, type Problem, type Project, type ProjectReading, type Silencing } from '../project/index.js';
export { readMarkdown } from '../reading/markdown/markdown.js';
export type { Prose } from '../reading/prose.js';
export type { DefaultSeverity, Related, RuleDescription, RuleLevel, Severity } from '../rules/index.js';
export type { ArticleJson, FindingJson, QuotationJson, SilencedJson, SourceJson, SpeakerJson } from './json.js';
export { lineIndex, type LineOf, type Position } from './lines.js';

/** What the rules look for, sorted by id, with the severity that each has by itself. */
export const rules: readonly RuleDescription[] = Object.freeze(allRules.map(({ id, severity, summary }) => Object.freeze({ id, severity, summary })));

/**
 * What the rules find in an article, by place, without what somebody silenced; empty where there is nothing to say.
 *
 * The rule `quotation-differs` compares articles of a workspace and finds nothing here.
 */
export function check(analysis: Analysis, options: DiagnosticsOptions = {}): Diagnostic[] {
  return diagnostics(analysis, options);
}

/** What the rules find in an article and a comment in it or the project file silences, by place, with the reasons. */
export function silenced(analysis: Analysis, options: DiagnosticsOptions = {}): Silenced[] {
  return allSilenced(analysis, options);
}

export interface JsonOptions extends DiagnosticsOptions {
  /** What the JSON calls the article; the command line has its path here. Empty where nothing is given. */
  readonly id?: string | undefined;
}

/** An analysis with its findings as the plain data that the command line prints and `schemas/analysis.schema.json` describes. */
export function toJson(analysis: Analysis, { id = '', ...options }: JsonOptions = {}): ArticleJson {
  return toContract({ id, analysis, diagnostics: check(analysis, options), silenced: silenced(analysis, options) });
}

import { analyze, type Analysis } from '../analysis/index.js';
import { diagnostics, silenced, type Diagnostic, type Silenced } from '../ide/diagnostics.js';
import { noProject } from '../project/index.js';
import type { InForce } from './input/project.js';

/** All that the command line knows of one article; each format is a view of it. */
export interface Report {
  /** The path as given, or the id of the batch's line. */
  readonly id: string;
  readonly analysis: Analysis;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that a comment in the article or the project file silenced. */
  readonly silenced: readonly Silenced[];
  /** What a person should know though the article was answered; each stands after the article's name. */
  readonly notices: readonly string[];
}

/** Analyses one article and checks it with all the rules, as a project says; without one, as the rules themselves say. */
export function report(id: string, text: string, inForce: InForce = { project: noProject, path: undefined }): Report {
  const { rules: levels, sources, reportingVerbs } = inForce.project;
  const analysis = analyze(text, { sources, reportingVerbs });
  const notices = overLimit(analysis);
  const onError = (rule: string, error: unknown): void => { notices.push(`the rule ${rule} failed and was skipped (${String(error)})`); };
  const options = { levels, silencing: inForce };
  return { id, analysis, diagnostics: diagnostics(analysis, { ...options, onError }), silenced: silenced(analysis, options), notices };
}

function overLimit({ text, analysed }: Analysis): string[] {
  return analysed < text.length ? [`is over the size limit; only the first ${analysed.toLocaleString('en')} characters were analysed`] : [];
}

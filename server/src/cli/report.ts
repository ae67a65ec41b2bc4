import { analyze, type Analysis } from '../analysis/index.js';
import { diagnostics, type Diagnostic } from '../ide/diagnostics.js';

/** All that the command line knows of one article; each format is a view of it. */
export interface Report {
  /** The path as given, or the id of the batch's line. */
  readonly id: string;
  readonly analysis: Analysis;
  readonly diagnostics: readonly Diagnostic[];
  /** What a person should know though the article was answered; each stands after the article's name. */
  readonly notices: readonly string[];
}

/** Analyses one article and checks it with all the rules. */
export function report(id: string, text: string): Report {
  const analysis = analyze(text);
  const notices = overLimit(analysis);
  const onError = (rule: string, error: unknown): void => { notices.push(`the rule ${rule} failed and was skipped (${String(error)})`); };
  return { id, analysis, diagnostics: diagnostics(analysis, { onError }), notices };
}

function overLimit({ text, analysed }: Analysis): string[] {
  return analysed < text.length ? [`is over the size limit; only the first ${analysed.toLocaleString('en')} characters were analysed`] : [];
}

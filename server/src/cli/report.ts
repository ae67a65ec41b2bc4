import { analyze, type Analysis } from '../analysis/index.js';
import { diagnostics, silenced, type Diagnostic, type Silenced } from '../ide/diagnostics.js';
import { lineIndex, type LineOf } from '../library/lines.js';
import { noProject } from '../project/index.js';
import { ownPlaces, type Places } from '../reading/places.js';
import { plainReading, type Reading } from '../reading/reading.js';
import type { InForce } from './input/project.js';

/** All that the command line knows of one article; each format is a view of it. */
export interface Report {
  /** The path as given, or the id of the batch's line. */
  readonly id: string;
  /** Of the words of the file: where these stand in it, `places` says. */
  readonly analysis: Analysis;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that a comment in the article or the project file silenced. */
  readonly silenced: readonly Silenced[];
  /** What a person should know though the article was answered; each stands after the article's name. */
  readonly notices: readonly string[];
  /** The text of the file that the article is in. */
  readonly file: string;
  /** Where in the file its words stand. */
  readonly places: Places;
  /** The line of the file that an offset of the article is in. */
  readonly lineOf: LineOf;
}

/** Analyses one article and checks it with all the rules, as a project says; without one, as the rules themselves say. */
export function report(id: string, of: string | Reading, inForce: InForce = { project: noProject, path: undefined }): Report {
  const { text, blockQuotations, file, places } = typeof of === 'string' ? plainReading(of) : of;
  const { rules: levels, sources, reportingVerbs } = inForce.project;
  const analysis = analyze(text, { sources, reportingVerbs, blockQuotations });
  const notices = overLimit(analysis);
  const onError = (rule: string, error: unknown): void => { notices.push(`the rule ${rule} failed and was skipped (${String(error)})`); };
  const options = { levels, silencing: inForce };
  return { id, analysis, diagnostics: diagnostics(analysis, { ...options, onError }), silenced: silenced(analysis, options), notices, ...placing({ file, places }) };
}

/** What a report says of where its article stands: in a file of its own, unless it says otherwise. */
export function placing({ file, places = ownPlaces }: { readonly file: string; readonly places?: Places }): Pick<Report, 'file' | 'places' | 'lineOf'> {
  const lineOf = lineIndex(file);
  return { file, places, lineOf: (offset) => lineOf(places.offsetOf(offset)) };
}

function overLimit({ text, analysed }: Analysis): string[] {
  return analysed < text.length ? [`is over the size limit; only the first ${analysed.toLocaleString('en')} characters were analysed`] : [];
}

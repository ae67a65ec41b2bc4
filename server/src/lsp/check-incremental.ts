import type { Analysis, AnalyzeOptions } from '../analysis/index.js';
import type { Analyze } from './analyzer.js';
import { differenceBetween } from './difference.js';
import { fileName } from './workspace/addresses.js';

/** One version of a document, and its analysis that was made with the help of an earlier one. */
export interface Checked {
  readonly uri: string;
  readonly version: number;
  readonly options: AnalyzeOptions;
  readonly analysis: Analysis;
}

/**
 * Reads the version again from scratch and says, as a line for the log, where the analysis differs; undefined where it does
 * not. The line has fields and offsets in it and no word of the article, which may not be published yet.
 */
export function incrementalBreach(analyze: Analyze, { uri, version, options, analysis }: Checked): string | undefined {
  const difference = differenceBetween(analysis, analyze(analysis.text, options));
  if (!difference) return undefined;
  const near = difference.near === undefined ? '' : `, near offset ${String(difference.near)}`;
  return `${fileName(uri)}, version ${String(version)}: the analysis after the edit differs from one from scratch at ${difference.path}${near}. Please report this.`;
}

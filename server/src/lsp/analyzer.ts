import type { Analysis, AnalyzeOptions, Steps } from '../analysis/index.js';

/** The analysis of a text, with the help of that of an earlier version. */
export type Analyze = (text: string, options?: AnalyzeOptions, previous?: Analysis) => Analysis;

/** The analysis at once, for short work, and in steps. Both give the same. */
export interface Analyzer {
  readonly analyze: Analyze;
  readonly inSteps: (text: string, options?: AnalyzeOptions, previous?: Analysis) => Steps<Analysis>;
}

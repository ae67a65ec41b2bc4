import type { Analysis, AnalyzeOptions } from '../../server/src/analysis/index.js';
import { buildAnalysis } from './build-analysis.js';
import { market } from './market.js';

/** One call of a fake analysis. */
export interface Call { readonly text: string; readonly previous: Analysis | undefined }

/**
 * An analysis for tests of the server: knows the market article, and elsewhere takes all that stands in curly marks for
 * quotations of nobody. Keeps what it was asked.
 */
export function fakeAnalysis(): { calls: Call[]; analyze: (text: string, options?: AnalyzeOptions, previous?: Analysis) => Analysis } {
  const calls: Call[] = [];
  return {
    calls,
    analyze(text, { limit = Infinity } = {}, previous) {
      calls.push({ text, previous });
      if (text === market.text) return market;
      const quotations = [...new Set(text.slice(0, limit).match(/“[^”\n]*”/gu))].map((words) => ({ at: [words] }));
      return { ...buildAnalysis({ text, quotations }), analysed: Math.min(text.length, limit) };
    },
  };
}

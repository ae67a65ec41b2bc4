import type { Analysis } from '../analysis/index.js';

const count = (n: number): string => n.toLocaleString('en');

/** What to say of an article over the size limit; undefined where all of it was analysed. Stands after the article's name. */
export function overLimit(analysis: Analysis): string | undefined {
  if (analysis.analysed >= analysis.text.length) return undefined;
  return `is over the size limit; only the first ${count(analysis.analysed)} characters were analysed`;
}

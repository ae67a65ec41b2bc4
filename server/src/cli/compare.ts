import { analyze, type Span } from '../analysis/index.js';
import { compare, compares, type ComparedFinding, type ComparedPlace } from '../ide/compare.js';
import { digest } from '../ide/digest.js';
import { documentationUrl } from '../rules/index.js';
import type { Reading } from '../reading/reading.js';
import type { InForce } from './input/project.js';
import type { Report } from './report.js';

/** One of several articles that are read by one command. */
export interface Compared {
  readonly path: string;
  readonly inForce: InForce;
}

/** What is found in each article beside the others, by its path. */
export type Comparison = ReadonlyMap<string, readonly ComparedFinding<Place>[]>;

interface Place extends ComparedPlace {
  readonly path: string;
  readonly span: Span;
  readonly inForce: InForce;
}

/** Whether anybody wants these articles compared. They are then read before the first one is printed, which nobody else has to wait for. */
export const isComparing = (articles: readonly Compared[]): boolean => articles.length > 1 && articles.some(({ inForce }) => compares(inForce.project.rules));

/**
 * Compares articles. Of each only who says what is kept, so that they may be many.
 *
 * @param readingOf gives undefined for an article that is not to be compared.
 * @param warn told of each line about a rule that failed.
 */
export async function compareArticles<Article extends Compared>(articles: readonly Article[], readingOf: (article: Article) => Promise<Reading | undefined>, warn: (line: string) => void): Promise<Comparison> {
  const read = [];
  for (const article of articles) {
    const reading = await readingOf(article);
    if (reading !== undefined) read.push(comparedOf(article, reading));
  }
  const onError = (rule: string, error: unknown): void => { warn(`the rule ${rule} failed and was skipped (${String(error)})`); };
  const found = new Map<string, ComparedFinding<Place>[]>();
  for (const finding of compare(read, { levelsOf: ({ inForce }) => inForce.project.rules, onError })) {
    found.set(finding.place.path, [...found.get(finding.place.path) ?? [], finding]);
  }
  return found;
}

function comparedOf({ path, inForce }: Compared, { text, blockQuotations }: Reading) {
  const { sources, reportingVerbs } = inForce.project;
  const { quotations } = digest(analyze(text, { sources, reportingVerbs, blockQuotations }), inForce);
  return { name: path === '-' ? 'standard input' : path, quotations: quotations.map(({ speaker, words, span, silenced }): { speaker: string | undefined; words: string; place: Place } => ({ speaker, words, place: { path, span, inForce, silenced } })) };
}

/** A report with what was found beside other articles, in its place among the findings. */
export function withComparison(report: Report, comparison: Comparison): Report {
  const all = (comparison.get(report.id) ?? []).map(({ rule, severity, message, place: { span }, silenced }) =>
    ({ finding: { rule, severity, message, span, related: [], documentation: documentationUrl(rule) }, silenced }));
  if (all.length === 0) return report;
  const shown = all.filter(({ silenced }) => silenced === undefined).map(({ finding }) => finding);
  const silent = all.flatMap(({ finding, silenced }) => (silenced === undefined ? [] : [{ finding, reason: silenced.reason, by: silenced.by, said: silenced.said }]));
  return {
    ...report,
    diagnostics: [...report.diagnostics, ...shown].sort((a, b) => a.span.start - b.span.start),
    silenced: [...report.silenced, ...silent].sort((a, b) => a.finding.span.start - b.finding.span.start),
  };
}

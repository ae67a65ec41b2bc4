import type { ArticleReport, Naming, ReportedSource } from '../../../server/src/ide/index.js';
import { counted, namingNames, percent } from '../wording.js';

/** One row of the pictures: a source, those who do not fit in, or nobody. */
export interface Row {
  /** The source's id; `others` and `nobody` for the last two rows. */
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly naming: Naming;
  readonly quotations: number;
  readonly words: number;
  readonly percent: number;
  /** Where a click leads: the id of a quotation; undefined where there is none. */
  readonly target: string | undefined;
}

/** More rows than these make no picture; the table has them all. */
const most = 24;

/** The sources by quoted words, then all the smaller ones as one row, then the words of nobody. */
export function rowsOf(report: ArticleReport): Row[] {
  const shown = report.sources.length > most + 1 ? report.sources.slice(0, most) : report.sources;
  const rest = report.sources.slice(shown.length);
  return [
    ...shown.map((source) => rowOf(report, source)),
    ...(rest.length === 0 ? [] : [rowOfOthers(report, rest)]),
    ...(report.nobody.quotations === 0 ? [] : [rowOfNobody(report)]),
  ];
}

/** Which row a quotation belongs to. */
export function keyIn(rows: readonly Row[], source: string | undefined): string {
  if (source === undefined) return 'nobody';
  return rows.some(({ key }) => key === source) ? source : 'others';
}

const firstOf = ({ quotations }: ArticleReport, source: string | undefined): string | undefined =>
  quotations.find((quotation) => quotation.source === source)?.id;

function rowOf(report: ArticleReport, { id, name, naming, description, share }: ReportedSource): Row {
  return { key: id, label: name, description, naming, ...share, target: firstOf(report, id) };
}

function rowOfOthers(report: ArticleReport, rest: readonly ReportedSource[]): Row {
  const sum = (of: (source: ReportedSource) => number): number => rest.reduce((total, source) => total + of(source), 0);
  const words = sum(({ share }) => share.words);
  return {
    key: 'others', label: counted(rest.length, 'more source'), description: 'see the table', naming: 'named', words,
    quotations: sum(({ share }) => share.quotations),
    percent: report.quotedWords === 0 ? 0 : Math.round((100 * words) / report.quotedWords),
    target: firstOf(report, rest[0]?.id),
  };
}

const rowOfNobody = (report: ArticleReport): Row =>
  ({ key: 'nobody', label: namingNames.nobody, description: '', naming: 'nobody', ...report.nobody, target: firstOf(report, undefined) });

/** "18 words · 41%"; a source that is only paraphrased has no words in marks. */
export const amountOf = ({ words, percent: share }: Row): string =>
  (words === 0 ? 'paraphrased only' : `${counted(words, 'word')} · ${percent(share)}`);

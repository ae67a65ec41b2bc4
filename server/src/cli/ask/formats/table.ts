import type { Answer, AnswerColumn } from '../../../../../report/src/answers/answer.js';
import { shownCell } from '../../../../../report/src/answers/shown-cell.js';
import { printable } from '../../terminal/printable.js';
import type { Style } from '../../terminal/style.js';
import { padLeft, padRight, widthOf } from '../../terminal/width.js';
import { wrap } from '../../terminal/wrap.js';

export interface TableSettings {
  /** Columns of the terminal. */
  readonly width: number;
  readonly style: Style;
}

/** Two spaces stand between columns. */
const GAP = '  ';
/** A column of words is cut to no less than this. */
const NARROWEST = 12;

/** The answer for people: what was asked, a table that fits into the terminal, and what has to be known to read it. */
export function toTable(answer: Answer, settings: TableSettings): string {
  const { style, width } = settings;
  const lines = (words: string): string[] => wrap(printable(words), width);
  const more = answer.rows.length < answer.total ? [`${answer.rows.length.toLocaleString('en')} of ${answer.total.toLocaleString('en')} rows; --limit ${String(answer.total)} shows all.`] : [];
  return `${[
    ...lines(answer.question).map(style.title),
    ...lines(answer.of).map(style.faint),
    '',
    ...(answer.rows.length === 0 ? ['Nothing.'] : rowsOf(answer, settings)),
    '',
    ...[...more, ...answer.remarks, answer.note].flatMap(lines).map(style.faint),
  ].map((line) => line.trimEnd()).join('\n')}\n`;
}

/** A line for each row, or where the columns are too many for that, a block of lines. */
function rowsOf({ columns, rows }: Answer, settings: TableSettings): string[] {
  const cells = rows.map((row) => columns.map(({ kind }, index) => printable(shownCell(row[index] ?? null, kind))));
  const widths = widthsOf(columns, cells, settings.width);
  return widths === undefined ? cells.flatMap((row, index) => [...(index === 0 ? [] : ['']), ...blockOf(columns, row, settings)]) : tableOf(columns, cells, { widths, ...settings });
}

/** As wide as the longest cell, but words give way where the line is too long for the terminal; undefined where they cannot. */
function widthsOf(columns: readonly AnswerColumn[], cells: readonly (readonly string[])[], width: number): number[] | undefined {
  const widths = columns.map(({ head }, index) => Math.max(widthOf(head), ...cells.map((row) => widthOf(row[index] ?? ''))));
  for (;;) {
    const over = widths.reduce((sum, each) => sum + each, GAP.length * (columns.length - 1)) - width;
    if (over <= 0) return widths;
    const [longest] = widths.map((each, index) => ({ each, index })).filter(({ index }) => columns[index]?.kind === 'words').toSorted((a, b) => b.each - a.each);
    if (longest === undefined || longest.each <= NARROWEST) return undefined;
    widths[longest.index] = Math.max(NARROWEST, longest.each - Math.max(1, Math.min(over, Math.ceil(longest.each / 8))));
  }
}

function tableOf(columns: readonly AnswerColumn[], cells: readonly (readonly string[])[], { widths, style }: TableSettings & { readonly widths: readonly number[] }): string[] {
  const line = (row: readonly string[]): string => row.map((cell, index) => (columns[index]?.kind === 'words' ? padRight(cell, widths[index] ?? 0) : padLeft(cell, widths[index] ?? 0))).join(GAP);
  return [style.heading(line(columns.map(({ head }) => head)).trimEnd()), ...cells.map(line)];
}

function blockOf(columns: readonly AnswerColumn[], row: readonly string[], { width, style }: TableSettings): string[] {
  const gutter = Math.max(...columns.map(({ head }) => widthOf(head))) + GAP.length;
  return columns.flatMap(({ head }, index) => wrap(row[index] ?? '', Math.max(20, width - gutter)).map((words, at) => style.faint(padRight(at === 0 ? head : '', gutter)) + words));
}

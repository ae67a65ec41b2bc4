import { barX, cell, text } from '@observablehq/plot';
import type { VNode } from 'preact';
import { chart } from '../figures/chart.js';
import { counted, cut } from '../wording.js';
import type { Answer, AnswerCell, AnswerPicture } from './answer.js';
import { shownCell } from './shown-cell.js';

type Of<Kind extends AnswerPicture['kind']> = Extract<AnswerPicture, { kind: Kind }>;

/** More bars or rows of squares than these make no picture; the table has them all. */
const most = 24;
/** More squares in a row have no room for their numbers. */
const mostColumns = 18;
const barHeight = 40;
const squareHeight = 30;
/** How wide one letter is at most, in pixels. */
const letter = 8;

/** The picture of an answer; null where it has none, or nothing to show. */
export function answerPicture(answer: Answer, width: number): VNode | null {
  const { picture } = answer;
  switch (picture?.kind) {
    case undefined: return null;
    case 'bars': return bars(answer, picture, width);
    case 'stack': return stack(answer, picture, width);
    case 'grid': return grid(answer, picture, width);
    default: throw new Error(`No picture “${String(picture satisfies never)}”`);
  }
}

/** Reads a column of the answer by its key. */
function reader({ columns }: Answer, key: string): { head: string; of(row: readonly AnswerCell[]): AnswerCell; words(row: readonly AnswerCell[]): string; number(row: readonly AnswerCell[]): number } {
  const index = columns.findIndex((column) => column.key === key);
  const { head = '', kind = 'words' } = columns[index] ?? {};
  const of = (row: readonly AnswerCell[]): AnswerCell => row[index] ?? null;
  return { head, of, words: (row) => shownCell(of(row), kind), number: (row) => Number(of(row)) };
}

function bars(answer: Answer, { label, value }: Of<'bars'>, width: number): VNode | null {
  const [labels, values] = [reader(answer, label), reader(answer, value)];
  // By its place: two rows may have the same name.
  const rows = answer.rows.slice(0, most).map((row, index) => ({ key: index, label: labels.words(row), value: values.number(row), shown: values.words(row) }));
  const longest = Math.max(1, ...rows.map((row) => row.value));
  const line = { y: 'key', dy: -9, ariaHidden: 'true', lineAnchor: 'middle', textOverflow: 'ellipsis' } as const;
  return chart(`${values.head} by ${labels.head.toLowerCase()}: ${counted(rows.length, 'bar')}${rows.length < answer.total ? ` of ${answer.total.toLocaleString('en')}` : ''}`, {
    width, height: rows.length * barHeight, margin: 0,
    x: { axis: null, domain: [0, longest], range: [0, width] },
    y: { axis: null, type: 'band', domain: rows.map(({ key }) => key), padding: 0 },
    marks: [
      barX(rows, { y: 'key', x1: 0, x2: longest, insetTop: 22, insetBottom: 8, fill: 'var(--track)', ariaHidden: 'true' }),
      barX(rows, { y: 'key', x1: 0, x2: 'value', insetTop: 22, insetBottom: 8, fill: 'var(--ink)', ariaHidden: 'true' }),
      text(rows, { ...line, frameAnchor: 'left', text: 'label', fontWeight: 600, lineWidth: (width - 120) / 13 }),
      text(rows, { ...line, frameAnchor: 'right', text: 'shown', fill: 'var(--soft)' }),
    ],
  });
}

/** What the parts of a bar are filled with, by their size: five sorts of sources and nobody. Not by colour alone. */
const fills = ['var(--ink)', 'url(#hatch)', 'url(#dots)', 'var(--pale)', 'url(#bands)', 'var(--back)'];

/** The pattern that `Patterns` lacks. */
export const MorePatterns = (): VNode => (
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="bands" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" fill="var(--back)" /><rect width="2" height="4" fill="var(--ink)" />
      </pattern>
    </defs>
  </svg>
);

function stack(answer: Answer, { group, part, value }: Of<'stack'>, width: number): VNode | null {
  const [groups, parts, values] = [reader(answer, group), reader(answer, part), reader(answer, value)];
  const names = [...new Set(answer.rows.map(groups.words))].slice(0, most);
  const shown = answer.rows.filter((row) => names.includes(groups.words(row)) && values.number(row) > 0);
  const totals = new Map(names.map((name) => [name, shown.filter((row) => groups.words(row) === name).reduce((sum, row) => sum + values.number(row), 0)]));
  const sizes = new Map<string, number>();
  for (const row of shown) sizes.set(parts.words(row), (sizes.get(parts.words(row)) ?? 0) + values.number(row));
  const order = [...sizes].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  const pieces = shown.map((row) => ({ group: groups.words(row), part: parts.words(row), share: values.number(row) / (totals.get(groups.words(row)) ?? 1) }));
  if (pieces.length === 0) return null;
  const drawn = chart(`${values.head} by ${groups.head.toLowerCase()} and ${parts.head.toLowerCase()}: ${counted(names.length, 'bar')}`, {
    width, height: names.length * barHeight, margin: 0,
    x: { axis: null, domain: [0, 1], range: [0, width] },
    y: { axis: null, domain: names, padding: 0 },
    marks: [
      barX(pieces, {
        y: 'group', x: 'share', order, insetTop: 20, insetBottom: 6, insetLeft: 0.5, insetRight: 0.5, stroke: 'var(--ink)',
        z: 'part', fill: (piece: { part: string }) => fills[Math.min(fills.length - 1, order.indexOf(piece.part))] ?? 'none',
        title: (piece: { group: string; part: string; share: number }) => `${piece.group}: ${piece.part}, ${(100 * piece.share).toFixed(1)}%`, ariaHidden: 'true',
      }),
      text(names, { y: String, dy: -10, frameAnchor: 'left', text: String, fontWeight: 600, ariaHidden: 'true', lineAnchor: 'middle', textOverflow: 'ellipsis', lineWidth: (width - 120) / 13 }),
      text(names, { y: String, dy: -10, frameAnchor: 'right', text: (name: string) => `${(totals.get(name) ?? 0).toLocaleString('en')} ${values.head.toLowerCase()}`, fill: 'var(--soft)', ariaHidden: 'true', lineAnchor: 'middle' }),
    ],
  });
  return (
    <>
      {drawn}
      <ul class="key">{order.map((name, index) => <li><Swatch fill={fills[Math.min(fills.length - 1, index)] ?? 'none'} /> {name}</li>)}</ul>
    </>
  );
}

const Swatch = ({ fill }: { readonly fill: string }): VNode => (
  <svg class="swatch" width="14" height="14" aria-hidden="true"><rect x="1" y="1" width="12" height="12" fill={fill} stroke="var(--ink)" /></svg>
);

function grid(answer: Answer, { row, column, value }: Of<'grid'>, width: number): VNode | null {
  const [rows, columns, values] = [reader(answer, row), reader(answer, column), reader(answer, value)];
  const names = [...new Set(answer.rows.map(rows.words))].slice(0, most);
  // The last months say more than the first ones.
  const heads = [...new Set(answer.rows.map(columns.words))].toSorted().slice(-mostColumns);
  const squares = answer.rows.filter((each) => names.includes(rows.words(each)) && heads.includes(columns.words(each)) && values.of(each) !== null)
    .map((each) => ({ row: rows.words(each), column: columns.words(each), value: values.number(each), shown: values.words(each) }));
  if (squares.length === 0) return null;
  const highest = Math.max(1, ...squares.map((square) => square.value));
  const left = Math.min(220, Math.round(width * 0.3), Math.max(...names.map((name) => name.length)) * letter + 12);
  const room = (width - left) / heads.length;
  // Words of heads that have no room stand in turns of a right angle.
  const turned = heads.some((head) => head.length * letter > room);
  const top = turned ? Math.min(150, Math.max(...heads.map((head) => head.length)) * letter) : 26;
  return chart(`${values.head} by ${rows.head.toLowerCase()} and ${columns.head.toLowerCase()}: ${counted(squares.length, 'square')}`, {
    width, height: names.length * squareHeight + top, margin: 0, marginTop: top, marginLeft: left,
    x: { axis: null, domain: heads, padding: 0.03 },
    y: { axis: null, domain: names, padding: 0.06 },
    marks: [
      cell(squares, { x: 'column', y: 'row', fill: 'var(--ink)', fillOpacity: (square: { value: number }) => 0.1 + (0.4 * square.value) / highest, title: (square: { row: string; column: string; shown: string }) => `${square.row}, ${square.column}: ${square.shown}`, ariaHidden: 'true' }),
      text(squares, { x: 'column', y: 'row', text: 'shown', ariaHidden: 'true' }),
      text(names, { y: String, frameAnchor: 'left', dx: -left, text: (name: string) => cut(name, Math.floor(left / letter) + 2), ariaHidden: 'true', title: String }),
      text(heads, turned
        ? { x: String, frameAnchor: 'top', dy: -8, rotate: -90, textAnchor: 'start', text: (head: string) => cut(head, 18), fill: 'var(--soft)', ariaHidden: 'true' }
        : { x: String, frameAnchor: 'top', dy: -10, text: String, fill: 'var(--soft)', ariaHidden: 'true' }),
    ],
  });
}

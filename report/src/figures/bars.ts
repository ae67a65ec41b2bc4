import { barX, text } from '@observablehq/plot';
import type { VNode } from 'preact';
import { counted } from '../wording.js';
import { chart } from './chart.js';
import { namingFills } from './fills.js';
import { amountOf, type Row } from './rows.js';

const rowHeight = 44;
const barTop = 24;

/** Bars of quoted words by source; the full width is all the quoted words. Each row leads to the source's first quotation. */
export function bars(rows: readonly Row[], whole: number, width: number): VNode | null {
  const y = (row: Row): string => row.key;
  const bar = { y, insetTop: barTop, insetBottom: 10, ariaHidden: 'true' };
  const line = { y, dy: -11, ariaHidden: 'true', lineAnchor: 'middle', textOverflow: 'ellipsis' } as const;
  return chart(`Quoted words by source: ${counted(rows.length, 'bar')}`, {
    width, height: rows.length * rowHeight, margin: 0,
    x: { axis: null, domain: [0, Math.max(1, whole)], range: [0, width] },
    y: { axis: null, domain: rows.map(y), padding: 0 },
    marks: [
      barX(rows, { ...bar, x1: 0, x2: Math.max(1, whole), fill: 'var(--track)' }),
      barX(rows, { ...bar, x1: 0, x2: 'words', fill: ({ naming }: Row) => namingFills[naming], stroke: 'var(--ink)', strokeOpacity: ({ words }: Row) => (words > 0 ? 1 : 0) }),
      text(rows, { ...line, frameAnchor: 'left', text: (row: Row) => row.label, fontWeight: 600, lineWidth: (width - 190) / 13 }),
      text(rows, { ...line, frameAnchor: 'right', text: amountOf, fill: 'var(--soft)' }),
      barX(rows.filter(({ target }) => target !== undefined), {
        x1: 0, x2: Math.max(1, whole), y, insetTop: 2, insetBottom: 2, insetLeft: -4, insetRight: -4, rx: 3, fill: 'transparent', href: (row: Row) => `#${row.target ?? ''}`,
        ariaLabel: (row: Row) => `${row.label}: ${counted(row.quotations, 'quotation')}, ${amountOf(row)}. Go to the first.`,
        title: (row: Row) => [row.label, row.description, `${counted(row.quotations, 'quotation')}, ${amountOf(row)}`].filter((words) => words !== '').join('\n'),
      }),
    ],
  });
}

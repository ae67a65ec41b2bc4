import { barX } from '@observablehq/plot';
import type { VNode } from 'preact';
import type { Tally } from '../../../server/src/ide/index.js';
import { counted } from '../wording.js';
import { chart } from './chart.js';

/** One bar cut into the sorts of a tally, by words; sorts without words take no room. */
export function split<Sort extends string>(tallies: readonly Tally<Sort>[], look: { width: number; label: string; names: Readonly<Record<Sort, string>>; fills: Readonly<Record<Sort, string>> }): VNode | null {
  const { width, label, names, fills } = look;
  const sized = tallies.filter(({ words }) => words > 0);
  return chart(label, {
    width, height: 30, margin: 0,
    x: { axis: null, range: [0, width] },
    y: { axis: null },
    marks: [
      barX(sized, {
        x: 'words', order: null, insetTop: 3, insetBottom: 3, insetLeft: 1, insetRight: 1, rx: 2, stroke: 'var(--ink)',
        fill: ({ sort }: Tally<Sort>) => fills[sort],
        title: ({ sort, words, quotations }: Tally<Sort>) => `${names[sort]}: ${counted(words, 'word')} in ${counted(quotations, 'quotation')}`,
        ariaHidden: 'true',
      }),
    ],
  });
}

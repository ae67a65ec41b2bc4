import type { VNode } from 'preact';
import type { Tally } from '../../../server/src/ide/index.js';
import { counted } from '../wording.js';

/** A small square that shows how something is drawn. */
export const Swatch = ({ fill }: { readonly fill: string }): VNode => (
  <svg class="swatch" width="14" height="14" aria-hidden="true"><rect x="1" y="1" width="12" height="12" rx="2" fill={fill} stroke="var(--ink)" /></svg>
);

/** "124 words · 6 quotations"; what counts words in marks has none of those that are paraphrased. */
function amountOf(words: number, quotations: number): string {
  if (quotations === 0) return 'none';
  return words === 0 ? `${counted(quotations, 'quotation')}, paraphrased` : `${counted(words, 'word')} · ${counted(quotations, 'quotation')}`;
}

/** What the parts of a split bar are, with their numbers; it says all that the bar shows. */
export function Legend<Sort extends string>({ tallies, names, notes, fills }: {
  readonly tallies: readonly Tally<Sort>[];
  readonly names: Readonly<Record<Sort, string>>;
  readonly notes: Readonly<Record<Sort, string>>;
  readonly fills: Readonly<Record<Sort, string>>;
}): VNode {
  return (
    <ul class="legend">
      {tallies.map(({ sort, words, quotations }) => (
        <li class={quotations === 0 ? 'none' : ''}>
          <Swatch fill={fills[sort]} />
          <span><strong>{names[sort]}</strong> <span class="aside">{notes[sort]}</span></span>
          <span class="amount">{amountOf(words, quotations)}</span>
        </li>
      ))}
    </ul>
  );
}

import type { MarkFamily } from '../../model/index.js';
import { groupOf, type Mark, type Turn } from './mark-signs.js';

/** What comes after a mark among those that it could pair with. */
export interface Ahead {
  /** The turn of the next mark that nobody doubts. */
  readonly sure: Turn | undefined;
  /** The turn of the next one that is no more likely something else. */
  readonly fair: Turn | undefined;
  /** How many more are closed than opened at most, up to any place ahead. */
  readonly closing: number;
}

export const NOTHING_AHEAD: Ahead = { sure: undefined, fair: undefined, closing: 0 };

/** For each mark what comes after it: one pass from the last mark to the first. */
export function lookAhead(marks: readonly Mark[]): Ahead[] {
  const seen = new Map<MarkFamily, Ahead>();
  // Made at its length: the engine takes a list that is filled from its end for a sparse one.
  const found = new Array<Ahead>(marks.length).fill(NOTHING_AHEAD);
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined) continue;
    const group = groupOf(mark.family);
    const after = seen.get(group) ?? NOTHING_AHEAD;
    found[i] = after;
    const step = mark.doubt > 1 ? 0 : mark.turn === 'open' ? -1 : 1;
    seen.set(group, {
      sure: mark.doubt === 0 ? mark.turn : after.sure,
      fair: mark.doubt <= 1 ? mark.turn : after.fair,
      closing: Math.max(0, step + after.closing),
    });
  }
  return found;
}

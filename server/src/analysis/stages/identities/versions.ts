import type { Change } from '../change.js';
import type { Cast } from './cast.js';
import type { SpotNumbers, Stretch } from './spot-numbers.js';

/** The spots of one version. */
export interface Spots {
  readonly cast: Cast;
  readonly numbers: SpotNumbers;
}

/** Two versions of an article with as many paragraphs. */
export interface Versions {
  readonly now: Spots;
  readonly before: Spots;
  readonly change: Change;
  readonly stretch: Stretch;
}

/** The index that a spot had in the version before; -1 where it is new. */
export const atBefore = ({ now, before }: Versions, at: number): number => before.numbers.at[now.numbers.of[at] ?? -1] ?? -1;

/** Whether a spot counts. */
export const isActive = ({ speaks, waits }: Cast, at: number): boolean => speaks[at] === true || waits[at] === false;

/** What was kept of each spot, by the indices of today; undefined for spots that are new. */
export function movedOn<Item>({ now: { numbers }, before, stretch: { first, last, lastBefore } }: Versions, items: readonly (Item | undefined)[]): (Item | undefined)[] {
  const between = Array.from(numbers.of.subarray(first, last), (number) => items[before.numbers.at[number] ?? -1]);
  if (last !== lastBefore) return items.slice(0, first).concat(between, items.slice(lastBefore));
  const same = items.slice();
  between.forEach((item, index) => { same[first + index] = item; });
  return same;
}

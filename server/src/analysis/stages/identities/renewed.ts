import { spliced } from '../change.js';
import type { Ends } from '../ends.js';

/** Many numbers in little room. */
export type Numbers = ArrayLike<number>;

/** A list of the new version, by what it has between; the list before itself where nothing in it is another. */
export const renewed = <Item>(before: readonly Item[], same: Ends, between: readonly Item[]): readonly Item[] =>
  before.length === same.above + between.length + same.below && between.every((item, index) => item === before[same.above + index]) ? before : spliced(before, same, between);

/** For each paragraph how many of something stand above it, and for all together: from what each has between, and from the sums before. */
export function sums(before: Numbers, { above, below }: Ends, between: readonly number[]): Numbers {
  const old = before.length - 1 - below;
  if (old === above + between.length && between.every((count, index) => (before[above + index + 1] ?? 0) - (before[above + index] ?? 0) === count)) return before;
  const all = new Int32Array(above + between.length + below + 1);
  for (let i = 0; i <= above; i++) all[i] = before[i] ?? 0;
  between.forEach((count, index) => { all[above + index + 1] = (all[above + index] ?? 0) + count; });
  const last = above + between.length;
  for (let i = 1; i <= below; i++) all[last + i] = (all[last] ?? 0) + (before[old + i] ?? 0) - (before[old] ?? 0);
  return all;
}

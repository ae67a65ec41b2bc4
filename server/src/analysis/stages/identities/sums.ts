import type { Ends } from '../ends.js';

/** Many numbers in little room. */
export type Numbers = ArrayLike<number>;

/**
 * For each of some things how many of something else stand above it, and for all together: from how many each has that is new, and
 * from the sums before. These themselves where nothing is another.
 */
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

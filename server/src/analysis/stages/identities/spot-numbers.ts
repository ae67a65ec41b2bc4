import { countWhile } from '../count-while.js';

/** The numbers of the spots. A spot keeps its number from one version of a text to the next, wherever it has moved to. */
export interface SpotNumbers {
  /** The number of each spot. */
  readonly of: Int32Array;
  /** The index of the spot of each number; -1 where it is gone. */
  readonly at: Int32Array;
}

/** The numbers of spots that are all new. */
export function numbered(count: number): SpotNumbers {
  const of = Int32Array.from({ length: count }, (_, at) => at);
  return { of, at: of };
}

/** The spots that one version has between those that are the same in both, from the first on and before the last, and those that the other has. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly lastBefore: number;
}

/** So many numbers may be of spots that are gone, beside as many as there are spots. */
const GONE = 1000;

/**
 * The numbers of the spots of a later version. Within the stretch that has changed, those at both ends keep theirs that tell alike;
 * the others are new. Undefined where it is time to number all anew.
 */
export function numbersSince(before: SpotNumbers, { first, last, lastBefore }: Stretch, isSame: (at: number, atBefore: number) => boolean): SpotNumbers | undefined {
  const moved = last - lastBefore;
  const of = new Int32Array(before.of.length + moved);
  of.set(before.of.subarray(0, first));
  of.set(before.of.subarray(lastBefore), last);
  const shorter = Math.min(last, lastBefore) - first;
  const head = countWhile(shorter, (i) => isSame(first + i, first + i));
  const tail = countWhile(shorter - head, (i) => isSame(last - 1 - i, lastBefore - 1 - i));
  let next = before.at.length;
  for (let at = first; at < last; at++) of[at] = at < first + head ? before.of[at] ?? 0 : at >= last - tail ? before.of[at - moved] ?? 0 : next++;
  if (next > 2 * of.length + GONE) return undefined;
  const at = new Int32Array(next).fill(-1);
  of.forEach((number, index) => { at[number] = index; });
  return { of, at };
}

import type { Phrase, Spot } from '../../model/index.js';

/** The index of a phrase that may speak among the spots of its paragraph, which has all of those; their number where it is none of them. */
export function spotIndex(phrase: Phrase, spots: readonly Spot[]): number {
  let [low, high] = [0, spots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spots[middle]?.phrase.span.start ?? 0) < phrase.span.start) low = middle + 1;
    else high = middle;
  }
  while (low < spots.length && spots[low]?.phrase !== phrase) low++;
  return low;
}

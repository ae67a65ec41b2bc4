import { countByHalves } from './count-while.js';

/** How much two versions of something have in common at both ends: so much from the first on, and so much of the rest up to the last. */
export interface Ends {
  readonly above: number;
  readonly below: number;
}

/** How many code units two texts begin with alike, and how many of those behind they end with alike. Long stretches are compared at once, which is much faster than sign by sign. */
export function commonEnds(one: string, other: string): Ends {
  const shorter = Math.min(one.length, other.length);
  const above = countByHalves(shorter, (i, known) => one.slice(known, i + 1) === other.slice(known, i + 1));
  const below = countByHalves(shorter - above, (i, known) => fromEnd(one, i, known) === fromEnd(other, i, known));
  return { above, below };
}

/** A stretch of a text, counted from its end. */
const fromEnd = (text: string, from: number, to: number): string => text.slice(text.length - 1 - from, text.length - to);

import type { Change, Move } from '../change.js';
import { countWhile } from '../count-while.js';
import { runOf, type Passage, type Placed } from '../passages/passage.js';
import type { Article } from '../quotations/article.js';

/** Of what the passages hold of one kind: so many stand above the change as they stood, and so many below it, all moved alike; and the passages between, of which it is told anew. */
export interface Standing {
  readonly above: number;
  readonly between: readonly Placed[];
  readonly below: number;
  /** How many more there are between than there were, so that the ids of those below are other ones. */
  readonly more: number;
}

/** The passages of the version before, and what has changed since. */
interface Before {
  readonly passages: readonly Placed[];
  readonly change: Change;
}

/** What stands of all that the passages hold so many of. */
export function standing({ locals }: Article, passages: readonly Placed[], sizeOf: (passage: Passage) => number, earlier?: Before): Standing {
  if (earlier === undefined) return { above: 0, between: passages, below: 0, more: 0 };
  const { passages: before, change } = earlier;
  const shorter = Math.min(passages.length, before.length);
  const last = locals.length - change.below;
  const above = countWhile(shorter, (i) => isAbove(passages[i], before[i], change.above));
  const below = countWhile(shorter - above, (i) => isBelow(passages[passages.length - 1 - i], before[before.length - 1 - i], last, change.move));
  const sizeOfAll = (some: readonly Placed[]): number => some.reduce((sum, { passage }) => sum + sizeOf(passage), 0);
  const between = passages.slice(above, passages.length - below);
  return {
    above: sizeOfAll(passages.slice(0, above)), between, below: sizeOfAll(passages.slice(passages.length - below)),
    more: sizeOfAll(between) - sizeOfAll(before.slice(above, before.length - below)),
  };
}

/** Whether a passage is one of the version before and stands in so many paragraphs above the change. */
const isAbove = (now: Placed | undefined, before: Placed | undefined, above: number): boolean => now !== undefined && now === before && runOf(now).to <= above;

/** Whether a passage is one of the version before, moved with all that stands below the change, from such a paragraph on. */
const isBelow = (now: Placed | undefined, before: Placed | undefined, last: number, { by, down }: Move): boolean =>
  now !== undefined && now.passage === before?.passage && runOf(now).from >= last && now.move.by === before.move.by + by && now.move.down === before.move.down + down;

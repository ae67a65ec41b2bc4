import type { Span } from '../model/index.js';
import { countWhile } from './count-while.js';
import type { Ends } from './ends.js';
import type { Article } from './quotations/article.js';

/** How far something has moved: in code units, and in paragraphs. */
export interface Move {
  readonly by: number;
  readonly down: number;
}

/** How an article differs from an earlier version: both begin and both end with the same paragraphs. */
export interface Change extends Ends {
  /** How many paragraphs from the first on are the same results in the same places. */
  readonly above: number;
  /** How many paragraphs at the end are the same results, all moved alike. */
  readonly below: number;
  /** How far those below have moved. */
  readonly move: Move;
  /** The stretch of the old text between the two. */
  readonly cut: Span;
}

/** What has changed, where so many paragraphs at both ends are known to be the same results in the same roles; nothing is the same where all of it has. */
export function changeOf(now: Article, before: Article, same: Ends): Change {
  const between = Math.min(now.locals.length, before.locals.length) - same.above - same.below;
  const above = same.above + countWhile(between, (i) => isSame(now, before, same.above + i, { by: 0, down: 0 }));
  const move = { by: (now.paragraphs.at(-1)?.start ?? 0) - (before.paragraphs.at(-1)?.start ?? 0), down: now.locals.length - before.locals.length };
  const last = now.locals.length - 1 - same.below;
  const below = same.below + countWhile(between - (above - same.above), (i) => isSame(now, before, last - i, move));
  const cut = { start: before.paragraphs[above - 1]?.end ?? 0, end: before.paragraphs[before.paragraphs.length - below]?.start ?? Infinity };
  return { above, below, move, cut };
}

/** How far the words of a place in the old text have moved; undefined where they are not all outside of what has changed. */
export function movedBy({ cut, move }: Change, { start, end }: Span): number | undefined {
  if (end <= cut.start) return 0;
  return start >= cut.end ? move.by : undefined;
}

/** Whether a paragraph is the same result in the same role as the one that stood so much above it before. */
function isSame(now: Article, before: Article, at: number, { by, down }: Move): boolean {
  const [one, other] = [now.paragraphs[at], before.paragraphs[at - down]];
  return now.locals[at] === before.locals[at - down] && one !== undefined && other !== undefined && one.start === other.start + by && one.role === other.role;
}

/** A list of the new version: what it has of the old one above and below the change, so many each, and what is new between. */
export const spliced = <Item>(before: readonly Item[], { above, below }: Ends, between: readonly Item[]): Item[] =>
  before.slice(0, above).concat(between, before.slice(before.length - below));

/** The same, which is the old list itself where nothing in it is another. */
export const renewed = <Item>(before: readonly Item[], same: Ends, between: readonly Item[]): readonly Item[] =>
  before.length === same.above + between.length + same.below && between.every((item, index) => item === before[same.above + index]) ? before : spliced(before, same, between);

import type { Span } from '../model/index.js';
import { countWhile } from './count-while.js';
import type { Article } from './quotations/article.js';

/** How far something has moved: in code units, and in paragraphs. */
export interface Move {
  readonly by: number;
  readonly down: number;
}

/** How an article differs from an earlier version: both begin and both end with the same paragraphs. */
export interface Change {
  /** How many paragraphs from the first on are the same results in the same places. */
  readonly above: number;
  /** How many paragraphs at the end are the same results, all moved alike. */
  readonly below: number;
  /** How far those below have moved. */
  readonly move: Move;
  /** The stretch of the old text between the two. */
  readonly cut: Span;
}

/** What has changed; nothing is the same where all of it has. */
export function changeOf(now: Article, before: Article): Change {
  const shorter = Math.min(now.locals.length, before.locals.length);
  const above = countWhile(shorter, (i) => isSame(now, before, { at: i, from: i }, 0));
  const move = { by: (now.paragraphs.at(-1)?.start ?? 0) - (before.paragraphs.at(-1)?.start ?? 0), down: now.locals.length - before.locals.length };
  const below = countWhile(shorter - above, (i) => isSame(now, before, { at: now.locals.length - 1 - i, from: before.locals.length - 1 - i }, move.by));
  const cut = { start: before.paragraphs[above - 1]?.end ?? 0, end: before.paragraphs[before.paragraphs.length - below]?.start ?? Infinity };
  return { above, below, move, cut };
}

/** How far the words of a place in the old text have moved; undefined where they are not all outside of what has changed. */
export function movedBy({ cut, move }: Change, { start, end }: Span): number | undefined {
  if (end <= cut.start) return 0;
  return start >= cut.end ? move.by : undefined;
}

/** Whether two paragraphs are the same result in the same role, so far apart. */
function isSame(now: Article, before: Article, { at, from }: { readonly at: number; readonly from: number }, by: number): boolean {
  const [one, other] = [now.paragraphs[at], before.paragraphs[from]];
  return now.locals[at] === before.locals[from] && one !== undefined && other !== undefined && one.start === other.start + by && one.role === other.role;
}

/** A list of the new version: what it has of the old one above and below the change, so many each, and what is new between. */
export const spliced = <Item>(before: readonly Item[], { above, below }: Pick<Change, 'above' | 'below'>, between: readonly Item[]): Item[] =>
  before.slice(0, above).concat(between, before.slice(before.length - below));

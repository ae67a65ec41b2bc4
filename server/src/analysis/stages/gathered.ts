import type { Local, Span } from '../model/index.js';
import type { Change } from './change.js';
import { countWhile } from './count-while.js';
import { continued } from './moved.js';
import type { Article } from './quotations/article.js';

/** Something that paragraphs hold a few of: how it is found in them, where it stands, and how it is moved. */
interface Kind<Item> {
  readonly of: (local: Local) => readonly Item[];
  readonly spanOf: (item: Item) => Span;
  readonly moved: (item: Item, by: number) => Item;
}

/** What was gathered from the version before, and what has changed since. */
interface Before<Item> {
  readonly list: readonly Item[];
  readonly change: Change;
}

const NONE: Before<never> = { list: [], change: { above: 0, below: 0, move: { by: 0, down: 0 }, cut: { start: 0, end: Infinity } } };

/** All that the paragraphs hold of a kind, in reading order and in its places. Only what has changed is looked through. */
export function gathered<Item>({ paragraphs, locals }: Article, { of, spanOf, moved }: Kind<Item>, { list, change: { above, below, move, cut } }: Before<Item> = NONE): Item[] {
  const between = locals.slice(above, locals.length - below).flatMap((local, index) => of(local).map((item) => moved(item, paragraphs[above + index]?.start ?? 0)));
  const isAbove = (item: Item | undefined): boolean => item !== undefined && spanOf(item).end <= cut.start;
  const isBelow = (item: Item | undefined): boolean => item !== undefined && spanOf(item).start >= cut.end;
  const stretch = { above: countWhile(list.length, (i) => isAbove(list[i])), below: countWhile(list.length, (i) => isBelow(list[list.length - 1 - i])) };
  return continued(list, stretch, between, { by: move.by, moved });
}

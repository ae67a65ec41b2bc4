import { shift, type Entity, type Mention } from '../../model/index.js';
import { movedBy, spliced, type Change } from '../change.js';
import { countWhile } from '../count-while.js';
import { paragraphOf } from '../identities/cast.js';
import { spotAt, spotsBefore, type Resolved } from './places.js';

/** The mentions of an article, the spot of each, and each one's id by the index of its spot. */
export interface Mentions {
  readonly list: readonly Mention[];
  readonly spots: readonly number[];
  readonly idOf: readonly (string | undefined)[];
}

/** The mentions of the version before, and what has changed since. */
interface Before {
  readonly mentions: Mentions;
  readonly change: Change;
  /** Whether everybody is who they were, by the same ids. */
  readonly isSame: boolean;
}

/** All mentions of those who are kept, but only the pronouns that speak, and whoever else speaks; in reading order. */
export const mentions = (article: Resolved, kept: ReadonlyMap<Entity, string>, earlier?: Before): Mentions =>
  earlier?.isSame === true ? mentionsAgain(article, kept, earlier) : mentionsAnew(article, kept, earlier);

function mentionsAnew(article: Resolved, kept: ReadonlyMap<Entity, string>, earlier: Before | undefined): Mentions {
  const { cast } = article;
  const before = earlier?.mentions ?? NONE;
  const indexBefore = earlier && spotsBefore(cast, earlier.change, before.idOf.length);
  const idOf = new Array<string | undefined>(cast.facts.length).fill(undefined);
  const list: Mention[] = [];
  const spots = readingOrder(article, cast.active.filter((at) => isMention(article, at, kept)));
  for (const at of spots) {
    const [was, one] = [before.spots[list.length], before.list[list.length]];
    const id = one?.id ?? `m${String(list.length + 1)}`;
    const source = sourceOf(article, at, kept);
    const by = earlier === undefined || one === undefined || was !== indexBefore?.(at) ? undefined : movedBy(earlier.change, one.span);
    idOf[at] = id;
    list.push(one === undefined || by === undefined ? mentionOf(article, at, { id, source }) : by === 0 && one.source === source ? one : moved(one, by, source));
  }
  return { list, spots, idOf };
}

/** Where nothing was told before. */
const NONE: Mentions = { list: [], spots: [], idOf: [] };

/** The same spots are mentions, and in the same order but where the text has changed. */
function mentionsAgain(article: Resolved, kept: ReadonlyMap<Entity, string>, { mentions: { list, spots: old, idOf: ids }, change }: Before): Mentions {
  const { cast: { from, roles } } = article;
  const [start, end] = [from[change.above] ?? 0, from[roles.length - change.below] ?? 0];
  const countBefore = (limit: number): number => countWhile(old.length, (i) => (old[i] ?? limit) < limit);
  const stretch = { above: countBefore(start), below: old.length - countBefore(end) };
  const between = readingOrder(article, old.slice(stretch.above, old.length - stretch.below));
  const idOf = [...ids];
  const anew = between.map((at, index) => {
    const id = list[stretch.above + index]?.id ?? '';
    idOf[at] = id;
    return mentionOf(article, at, { id, source: sourceOf(article, at, kept) });
  });
  const { by } = change.move;
  const below = list.slice(list.length - stretch.below);
  return { list: list.slice(0, stretch.above).concat(anew, by === 0 ? below : below.map((one) => moved(one, by, one.source))), spots: spliced(old, stretch, between), idOf };
}

const moved = ({ id, span, head, form, description }: Mention, by: number, source: string | undefined): Mention =>
  ({ id, span: shift(span, by), head: shift(head, by), form, description: description === undefined ? undefined : shift(description, by), source });

/** The id of whom a spot names; undefined where that is nobody, or nobody who is kept. */
export function sourceOf({ known }: Resolved, at: number, kept: ReadonlyMap<Entity, string>): string | undefined {
  const entity = known.of[at]?.entity;
  return entity === undefined ? undefined : kept.get(entity);
}

/** What no spot has; none is without a phrase. */
const NOWHERE: Pick<Mention, 'span' | 'head' | 'form' | 'description'> = { span: { start: 0, end: 0 }, head: { start: 0, end: 0 }, form: 'unnamed', description: undefined };

function mentionOf(article: Resolved, at: number, { id, source }: Pick<Mention, 'id' | 'source'>): Mention {
  const { span, head, form, description } = spotAt(article, at)?.phrase ?? NOWHERE;
  const offset = article.paragraphs[paragraphOf(article.cast, at)]?.start ?? 0;
  return { id, span: shift(span, offset), head: shift(head, offset), form, description: description === undefined ? undefined : shift(description, offset), source };
}

function isMention({ cast, known }: Resolved, at: number, kept: ReadonlyMap<Entity, string>): boolean {
  if (cast.speaks[at] === true) return true;
  const entity = known.of[at]?.entity;
  return entity !== undefined && cast.facts[at]?.form !== 'pronoun' && kept.has(entity);
}

/** Spots, which stand by where they begin, with the shorter ones first of those that begin together. */
function readingOrder(article: Resolved, spots: number[]): number[] {
  const endOf = (at: number): number => spotAt(article, at)?.phrase.span.end ?? 0;
  for (let i = 1; i < spots.length; i++) {
    const at = spots[i] ?? 0;
    let to = i;
    for (let before = spots[to - 1] ?? 0; to > 0 && beginTogether(article, before, at) && endOf(before) > endOf(at); before = spots[to - 1] ?? 0) spots[to--] = before;
    spots[to] = at;
  }
  return spots;
}

const beginTogether = ({ cast }: Resolved, a: number, b: number): boolean => cast.facts[a]?.order === cast.facts[b]?.order && paragraphOf(cast, a) === paragraphOf(cast, b);

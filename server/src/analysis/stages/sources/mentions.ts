import { shift, type Entity, type Mention } from '../../model/index.js';
import { movedBy, type Change } from '../change.js';
import { countWhile } from '../count-while.js';
import { continued } from '../moved.js';
import { paragraphOf } from '../identities/cast.js';
import { idAt, renamed } from './ids.js';
import { spotAt, spotsBefore, type Resolved } from './places.js';
import type { Still } from './still.js';

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
  readonly still: Still | undefined;
}

/** All mentions of those who are kept, but only the pronouns that speak, and whoever else speaks; in reading order. */
export const mentions = (article: Resolved, kept: ReadonlyMap<Entity, string>, earlier?: Before): Mentions =>
  (earlier?.still && mentionsAgain(article, kept, { ...earlier, still: earlier.still })) ?? mentionsAnew(article, kept, earlier);

function mentionsAnew(article: Resolved, kept: ReadonlyMap<Entity, string>, earlier: Before | undefined): Mentions {
  const { cast } = article;
  const before = earlier?.mentions ?? NONE;
  const indexBefore = earlier && spotsBefore(cast, earlier.change, before.idOf.length);
  const list: Mention[] = [];
  const spots = readingOrder(article, cast.active.filter((at) => isMention(article, at, kept)));
  for (const at of spots) {
    const [was, one] = [before.spots[list.length], before.list[list.length]];
    const id = idAt('m', list.length);
    const source = sourceOf(article, at, kept);
    const by = earlier === undefined || one === undefined || was !== indexBefore?.(at) ? undefined : movedBy(earlier.change, one.span);
    list.push(one === undefined || by === undefined ? mentionOf(article, at, { id, source }) : by === 0 && one.source === source ? one : moved(one, by, { id, source }));
  }
  return { list, spots, idOf: idsOf(spots, list, cast.facts.length) };
}

/** Where nothing was told before. */
const NONE: Mentions = { list: [], spots: [], idOf: [] };

/** The same where outside of the change the same spots are mentions; undefined where it is not so. */
function mentionsAgain(article: Resolved, kept: ReadonlyMap<Entity, string>, { mentions: before, change, still: { start, end, more, others } }: Before & { readonly still: Still }): Mentions | undefined {
  const { spots: old, list: told } = before;
  const isOther = (at: number): boolean => isMention(article, at, kept) !== (before.idOf[at < start ? at : at - more] !== undefined);
  if (others.some(isOther)) return undefined;
  const stretch = { above: countWhile(old.length, (i) => (old[i] ?? start) < start), below: countWhile(old.length, (i) => (old[old.length - 1 - i] ?? 0) >= end - more) };
  const between: number[] = [];
  for (let at = start; at < end; at++) if (isMention(article, at, kept)) between.push(at);
  const anew = readingOrder(article, between).map((at, index) => mentionOf(article, at, { id: idAt('m', stretch.above + index), source: sourceOf(article, at, kept) }));
  const further = stretch.above + between.length + stretch.below - old.length;
  const moving = continued(told, stretch, anew, { by: change.move.by, more: further, moved: (one, by) => moved(one, by, { id: renamed(one.id, further), source: one.source }) });
  const isSame = more === 0 && further === 0 && between.every((at, index) => at === old[stretch.above + index]);
  const spots = isSame ? old : continued(old, stretch, between, { by: more, moved: (at, by) => at + by });
  const names = new Set(others);
  const list = names.size === 0 ? moving : moving.map((one, index) => withSource(one, names.has(spots[index] ?? 0) ? sourceOf(article, spots[index] ?? 0, kept) : one.source));
  return { list, spots, idOf: isSame ? before.idOf : idsOf(spots, list, article.cast.facts.length) };
}

/** For each of so many spots, the id of its mention. */
function idsOf(spots: readonly number[], list: readonly Mention[], all: number): (string | undefined)[] {
  const ids = new Array<string | undefined>(all).fill(undefined);
  spots.forEach((at, index) => { ids[at] = list[index]?.id; });
  return ids;
}

const withSource = (one: Mention, source: string | undefined): Mention => (one.source === source ? one : { ...one, source });

const moved = ({ span, head, form, description }: Mention, by: number, { id, source }: Pick<Mention, 'id' | 'source'>): Mention =>
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
  if (cast.waits[at] === true) return false;
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

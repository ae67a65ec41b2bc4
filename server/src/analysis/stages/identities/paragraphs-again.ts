import type { Entity } from '../../model/index.js';
import { officeOf } from '../../resolve/offices.js';
import { FORGOTTEN } from '../../resolve/roles.js';
import { paragraphOf, type Cast, type Turn } from './cast.js';
import type { Named } from './names-since.js';
import { heardAt, type Reading } from './reading.js';
import { BODIES } from './refer.js';
import type { Background } from './scene.js';
import { atBefore, isActive, type Versions } from './versions.js';

/** What the names of an article mean and tell. */
export interface Meaning {
  readonly named: Pick<Named, 'of' | 'spots'>;
  readonly background: Background;
}

/** Two versions of it, and what reading the earlier one has left. */
interface Both {
  readonly now: Meaning;
  readonly before: Meaning & Pick<Reading, 'filed'>;
}

/**
 * The paragraphs of a later version in which references may be followed to others than before, for another reason than that others are
 * found in the paragraphs above.
 *
 * @param others the spots that name others, or somebody of whom something else is told, and whom they name and named.
 */
export function paragraphsAgain(versions: Versions, { now, before }: Both, others: Others): number[] {
  const { now: { cast }, change: { above, below } } = versions;
  if (now.background.author?.entity !== before.background.author?.entity || now.background.writer !== before.background.writer) return range(0, cast.roles.length);
  const changed = new Set([...range(above, cast.roles.length - below), ...others.touched.map((at) => paragraphOf(cast, at)), ...otherSpeakers(versions), ...otherEnds(versions, now.background.ends, before.background.ends)]);
  // A pronoun looks ahead to the next sentence, and a speech that has ended is heard with the next phrase.
  const around = [...changed].flatMap((paragraph) => [sentenceAbove(paragraph, cast), paragraph, spotBelow(paragraph, cast)]);
  return [...around, ...beforeAnybody(versions, { now, before }), ...meantByRoles(versions, { now, before }, others)];
}

/** What is another than it was. */
export interface Others {
  readonly touched: readonly number[];
  readonly entities: readonly Entity[];
}

/** The numbers from one up to another. */
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** The last paragraph above one that has a sentence; the first where none has. */
function sentenceAbove(paragraph: number, { sentences }: Cast): number {
  let above = paragraph - 1;
  while (above > 0 && sentences[above] === sentences[above + 1]) above--;
  return Math.max(0, above);
}

/** The first paragraph below one in which somebody may be named; the last where none has. */
function spotBelow(paragraph: number, cast: Cast): number {
  const { from, roles } = cast;
  for (let below = paragraph + 1; below < roles.length; below++) {
    for (let at = from[below] ?? 0; at < (from[below + 1] ?? 0); at++) if (isActive(cast, at)) return below;
  }
  return roles.length - 1;
}

/** The paragraphs outside of what has changed in which others speak, or other spots count, or somebody speaks inside of another one's words. */
function otherSpeakers(versions: Versions): number[] {
  const { now: { cast, numbers }, before, stretch: { first, last, lastBefore } } = versions;
  const others: number[] = [];
  const compare = (at: number, old: number): void => {
    if (cast.speaks[at] !== before.cast.speaks[old] || cast.waits[at] !== before.cast.waits[old]) others.push(at);
  };
  for (let at = 0; at < first; at++) compare(at, at);
  for (let at = last; at < cast.facts.length; at++) compare(at, at - last + lastBefore);
  for (const [inner, outer] of cast.outer) {
    const old = before.cast.outer.get(atBefore(versions, inner));
    if (old === undefined || atBefore(versions, outer) !== old) others.push(inner);
  }
  for (const inner of before.cast.outer.keys()) {
    const at = numbers.at[before.numbers.of[inner] ?? -1] ?? -1;
    if (at >= 0 && !cast.outer.has(at)) others.push(at);
  }
  return others.map((at) => paragraphOf(cast, at));
}

/** The paragraphs in which other speeches end. */
function otherEnds(versions: Versions, now: readonly Turn[], before: readonly Turn[]): number[] {
  const isSame = (one: Turn | undefined, old: Turn | undefined): boolean =>
    one !== undefined && old !== undefined && one.paragraph === old.paragraph && one.sentence === old.sentence && atBefore(versions, one.speaker) === old.speaker;
  let [head, tail] = [0, 0];
  const shorter = Math.min(now.length, before.length);
  while (head < shorter && isSame(now[head], before[head])) head++;
  while (tail < shorter - head && isSame(now[now.length - 1 - tail], before[before.length - 1 - tail])) tail++;
  return [...now.slice(head, now.length - tail), ...before.slice(head, before.length - tail)].flatMap((turn) => {
    const heard = heardAt(turn, versions.now.cast);
    return heard === undefined ? [] : [paragraphOf(versions.now.cast, heard)];
  });
}

/** The paragraphs before the first that names anybody, where that is another one. */
function beforeAnybody(versions: Versions, { now, before }: Both): number[] {
  const [first, old] = [now.background.firstPerson, before.background.firstPerson];
  if (first === old || atBefore(versions, first) === old) return [];
  const last = versions.now.cast.roles.length - 1;
  return range(0, 1 + Math.max(first === Infinity ? last : paragraphOf(versions.now.cast, first), old === Infinity ? last : paragraphOf(versions.before.cast, old)));
}

/** The paragraphs that have asked for the holders of an office, or for bodies, of whom some are others now. */
function meantByRoles({ now: { cast }, change: { above, below } }: Versions, { now, before }: Both, { touched, entities }: Others): number[] {
  const isOther = (entity: Entity): boolean => !now.named.spots.has(entity) || !before.named.spots.has(entity);
  const anywhere = officesOf(entities.filter((entity) => isOther(entity) || isFirstElsewhere(entity, { now, before })));
  if (entities.some((entity) => entity.type === 'organisation' && isOther(entity)) || !isSameSet(now.background.voices, before.background.voices)) anywhere.add(BODIES);
  const near = officesOf(entities);
  // How far away somebody is named counts for a while.
  const named = new Set([...range(above, cast.roles.length - below), ...touched.map((at) => paragraphOf(cast, at))].flatMap((paragraph) => range(paragraph, paragraph + FORGOTTEN)));
  const meant: number[] = [];
  before.filed.forEach(({ asked }, paragraph) => {
    if (asked.size > 0) for (const one of asked) if (anywhere.has(one) || (near.has(one) && named.has(paragraph))) meant.push(paragraph);
  });
  return meant;
}

/** Whether another spot is the first to name somebody. */
const isFirstElsewhere = (entity: Entity, { now, before }: Both): boolean => now.named.spots.get(entity)?.[0] !== before.named.spots.get(entity)?.[0];

const officesOf = (entities: readonly Entity[]): Set<string> => new Set(entities.filter(({ type }) => type === 'person').flatMap(({ roles }) => [...roles].map(officeOf)));

const isSameSet = (a: ReadonlySet<Entity>, b: ReadonlySet<Entity>): boolean => a.size === b.size && [...a].every((one) => b.has(one));

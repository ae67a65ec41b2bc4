import type { Entity, Local } from '../../model/index.js';
import type { Draft } from '../../resolve/register.js';
import { isAlike } from './alike.js';
import { besides, paragraphOf, type Cast } from './cast.js';
import type { Identity } from './identity.js';
import { kinOf, kinTo, withMore, type Kin } from './kin.js';
import { readNames, type Naming } from './names.js';
import type { SpotNumbers } from './spot-numbers.js';
import { atBefore, isActive, movedOn, type Versions } from './versions.js';

/** Whom the names of an article mean. */
export interface Named {
  /** For each spot. */
  readonly of: readonly (Identity | undefined)[];
  /** The numbers of the spots that name each, in reading order. */
  readonly spots: ReadonlyMap<Entity, readonly number[]>;
  /** Undefined where nobody has asked for them. */
  readonly kin: Kin | undefined;
}

/** The same in a later version. */
export interface NamedSince extends Named {
  /** The spots that name somebody else than they did, or for another reason. */
  readonly touched: readonly number[];
  /** Whom the names mean or meant that have been read again. */
  readonly entities: readonly Entity[];
  /** Those of them who were not known before, or of whom something else was told. */
  readonly fresh: readonly Draft[];
}

/**
 * Whom the names mean in a later version. Only those are read anew that may have to do with a name that is another, is new or is gone.
 * Undefined where all are to be read anew.
 */
export function namesSince(versions: Versions, earlier: Named, headline: Local | undefined): NamedSince | undefined {
  const { now, before } = versions;
  const { come, gone } = changedNames(versions);
  const of = movedOn(versions, earlier.of);
  if (come.length === 0 && gone.length === 0) return { ...earlier, of, touched: [], entities: [], fresh: [] };
  const written = [...gone.map((at) => before.cast.facts[at]), ...come.map((at) => now.cast.facts[at])].filter((facts) => facts !== undefined);
  // Whether one name is taken for a body's may depend on another's sentence.
  if (written.some(({ name }) => name?.isBody === true)) return undefined;
  const kin = withMore(earlier.kin ?? kinOf(before), come.map((at) => now.numbers.of[at] ?? 0), now);
  const members = standing([...come, ...indicesOf(kinTo(written, kin, now), now.numbers)], now.cast);
  const affected = new Set([...members.map((at) => atBefore(versions, at)), ...gone].flatMap((at) => earlier.of[at]?.entity ?? []));
  const cleared = [...affected].flatMap((entity) => indicesOf(earlier.spots.get(entity) ?? [], now.numbers));
  for (const at of cleared) of[at] = undefined;
  const read = readNames({ ...now, members }, { headline, sources: [] }, spotsBeside(members, now.cast));
  const same = sameAsBefore(read.drafts, affected);
  const found = read.found.map(({ at, identity }): Naming => ({ at, identity: { ...identity, entity: same.get(identity.entity) ?? identity.entity } }));
  for (const { at, identity } of found) of[at] = sameOr(earlier.of[atBefore(versions, at)], identity);
  const spots = new Map(earlier.spots);
  for (const entity of affected) spots.delete(entity);
  for (const [entity, list] of spotsOf(found, now.numbers)) spots.set(entity, list);
  const touched = new Set([...cleared, ...come, ...found.map(({ at }) => at)]);
  const fresh = read.drafts.filter((draft) => !same.has(draft));
  return { of, spots, kin, touched: [...touched].filter((at) => of[at] !== earlier.of[atBefore(versions, at)]), entities: [...affected, ...fresh], fresh };
}

/** The numbers of the spots that name each of some. */
export function spotsOf(found: readonly Naming[], numbers: SpotNumbers): Map<Entity, number[]> {
  const spots = new Map<Entity, number[]>();
  for (const { at, identity: { entity } } of found) {
    const list = spots.get(entity);
    if (list === undefined) spots.set(entity, [numbers.of[at] ?? at]);
    else list.push(numbers.of[at] ?? at);
  }
  return spots;
}

/** The names that are new or tell something else, and those of the version before that are gone or told something else; by their indices. */
function changedNames(versions: Versions): { readonly come: readonly number[]; readonly gone: readonly number[] } {
  const { now: { cast, numbers }, before, stretch: { first, last, lastBefore } } = versions;
  const [come, gone] = [new Set<number>(), new Set<number>()];
  const differ = (at: number, old: number): void => {
    if (isName(cast, at)) come.add(at);
    if (isName(before.cast, old)) gone.add(old);
  };
  const isOther = (at: number, old: number): boolean => cast.speaks[at] !== before.cast.speaks[old] || cast.waits[at] !== before.cast.waits[old];
  for (let at = 0; at < first; at++) if (isOther(at, at)) differ(at, at);
  for (let at = last; at < cast.facts.length; at++) if (isOther(at, at - last + lastBefore)) differ(at, at - last + lastBefore);
  const isSame = (at: number, old: number): boolean => old >= 0 && !isOther(at, old) && isAlike(cast.facts[at], before.cast.facts[old]);
  const others = new Set<number>();
  for (let at = first; at < last; at++) if (!isSame(at, atBefore(versions, at))) others.add(at);
  // What is said beside a name is told of whoever bears it.
  for (let at = first; at < last; at++) {
    const link = cast.facts[at]?.link;
    const name = link === undefined ? undefined : besides(cast, at, link.name);
    if (link !== undefined && name !== undefined && (others.has(at) || others.has(name) || others.has(besides(cast, at, link.description)))) others.add(name);
  }
  for (const at of others) differ(at, atBefore(versions, at));
  for (let old = first; old < lastBefore; old++) {
    const at = numbers.at[before.numbers.of[old] ?? -1] ?? -1;
    const link = before.cast.facts[old]?.link;
    if (link !== undefined && (at < 0 || others.has(at))) {
      const name = besides(before.cast, old, link.name);
      differ(numbers.at[before.numbers.of[name] ?? -1] ?? -1, name);
    }
    if (at < 0) differ(-1, old);
  }
  return { come: [...come], gone: [...gone] };
}

const isName = (cast: Cast, at: number): boolean => at >= 0 && isActive(cast, at) && cast.facts[at]?.name !== undefined;

/** The spots of some numbers; those that are gone are left out. */
export const indicesOf = (spots: Iterable<number>, { at }: SpotNumbers): number[] => Array.from(spots, (number) => at[number] ?? -1).filter((index) => index >= 0);

/** The names among some spots, each once, in reading order. */
const standing = (spots: readonly number[], cast: Cast): number[] => [...new Set(spots)].filter((at) => isName(cast, at)).sort((a, b) => a - b);

/** All spots of the paragraphs in which some stand. */
function spotsBeside(spots: readonly number[], cast: Cast): number[] {
  const beside: number[] = [];
  let last = -1;
  for (const at of spots) {
    const paragraph = paragraphOf(cast, at);
    if (paragraph !== last) for (let one = cast.from[paragraph] ?? 0; one < (cast.from[paragraph + 1] ?? 0); one++) beside.push(one);
    last = paragraph;
  }
  return beside;
}

/** Those of whom all is told that was told of somebody before, with him. */
function sameAsBefore(drafts: readonly Draft[], before: Iterable<Entity>): Map<Entity, Entity> {
  const introduced = new Map(Array.from(before, (entity) => [entity.introduction?.spot, entity]));
  const same = new Map<Entity, Entity>();
  for (const draft of drafts) {
    const entity = introduced.get(draft.introduction.spot);
    if (entity !== undefined && isToldSame(entity, draft)) same.set(draft, entity);
  }
  return same;
}

/** Whether the same is told of two: all but the pronoun that the article uses. */
const isToldSame = (a: Entity, b: Entity): boolean =>
  a.type === b.type && a.stated === b.stated && a.hasRole === b.hasRole && a.familiar === b.familiar && a.known === b.known
  && isAlike(a.words, b.words) && isAlike(a.introduction, b.introduction) && isSet(a.roles, b.roles) && isSet(a.described, b.described);

const isSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((word) => b.has(word));

/** What was, where that is the same. */
export const sameOr = (before: Identity | undefined, identity: Identity): Identity =>
  before?.entity === identity.entity && before.certainty === identity.certainty && isAlike(before.because, identity.because) && isAlike(before.rivals, identity.rivals) ? before : identity;

import type { Entity, Source } from '../../model/index.js';
import type { Change } from '../change.js';
import type { Resolved } from './places.js';

/** Which spots are those of the version before, and which of them name somebody else now. */
export interface Still {
  /** Spots before the first of these stand above the change, and from the second on below it. */
  readonly start: number;
  readonly end: number;
  /** How many spots more there are now than before. */
  readonly more: number;
  /** Those that stand outside of the change and name somebody else, or for another reason, or that speak now or no more. */
  readonly others: readonly number[];
}

/** The version before, with those whom its sources stand for, and what has changed since. */
interface Before extends Pick<Resolved, 'cast' | 'known'> {
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly change: Change;
}

/** What has changed in whom spots name; undefined where somebody who is who they were has another id, or has one now or no more. */
export function stillOf({ cast, known }: Resolved, idOf: ReadonlyMap<Entity, string>, { cast: castBefore, known: before, entities, sources, change: { above, below } }: Before): Still | undefined {
  const ids = new Map(entities.map((entity, index) => [entity, sources[index]?.id]));
  const isOther = (entity: Entity): boolean => known.first.has(entity) && before.first.has(entity) && idOf.get(entity) !== ids.get(entity);
  if ([...idOf.keys(), ...ids.keys()].some(isOther)) return undefined;
  const { from, roles, facts, speaks } = cast;
  const [start, end, more] = [from[above] ?? 0, from[roles.length - below] ?? 0, facts.length - castBefore.facts.length];
  const others: number[] = [];
  const isStill = (at: number, was: number): boolean => known.of[at] === before.of[was] && speaks[at] === castBefore.speaks[was];
  for (let at = 0; at < start; at++) if (!isStill(at, at)) others.push(at);
  for (let at = end; at < facts.length; at++) if (!isStill(at, at - more)) others.push(at);
  return { start, end, more, others };
}

import type { Entity } from '../../model/index.js';
import type { Identity } from './identity.js';
import type { Spots } from './versions.js';

/** Where everybody is mentioned first, by the numbers of spots. */
export interface FirstMentions {
  readonly first: ReadonlyMap<Entity, number>;
  /** The first mention that says what somebody is. */
  readonly described: ReadonlyMap<Entity, number>;
}

/** The first mentions in an article. */
export function firstMentions(spots: Spots, of: readonly (Identity | undefined)[]): FirstMentions {
  const found = { first: new Map<Entity, number>(), described: new Map<Entity, number>() };
  of.forEach((identity, at) => { if (identity !== undefined) note(identity.entity, at, spots, found); });
  return found;
}

/** The same in a later version, of which only some are or were named by other spots. */
export function firstMentionsSince(spots: Spots, of: readonly (Identity | undefined)[], before: FirstMentions, others: ReadonlySet<Entity>): FirstMentions {
  const found = { first: new Map(before.first), described: new Map(before.described) };
  for (const entity of others) {
    found.first.delete(entity);
    found.described.delete(entity);
  }
  of.forEach((identity, at) => { if (identity !== undefined && others.has(identity.entity)) note(identity.entity, at, spots, found); });
  return found;
}

function note(entity: Entity, at: number, { cast: { facts }, numbers }: Spots, { first, described }: { readonly first: Map<Entity, number>; readonly described: Map<Entity, number> }): void {
  if (!first.has(entity)) first.set(entity, numbers.of[at] ?? at);
  if (facts[at]?.described === true && !described.has(entity)) described.set(entity, numbers.of[at] ?? at);
}

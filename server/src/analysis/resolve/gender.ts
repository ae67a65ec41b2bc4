import type { Entity } from '../model/index.js';

/** A gendered pronoun, and those of the people named before it whom it may stand for. */
export interface Heard {
  readonly gender: 'he' | 'she';
  readonly candidates: readonly Entity[];
}

interface Votes { he: number; she: number }

/** How much oftener one pronoun must be heard than the other. */
const CLEARLY = 3;
/** Each round may leave one candidate where there were two: the other one has turned out to be of another gender. */
const ROUNDS = 3;

/**
 * Gives people the pronoun that the article uses for them: "Blinken said she …" in a sentence that names nobody else tells
 * it, and once it is known, "she" beside Blinken and Lavrov tells something of neither or of both. Honorifics come first.
 */
export function hearGenders(heard: readonly Heard[]): void {
  const stated = new Set<Entity>();
  for (const { candidates } of heard) for (const entity of candidates) if (entity.gender !== undefined) stated.add(entity);
  for (let round = 0; round < ROUNDS; round++) {
    const votes = new Map<Entity, Votes>();
    for (const { gender, candidates } of heard) {
      const only = onlyOpen(candidates, gender);
      if (only === undefined || stated.has(only)) continue;
      const count = votes.get(only);
      if (count === undefined) votes.set(only, { he: Number(gender === 'he'), she: Number(gender === 'she') });
      else count[gender]++;
    }
    for (const [entity, count] of votes) entity.gender ??= verdict(count);
  }
}

/** The only one for whom a pronoun may stand; undefined where none may, or several. */
function onlyOpen(candidates: readonly Entity[], gender: 'he' | 'she'): Entity | undefined {
  let found: Entity | undefined;
  for (const entity of candidates) {
    if (entity.gender !== undefined && entity.gender !== gender) continue;
    if (found !== undefined) return undefined;
    found = entity;
  }
  return found;
}

function verdict({ he, she }: Votes): 'he' | 'she' | undefined {
  if (he > 0 && he >= CLEARLY * she) return 'he';
  return she > 0 && she >= CLEARLY * he ? 'she' : undefined;
}

// Pronouns of speakers for whom the search behind finds nobody: "they" of one person, "he" before anybody was named.
import type { Entity, PlacedPhrase } from '../../model/index.js';
import type { Progress } from './scene.js';
import type { Spotted } from './spotted.js';

/** Whom an unclear pronoun may stand for, and the phrase that names him. */
export interface Guess {
  readonly entity: Entity;
  readonly placed: PlacedPhrase;
}

/** No sentence and the one before it hold more mentions. */
const LATEST = 500;

/** A guess at whom the pronoun of a speaker stands for; undefined where nothing speaks for anybody. */
export function guessed(one: Spotted, scene: Progress): Guess | undefined {
  if (!scene.speakers.has(one.phrase)) return undefined;
  return one.phrase.words[0] === 'they' ? onlyPerson(one, scene) : revealed(one, scene);
}

/** "River Ashdown leads the choir. “…,” they said": the one person of whom the sentence before is. */
function onlyPerson(one: Spotted, { traces }: Progress): Guess | undefined {
  const near = traces.slice(-LATEST).filter(({ entity, count }) => entity.type === 'person' && count < one.count && one.count - count <= 1);
  const last = near.at(-1);
  if (last === undefined || !last.subject || last.entity.gender !== undefined || near.some(({ entity }) => entity !== last.entity)) return undefined;
  return { entity: last.entity, placed: last };
}

/** “…,” he said. Driver Owen Prosser will retire: nobody was named before, and the next sentence begins with who he is. */
function revealed(one: Spotted, { traces, all, at, of }: Progress): Guess | undefined {
  const { gender } = one.phrase;
  if (gender === undefined || traces.some(({ entity }) => entity.type === 'person')) return undefined;
  let after = at + 1;
  while (after < all.length && !(all[after]?.role === 'body' && (all[after]?.count ?? 0) > one.count)) after++;
  const name = all[after];
  if (name === undefined || name.count > one.count + 1 || name.phrase.form !== 'name' || name.phrase.first > 1) return undefined;
  const entity = of.get(name.phrase)?.entity;
  if (entity?.type !== 'person' || (entity.gender !== undefined && entity.gender !== gender)) return undefined;
  return { entity, placed: name };
}

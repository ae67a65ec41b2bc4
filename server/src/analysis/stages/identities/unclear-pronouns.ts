// Pronouns of speakers for whom the search behind finds nobody: "they" of one person, "he" before anybody was named.
import type { Entity } from '../../model/index.js';
import { FARTHEST } from '../../resolve/pronouns.js';
import { countOf, roleOf } from './cast.js';
import type { Progress, Referring } from './scene.js';

/** Whom an unclear pronoun may stand for, and the phrase that names him, as the number of its spot. */
export interface Guess {
  readonly entity: Entity;
  readonly spot: number;
}

/** No sentence and the one before it hold more mentions. */
const LATEST = 500;

/** A guess at whom the pronoun of a speaker stands for; undefined where nothing speaks for anybody. */
export function guessed(one: Referring, scene: Progress): Guess | undefined {
  if (scene.cast.speaks[one.at] !== true) return undefined;
  return one.facts.words[0] === 'they' ? onlyPerson(one, scene) : revealed(one, scene);
}

/** "River Ashdown leads the choir. “…,” they said": the one person of whom the sentence before is. */
function onlyPerson(one: Referring, { traces }: Progress): Guess | undefined {
  const near = traces.slice(-LATEST).filter(({ entity, count, paragraph }) => entity.type === 'person' && one.paragraph - paragraph <= FARTHEST && count < one.count && one.count - count <= 1);
  const last = near.at(-1);
  if (last === undefined || !last.subject || last.gender !== undefined || near.some(({ entity }) => entity !== last.entity)) return undefined;
  return last;
}

/** “…,” he said. Driver Owen Prosser will retire: nobody was named before, and the next sentence begins with who he is. */
function revealed({ at: pronoun, count, facts: { gender } }: Referring, { cast, numbers, named, firstPerson, next }: Progress): Guess | undefined {
  if (gender === undefined || firstPerson < pronoun) return undefined;
  let i = next;
  const inSentence = (at: number): boolean => roleOf(cast, at) !== 'body' || countOf(cast, at) <= count;
  while (i < cast.active.length && inSentence(cast.active[i] ?? 0)) i++;
  const at = cast.active[i];
  const name = at === undefined ? undefined : cast.facts[at];
  if (at === undefined || name === undefined || countOf(cast, at) > count + 1 || name.form !== 'name' || !name.early) return undefined;
  const entity = named[at]?.entity;
  if (entity?.type !== 'person' || (entity.gender !== undefined && entity.gender !== gender)) return undefined;
  return { entity, spot: numbers.of[at] ?? at };
}

import type { Entity } from '../../model/index.js';
import { gendersHeard, type Genders, type Heard } from '../../resolve/gender.js';
import { isAlike } from './alike.js';
import { antecedentsHeard, pronounsHeard, type Hearing } from './hearing.js';

/** The pronouns of an article that tell of whom they are used. */
export interface PronounsHeard {
  /** Those of each paragraph with all whom they may mean, and what they tell. */
  readonly plain: readonly (readonly Heard[])[];
  readonly told: Genders;
  /** Those of each paragraph that mean one most clearly, and what they tell beyond that. */
  readonly weaker: readonly (readonly Heard[])[];
  readonly guessed: Genders;
}

/** People by the spots that introduce them. */
export type People = ReadonlyMap<number, Entity>;

/** Whom names mean, and who these are. */
interface Introduced extends Hearing {
  readonly people: People;
}

/** What of a version is another than in the one before. */
interface Others {
  /** The paragraphs that have changed, or in which names mean others. */
  readonly again: ReadonlySet<number>;
  /** Of whom something else is told, by the spots that introduce them. */
  readonly persons: ReadonlySet<number>;
  /** The paragraphs in which somebody is named. */
  readonly namedIn: (person: number) => readonly number[];
}

/** Hears all paragraphs. */
export function pronouns(article: Introduced): PronounsHeard {
  const paragraphs = [...article.cast.roles.keys()];
  const plain = paragraphs.map((paragraph) => pronounsHeard(article, paragraph));
  const told = toldBy(plain, article);
  const weaker = paragraphs.map((paragraph) => antecedentsHeard(article, paragraph, soFar(told)));
  return { plain, told, weaker, guessed: guessedBy(weaker, told, article) };
}

/** Hears the paragraphs of a later version again that are others than they were, and those where somebody is named of whom something else is told now. */
export function pronounsSince(article: Introduced, before: PronounsHeard, { again, persons, namedIn }: Others): PronounsHeard {
  const plain = withOthers(before.plain, again, (paragraph) => pronounsHeard(article, paragraph));
  const told = tellsSame(plain, before.plain, { again, persons }) ? before.told : toldBy(plain, article);
  const toldOthers = differing(told, before.told);
  const below = new Set([...again, ...toldOthers.flatMap(namedIn)].flatMap((paragraph) => [paragraph, paragraph + 1]).filter((paragraph) => paragraph < article.cast.roles.length));
  const weaker = withOthers(before.weaker, below, (paragraph) => antecedentsHeard(article, paragraph, soFar(told)));
  const isSame = toldOthers.length === 0 && tellsSame(weaker, before.weaker, { again: below, persons });
  return { plain, told, weaker, guessed: isSame ? before.guessed : guessedBy(weaker, told, article) };
}

/** Whether the same is heard in some paragraphs, and of nobody of whom something else is told now. */
const tellsSame = (now: readonly (readonly Heard[])[], before: readonly (readonly Heard[])[], { again, persons }: Pick<Others, 'again' | 'persons'>): boolean =>
  [...again].every((paragraph) => isAlike(now[paragraph], before[paragraph]) && now[paragraph]?.every(({ candidates }) => !candidates.some((person) => persons.has(person))) === true);

const toldBy = (heard: PronounsHeard['plain'], { people }: Introduced): Genders => gendersHeard(heard.flat(), (person) => people.get(person)?.stated);

const guessedBy = (heard: PronounsHeard['weaker'], told: Genders, { people }: Introduced): Genders => gendersHeard(heard.flat(), (person) => people.get(person)?.stated ?? told.get(person));

const soFar = (told: Genders) => ({ stated, introduction }: Entity): Entity['gender'] => stated ?? told.get(introduction?.spot ?? -1);

/** What is known in the end of somebody’s pronoun. */
export const genderOf = ({ told, guessed }: PronounsHeard, entity: Entity): Entity['gender'] => soFar(told)(entity) ?? guessed.get(entity.introduction?.spot ?? -1);

/** Those of whom something else was told. */
export const differing = (now: Genders, before: Genders): number[] => [...new Set([...now.keys(), ...before.keys()])].filter((person) => now.get(person) !== before.get(person));

function withOthers<Item>(items: readonly Item[], others: Iterable<number>, anew: (index: number) => Item): readonly Item[] {
  const copy = [...items];
  for (const index of others) copy[index] = anew(index);
  return copy;
}

import { nameSuffix } from '../lexicon/honorifics.js';
import type { Entity, Phrase, PlacedPhrase } from '../model/index.js';

/** The parts of a personal name that tell people apart. */
interface NameKey {
  readonly first: string | undefined;
  readonly last: string;
  readonly suffix: string | undefined;
}

const isInitial = (word: string): boolean => word.length === 1;

/** Reads "Robert C. “Bobby” Scott Jr." as Robert, Scott, jr. */
export function nameKey(words: readonly string[]): NameKey {
  const suffix = words.length > 1 && nameSuffix(words.at(-1) ?? '') ? words.at(-1) : undefined;
  const names = words.filter((word) => word !== '' && word !== suffix);
  const full = names.filter((word) => !isInitial(word));
  const last = full.at(-1) ?? names.at(-1) ?? '';
  return { first: names.length > 1 ? names[0] : undefined, last, suffix };
}

/**
 * The person among `known` whom a name mentions: the one of the same full name, or for a short form ("Stoltenberg", "Mrs.
 * Clinton", "Hillary") the one whose surname or first name it is. Where two share it, the one of the stated gender, then the
 * one that the article names most; undefined where nobody bears the name, or where an honorific excludes all.
 */
export function personNamed(phrase: Phrase, known: readonly Entity[]): Entity | undefined {
  const key = nameKey(phrase.words);
  if (key.last === '') return undefined;
  const people = known.filter((entity) => entity.type === 'person' && agrees(phrase, entity));
  if (key.first !== undefined) return people.find((entity) => isSameFullName(key, nameKey(entity.words))) ?? completes(key, people);
  const bearers = people.filter((entity) => nameKey(entity.words).last === key.last);
  const titled = bearers.filter((entity) => phrase.roles.some((role) => entity.roles.has(role)));
  if (titled.length > 0) return best(titled);
  // "President Obama" where only Michelle Obama has a full name, and another role: somebody else.
  const fitting = phrase.roles.length === 0 ? bearers : bearers.filter((entity) => entity.roles.size === 0);
  if (fitting.length > 0) return best(fitting);
  if (bearers.length > 0) return undefined;
  const called = people.filter((entity) => entity.words.length > 1 && entity.words[0] === key.last);
  return best(called);
}

/**
 * The person among `known` whose full name is the end (or the beginning) of a longer run of capitals: "Meanwhile Donald
 * Trump", "Rival Hillary Clinton", a headline in capitals. Undefined where none is.
 */
export function personWithin(phrase: Phrase, known: readonly Entity[]): Entity | undefined {
  if (phrase.words.length < 2) return undefined;
  const run = phrase.words.join(' ');
  const people = known.filter((entity) => entity.type === 'person' && entity.words.length < phrase.words.length);
  return people.find((entity) => entity.words.length > 1 && (run.endsWith(` ${entity.words.join(' ')}`) || run.startsWith(`${entity.words.join(' ')} `)));
}

const agrees = (phrase: Phrase, entity: Entity): boolean => phrase.gender === undefined || entity.gender === undefined || phrase.gender === entity.gender;

function isSameFullName(a: NameKey, b: NameKey): boolean {
  if (a.last !== b.last || a.first === undefined || b.first === undefined) return false;
  if (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix) return false;
  if ((a.suffix === 'jr') !== (b.suffix === 'jr')) return false;
  return a.first === b.first || isShortFor(a.first, b.first) || isShortFor(b.first, a.first);
}

/** "Rob" for "Robert", "B" for "Barack": the shorter begins the longer. */
const isShortFor = (short: string, long: string): boolean => (isInitial(short) || short.length >= 3) && long.startsWith(short);

/** A full name completes the person who was so far known by the surname alone. */
const completes = (key: NameKey, people: readonly Entity[]): Entity | undefined =>
  people.find((entity) => entity.words.length === 1 && entity.words[0] === key.last && key.suffix === undefined);

const best = (bearers: readonly Entity[]): Entity | undefined => {
  let winner: Entity | undefined;
  for (const entity of bearers) if (winner === undefined || entity.mentions.length > winner.mentions.length) winner = entity;
  return winner;
};

/**
 * The body among `known` that a name mentions: of the same name, or one whose name the short form ends ("the Post") or
 * abbreviates ("AROS"). Undefined where none is.
 */
export function bodyNamed(words: readonly string[], known: readonly Entity[]): Entity | undefined {
  const bodies = known.filter((entity) => entity.type !== 'person' && entity.type !== 'unnamed');
  const name = words.join(' ');
  const same = bodies.find((entity) => entity.words.join(' ') === name);
  if (same !== undefined) return same;
  if (words.length === 1) {
    const short = words[0] ?? '';
    return bodies.findLast((entity) => entity.words.length > 1 && (entity.words.at(-1) === short || initials(entity.words) === short.replace(/\./g, '')));
  }
  return bodies.findLast((entity) => entity.words.length > words.length && entity.words.slice(-words.length).join(' ') === name);
}

const initials = (words: readonly string[]): string => words.filter((word) => !['of', 'the', 'and', 'for', 'to', 'on'].includes(word)).map((word) => word.charAt(0)).join('');

/** Adds what a mention says of an entity to what is known of it. */
export function learn(entity: Entity, placed: PlacedPhrase, headline: boolean): void {
  const { phrase } = placed;
  entity.mentions.push(placed);
  for (const role of phrase.roles) entity.roles.add(role);
  entity.gender ??= phrase.gender;
  if (!headline && phrase.words.length > entity.words.length && isFuller(entity, phrase)) {
    entity.words = phrase.words;
    entity.introduction = placed;
  }
}

/** A longer form is the fuller name only if it is a name of the same kind that keeps the first and the last word of the short one. */
const isFuller = (entity: Entity, phrase: Phrase): boolean => {
  if (entity.type !== 'person') return phrase.form === 'organisation';
  const [short, long] = [nameKey(entity.words), nameKey(phrase.words)];
  return phrase.form === 'name' && short.last === long.last && (short.first === undefined || (long.first !== undefined && (long.first === short.first || isShortFor(short.first, long.first) || isShortFor(long.first, short.first))));
};

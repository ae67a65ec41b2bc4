import { place } from '../lexicon/places.js';
import type { Entity, Facts, Introduction, KnownSource, SourceType } from '../model/index.js';
import { knownSources, type KnownSources } from './known-sources.js';
import { nameKey } from './name-key.js';
import { officeOf } from './offices.js';

/** Everybody whom an article names, to be looked up by one word: no question asks all of them. */
export interface Register {
  readonly entities: Entity[];
  /** People by the last and by the first word of their names. */
  readonly bySurname: Map<string, Entity[]>;
  readonly byFirstName: Map<string, Entity[]>;
  /** People by their surname with one letter less, to find slips of the pen. */
  readonly byNearSurname: Map<string, Entity[]>;
  /** People by the initials of their names, past ones included. */
  readonly byInitials: Map<string, Set<Entity>>;
  /** Bodies by their whole name, by each of its words, and by its initials. */
  readonly byBody: Map<string, Entity[]>;
  /** People by the offices that the article gives them. */
  readonly byOffice: Map<string, Set<Entity>>;
  /** Who has no name, by the words of the description and by its last noun. */
  readonly byDescription: Map<string, Entity[]>;
  /** Whom the caller knows. */
  readonly knownSources: KnownSources;
  /** Those of them who have been named. */
  readonly recognised: Map<KnownSource, Entity>;
}

export const register = (sources: readonly KnownSource[] = []): Register => ({ knownSources: knownSources(sources), recognised: new Map(), entities: [], bySurname: new Map(), byFirstName: new Map(), byNearSurname: new Map(), byInitials: new Map(), byBody: new Map(), byOffice: new Map(), byDescription: new Map() });

/** A mention that introduces somebody, and what it says. */
export interface FirstMention extends Introduction {
  readonly says: Pick<Facts, 'words' | 'roles' | 'gender'>;
}

/** Adds somebody new. */
export function introduce(known: Register, { at, reading, says }: FirstMention, type: SourceType): Entity {
  const words = says.words.filter((word) => word !== '' && word !== "'s");
  const entity: Entity = {
    index: known.entities.length, type, words, key: nameKey(words), isPlace: isPlace(words), introduction: { at, reading }, hasRole: says.roles.length > 0, roles: new Set(), described: new Set(),
    gender: says.gender, known: undefined, mentions: [], lastParagraph: undefined, lastInWords: undefined, inFull: 0,
  };
  known.entities.push(entity);
  file(known, entity);
  giveOffices(known, entity, says.roles);
  return entity;
}

const isPlace = (words: readonly string[]): boolean => place(words.join(' ')) !== undefined;

/** Gives an entity a fuller name. */
export function rename(entity: Entity, words: readonly string[]): void {
  entity.words = words;
  entity.key = nameKey(words);
  entity.isPlace = isPlace(words);
}

/** Files an entity under the words of its name; again when the article has told a fuller one. */
export function file(known: Register, entity: Entity): void {
  const { words } = entity;
  if (entity.type === 'person') {
    for (const word of words.slice(-2)) add(known.bySurname, word, entity);
    if (words.length < 2) return;
    join(known.byInitials, initials(words), entity);
    add(known.byFirstName, words[0] ?? '', entity);
    for (const key of nearKeys(words.at(-1) ?? '')) add(known.byNearSurname, key, entity);
    return;
  }
  if (entity.type === 'organisation') {
    add(known.byBody, words.join(' '), entity);
    add(known.byBody, initials(words), entity);
    for (const word of words) add(known.byBody, word, entity);
    return;
  }
  add(known.byDescription, `${entity.type} ${words.join(' ')}`, entity);
  if (words.length > 1) add(known.byDescription, `${entity.type} ${words.at(-1) ?? ''}`, entity);
}

/** Gives a person the offices that a phrase ascribes. */
export function giveOffices(known: Register, entity: Entity, roles: readonly string[]): void {
  for (const role of roles) {
    entity.roles.add(role);
    join(known.byOffice, officeOf(role), entity);
  }
}

/** Below this length, two names that differ by a letter are two names. */
const SHORTEST_SLIP = 5;

/** A word and what it is with any one letter less, its first letter kept: two that share one differ by a letter. */
export const nearKeys = (word: string): readonly string[] =>
  word.length < SHORTEST_SLIP ? [] : [word, ...[...word.slice(1)].map((_, index) => word.slice(0, index + 1) + word.slice(index + 2))];

/** The first letters of a name's words, without the small ones: "crol" of "Campaign to Reopen Our Libraries". */
export const initials = (words: readonly string[]): string =>
  words.length < 2 ? '' : words.filter((word) => !['of', 'the', 'and', 'for', 'to', 'on'].includes(word)).map((word) => word.charAt(0)).join('');

function add(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  if (key === '') return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (list.at(-1) !== entity) list.push(entity);
}

function join(map: Map<string, Set<Entity>>, key: string, entity: Entity): void {
  const group = map.get(key);
  if (group === undefined) map.set(key, new Set([entity]));
  else group.add(entity);
}

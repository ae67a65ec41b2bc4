import { place } from '../lexicon/places.js';
import type { Entity, Facts, Introduction, KnownSource, NameKey, SourceType } from '../model/index.js';
import { knownSources, type KnownSources } from './known-sources.js';
import { nameKey } from './name-key.js';

/** Somebody as he is known while the names are still being read. */
export interface Draft extends Entity {
  /** In order of first mention. */
  readonly index: number;
  words: readonly string[];
  key: NameKey;
  isPlace: boolean;
  introduction: Introduction;
  readonly roles: Set<string>;
  readonly described: Set<string>;
  stated: Entity['stated'];
  gender: Entity['gender'];
  known: KnownSource | undefined;
  familiar: number;
  /** How many mentions name it in more than one word. */
  inFull: number;
  /** The paragraph of the last mention so far; undefined before the first. */
  lastParagraph: number | undefined;
}

/** Everybody who has a name, to be looked up by one word: no question asks all of them. */
export interface Register {
  readonly entities: Draft[];
  /** People by the last and by the first word of their names. */
  readonly bySurname: Map<string, Draft[]>;
  readonly byFirstName: Map<string, Draft[]>;
  /** People by their surname with one letter less, to find slips of the pen. */
  readonly byNearSurname: Map<string, Draft[]>;
  /** People by the initials of their names, past ones included. */
  readonly byInitials: Map<string, Set<Draft>>;
  /** Bodies by their whole name, by each of its words, and by its initials. */
  readonly byBody: Map<string, Draft[]>;
  /** Whom the caller knows. */
  readonly knownSources: KnownSources;
  /** Those of them who have been named. */
  readonly recognised: Map<KnownSource, Draft>;
}

export const register = (sources: readonly KnownSource[] = []): Register => ({ knownSources: knownSources(sources), recognised: new Map(), entities: [], bySurname: new Map(), byFirstName: new Map(), byNearSurname: new Map(), byInitials: new Map(), byBody: new Map() });

/** A mention that introduces somebody, and what it says. */
export interface FirstMention extends Introduction {
  readonly says: Pick<Facts, 'words' | 'roles' | 'gender'>;
}

/** Adds somebody new. */
export function introduce(known: Register, { spot, reading, says }: FirstMention, type: SourceType): Draft {
  const draft: Draft = { ...described(says, type), index: known.entities.length, introduction: { spot, reading }, roles: new Set(says.roles), described: new Set(), inFull: 0, lastParagraph: undefined };
  known.entities.push(draft);
  file(known, draft);
  return draft;
}

/** Somebody of whom is known what one phrase says. */
export function described({ words: all, roles, gender }: FirstMention['says'], type: SourceType): Entity {
  const words = all.filter((word) => word !== '' && word !== "'s");
  return { type, words, key: nameKey(words), isPlace: isPlace(words), introduction: undefined, hasRole: roles.length > 0, roles: new Set(roles), described: NOTHING, stated: gender, gender, known: undefined, familiar: 0 };
}

const NOTHING: ReadonlySet<string> = new Set();

const isPlace = (words: readonly string[]): boolean => place(words.join(' ')) !== undefined;

/** Gives somebody a fuller name. */
export function rename(draft: Draft, words: readonly string[]): void {
  draft.words = words;
  draft.key = nameKey(words);
  draft.isPlace = isPlace(words);
}

/** Files somebody under the words of his name; again when the article has told a fuller one. */
export function file(known: Register, draft: Draft): void {
  const { words } = draft;
  if (draft.type === 'person') {
    for (const word of words.slice(-2)) add(known.bySurname, word, draft);
    if (words.length < 2) return;
    join(known.byInitials, initials(words), draft);
    add(known.byFirstName, words[0] ?? '', draft);
    for (const key of nearKeys(words.at(-1) ?? '')) add(known.byNearSurname, key, draft);
    return;
  }
  if (draft.type === 'organisation') for (const key of [words.join(' '), initials(words), ...words]) add(known.byBody, key, draft);
}

/** Below this length, two names that differ by a letter are two names. */
const SHORTEST_SLIP = 5;

/** A word and what it is with any one letter less, its first letter kept: two that share one differ by a letter. */
export const nearKeys = (word: string): readonly string[] =>
  word.length < SHORTEST_SLIP ? [] : [word, ...[...word.slice(1)].map((_, index) => word.slice(0, index + 1) + word.slice(index + 2))];

/** The first letters of a name's words, without the small ones: "crol" of "Campaign to Reopen Our Libraries". */
export const initials = (words: readonly string[]): string =>
  words.length < 2 ? '' : words.filter((word) => !['of', 'the', 'and', 'for', 'to', 'on'].includes(word)).map((word) => word.charAt(0)).join('');

/** Adds somebody to a list of a table, but not twice in a row; nobody stands under no word. */
export function add<One>(map: Map<string, One[]>, key: string, one: One): void {
  if (key === '') return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else if (list.at(-1) !== one) list.push(one);
}

function join(map: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const group = map.get(key);
  if (group === undefined) map.set(key, new Set([draft]));
  else group.add(draft);
}

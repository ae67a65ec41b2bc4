import { plurals } from './inflect.js';
import { lines, lookup } from './table.js';
import { demonyms, places } from './tables.generated.js';

export type PlaceKind = 'continent' | 'country' | 'region' | 'state' | 'province' | 'city';

/** A word for those who come from a place. */
export interface Demonym {
  /** Stands for people only: "americans", "britons". */
  readonly plural: boolean;
}

const findPlace = lookup(places, ([kind]) => kind as PlaceKind);
let words: ReadonlyMap<string, Demonym> | undefined;

/**
 * What kind of place a lower-case name is; undefined where it is no known one.
 * Abbreviated states are written without full stops: "calif".
 */
export function place(name: string): PlaceKind | undefined {
  return findPlace(name);
}

/** The demonym that a lower-case word is ("nigerian", "britons"); undefined where it is none. */
export function demonym(word: string): Demonym | undefined {
  words ??= parseDemonyms();
  return words.get(word);
}

function parseDemonyms(): ReadonlyMap<string, Demonym> {
  const map = new Map<string, Demonym>();
  for (const line of lines(demonyms)) {
    const [word = '', irregular] = line.split('\t');
    map.set(word, { plural: false });
    for (const form of plurals(word, irregular)) map.set(form, { plural: true });
  }
  return map;
}

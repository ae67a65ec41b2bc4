import { lookup } from './table.js';
import { demonyms, places } from './tables.generated.js';

export type PlaceKind = 'continent' | 'country' | 'region' | 'state' | 'province' | 'city';

/** A word for those who come from a place. */
export interface Demonym {
  /** Stands for people only: "americans", "britons". */
  readonly plural: boolean;
}

const findPlace = lookup(places, ([kind]) => kind as PlaceKind);
const findDemonym = lookup(demonyms, ([flags = '']): Demonym => ({ plural: flags.includes('p') }));

/**
 * What kind of place a lower-case name is; undefined where it is no known one.
 * Abbreviated states are written without full stops: "calif".
 */
export function place(name: string): PlaceKind | undefined {
  return findPlace(name);
}

/** The demonym that a lower-case word is ("nigerian", "britons"); undefined where it is none. */
export function demonym(word: string): Demonym | undefined {
  return findDemonym(word);
}

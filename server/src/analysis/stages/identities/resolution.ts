import type { Facts } from '../../model/index.js';
import type { Turn } from './cast.js';
import { identities, type Identities, type Known } from './identities.js';

/** Who everybody is, with what that was found from. */
export interface Resolution extends Known {
  readonly identities: Identities;
}

/**
 * Who everybody is, taken from `previous` where nothing that the identities go by is another than it was. Most keys are so: they
 * make a word longer that names nobody. Places have no part in it.
 */
export function resolution(known: Known, previous?: Resolution): Resolution {
  return { ...known, identities: previous !== undefined && isSame(known, previous) ? previous.identities : identities(known) };
}

function isSame(a: Known, b: Known): boolean {
  const { cast: one } = a;
  const { cast: other } = b;
  return a.headline === b.headline && isAlike(a.sources, b.sources) && isAlike(one.author, other.author)
    && isList(one.roles, other.roles) && isList(one.sentences, other.sentences) && isList(one.from, other.from)
    && one.facts.length === other.facts.length && one.facts.every((facts, at) => isAlikeFacts(facts, other.facts[at], one.speaks[at] === true))
    && one.gendered.every((pronouns, at) => isAlike(pronouns, other.gendered[at]))
    && one.turns.length === other.turns.length && one.turns.every((turn, index) => isAlikeTurn(turn, other.turns[index]));
}

/** Whether two spots tell the same. One that names nobody is only asked what it says of whom it stands beside. */
function isAlikeFacts(a: Facts, b: Facts | undefined, speaks: boolean): boolean {
  if (a === b) return true;
  return b !== undefined && a.idle && b.idle && !speaks ? isList(a.roles, b.roles) && a.gender === b.gender : isAlike(a, b);
}

const isAlikeTurn = (a: Turn, b: Turn | undefined): boolean => a.speaker === b?.speaker && a.paragraph === b.paragraph && a.sentence === b.sentence && a.outer === b.outer;

function isList(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Whether two plain values are the same: numbers, words, and lists and objects of such. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return one.length === Object.keys(b).length && one.every(([key, value]) => isAlike(value, other[key]));
}

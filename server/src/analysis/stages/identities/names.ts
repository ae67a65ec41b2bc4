import type { KnownSource, Local } from '../../model/index.js';
import { register, type Draft } from '../../resolve/register.js';
import { readDescriptions, type Drafted } from './descriptions.js';
import { completeFromHeadline } from './headline-names.js';
import { nameEverybody, type Names } from './naming.js';

/** What else the names of an article are read with. */
export interface Around {
  /** The headline; undefined where the article has none. */
  readonly headline: Local | undefined;
  /** Whom the caller knows. */
  readonly sources: readonly KnownSource[];
}

/** Whom names mean, by the indices of their spots, and who these are. */
export interface NamesRead {
  readonly of: readonly (Drafted | undefined)[];
  readonly drafts: readonly Draft[];
}

/**
 * Whom some names mean, wherever they stand, and what is said of these people beside their names. No other name of the article may
 * have to do with any of them.
 *
 * @param beside the spots at which a description of one of them may stand.
 */
export function readNames(names: Names, { headline, sources }: Around, beside: Iterable<number>): NamesRead {
  const { cast, numbers } = names;
  const known = register(sources);
  const of = new Array<Drafted | undefined>(cast.facts.length).fill(undefined);
  nameEverybody(names, known, of);
  if (headline !== undefined) completeFromHeadline(headline, 0, known);
  readDescriptions(cast, beside, of);
  return { of: of.map((identity, at) => identity && explained(identity, at, { cast, numbers })), drafts: known.entities };
}

/** A short form is explained by the place that has the full name. */
function explained(identity: Drafted, at: number, { cast, numbers }: Pick<Names, 'cast' | 'numbers'>): Drafted {
  const { entity, certainty, rivals } = identity;
  const { introduction: { spot, reading }, words } = entity;
  if ((cast.facts[at]?.words.length ?? 0) >= words.length || (spot === numbers.of[at] && reading === 'phrase')) return identity;
  return { entity, certainty, because: { kind: 'short-name' }, rivals };
}

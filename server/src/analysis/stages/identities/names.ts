import type { KnownSource, Local } from '../../model/index.js';
import { register, type Draft } from '../../resolve/register.js';
import { readDescriptions, type Drafted } from './descriptions.js';
import { completeFromHeadline } from './headline-names.js';
import type { Identity } from './identity.js';
import { nameEverybody, type Names } from './naming.js';
import type { Spots } from './versions.js';

/** What else the names of an article are read with. */
export interface Around {
  /** The headline; undefined where the article has none. */
  readonly headline: Local | undefined;
  /** Whom the caller knows. */
  readonly sources: readonly KnownSource[];
}

/** A spot by its index, and whom it names. */
export interface Naming<Identified = Identity> {
  readonly at: number;
  readonly identity: Identified;
}

/** Whom names mean, in reading order, and who these are. */
export interface NamesRead {
  readonly found: readonly Naming<Drafted>[];
  readonly drafts: readonly Draft[];
}

/**
 * Whom some names mean, wherever they stand, and what is said of these people beside their names. No other name of the article may
 * have to do with any of them.
 *
 * @param beside all spots of their paragraphs, in reading order: descriptions of them stand there.
 */
export function readNames(names: Names, { headline, sources }: Around, beside: readonly number[]): NamesRead {
  const { cast, numbers } = names;
  const known = register(sources);
  const of = new Array<Drafted | undefined>(cast.facts.length).fill(undefined);
  nameEverybody(names, known, of);
  if (headline !== undefined) completeFromHeadline(headline, 0, known);
  readDescriptions(cast, beside, of);
  const found: Naming<Drafted>[] = [];
  for (const at of beside) {
    const identity = of[at];
    if (identity !== undefined) found.push({ at, identity: explained(identity, at, { cast, numbers }) });
  }
  return { found, drafts: known.entities };
}

/** A short form is explained by the place that has the full name. */
function explained(identity: Drafted, at: number, { cast, numbers }: Spots): Drafted {
  const { entity, certainty, rivals } = identity;
  const { introduction: { spot, reading }, words } = entity;
  if ((cast.facts[at]?.words.length ?? 0) >= words.length || (spot === numbers.of[at] && reading === 'phrase')) return identity;
  return { entity, certainty, because: { kind: 'short-name' }, rivals };
}

import type { Entity, KnownSource, Local } from '../../model/index.js';
import { hearGenders } from '../../resolve/gender.js';
import { register } from '../../resolve/register.js';
import type { Cast } from './cast.js';
import { readDescriptions } from './descriptions.js';
import { completeFromHeadline } from './headline-names.js';
import { antecedentsHeard, pronounsHeard } from './hearing.js';
import type { Identity } from './identity.js';
import { nameEverybody } from './naming.js';
import { followReferences } from './references.js';

/** Who everybody is: the entities in order of first mention, and for each spot that names one, which. */
export interface Identities {
  readonly entities: readonly Entity[];
  readonly of: readonly (Identity | undefined)[];
}

/** What the identities are found from. */
export interface Known {
  readonly cast: Cast;
  /** The headline; undefined where the article has none. */
  readonly headline: Local | undefined;
  /** Whom the caller knows. */
  readonly sources: readonly KnownSource[];
}

/**
 * Finds out who the phrases of an article name: names first, wherever they stand; then what the article says of those people,
 * their offices and their pronouns; then, in reading order, whatever refers to somebody without a name.
 */
export function identities({ cast, headline, sources }: Known): Identities {
  const known = register(sources);
  const of: (Identity | undefined)[] = cast.facts.map(() => undefined);
  nameEverybody(cast, known, of);
  if (headline !== undefined) completeFromHeadline(headline, 0, known);
  readDescriptions(cast, of, known);
  hearGenders(pronounsHeard(cast, of));
  hearGenders(antecedentsHeard(cast, of));
  for (const at of cast.active) explainShortName(at, cast, of);
  for (const entity of known.entities) {
    entity.mentions.length = 0;
    entity.lastParagraph = undefined;
    entity.lastInWords = undefined;
  }
  followReferences({ cast, known, of });
  return { entities: known.entities, of };
}

/** A short form is explained by the place that has the full name. */
function explainShortName(at: number, { facts }: Cast, of: (Identity | undefined)[]): void {
  const identity = of[at];
  if (identity === undefined || (facts[at]?.words.length ?? 0) >= identity.entity.words.length) return;
  const { introduction } = identity.entity;
  if (introduction.at === at && introduction.reading === 'phrase') return;
  const { entity, certainty, rivals } = identity;
  of[at] = { entity, certainty, because: { kind: 'short-name', at, entity }, rivals };
}

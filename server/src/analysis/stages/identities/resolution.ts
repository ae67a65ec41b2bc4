import type { Facts } from '../../model/index.js';
import type { Change } from '../change.js';
import { isAlike } from './alike.js';
import { identities, identitiesSince, type Identities, type Known } from './identities.js';

/** Who everybody is, with what that was found from. */
export interface Resolution extends Known {
  readonly identities: Identities;
}

/** Who everybody was in the version before, and what has changed since. */
interface Earlier {
  readonly resolution: Resolution;
  readonly change: Change;
}

/**
 * Who everybody is, taken from the version before where nothing that the identities go by is another than it was. Most keys are so:
 * they make a word longer that names nobody. Places have no part in it.
 */
export function resolution(known: Known, earlier?: Earlier): Resolution {
  return { ...known, identities: found(known, earlier) };
}

function found(known: Known, earlier: Earlier | undefined): Identities {
  if (earlier === undefined) return identities(known);
  const { resolution: before, change } = earlier;
  return isSame(known, earlier) ? before.identities : identitiesSince(known, { known: before, identities: before.identities, change });
}

/** Only what stands between the paragraphs that are the same can differ, and who speaks. */
function isSame(now: Known, { resolution: before, change: { above, below } }: Earlier): boolean {
  const [one, other] = [now.cast, before.cast];
  const last = one.roles.length - below;
  const [from, to] = [one.from[above] ?? 0, one.from[last] ?? 0];
  return now.headline === before.headline && isAlike(now.sources, before.sources) && isAlike(one.author, other.author)
    && one.roles.length === other.roles.length && one.facts.length === other.facts.length && one.turns.length === other.turns.length
    && isEach(above, last, (at) => one.roles[at] === other.roles[at] && one.from[at] === other.from[at] && one.sentences[at] === other.sentences[at] && isAlike(one.gendered[at], other.gendered[at]))
    && one.from[last] === other.from[last] && one.sentences[last] === other.sentences[last]
    && isEach(from, to, (at) => isAlikeFacts(one.facts[at], other.facts[at], one.speaks[at] === true))
    && isEach(0, one.turns.length, (at) => one.turns[at] === other.turns[at]);
}

/** Whether something holds of all numbers from one up to another. */
function isEach(from: number, to: number, isSo: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (!isSo(at)) return false;
  return true;
}

/** Whether two spots tell the same. One that names nobody is only asked what it says of whom it stands beside. */
function isAlikeFacts(a: Facts | undefined, b: Facts | undefined, speaks: boolean): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.idle && b.idle && !speaks ? isAlike(a.roles, b.roles) && a.gender === b.gender : isAlike(a, b);
}

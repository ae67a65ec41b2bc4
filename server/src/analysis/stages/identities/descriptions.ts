import type { Draft } from '../../resolve/register.js';
import { besides, roleOf, type Cast } from './cast.js';
import type { Identity } from './identity.js';
import { isActive } from './versions.js';

/** Whom names name before all is known of them. */
export type Drafted = Identity & { readonly entity: Draft };

/** Gives people what the article says at some spots that they are. A description beside a name names the same person. */
export function readDescriptions(cast: Cast, spots: readonly number[], of: (Drafted | undefined)[]): void {
  for (const at of spots) {
    const link = isActive(cast, at) ? cast.facts[at]?.link : undefined;
    const role = link === undefined ? undefined : roleOf(cast, at);
    if (link === undefined || role === 'headline' || role === 'footer') continue;
    const [person, description] = [of[besides(cast, at, link.name)], besides(cast, at, link.description)];
    const says = cast.facts[description];
    if (person?.entity.type !== 'person' || says === undefined || of[description] !== undefined) continue;
    if (link.apposed) of[description] = person;
    for (const one of says.roles) person.entity.roles.add(one);
    person.entity.stated ??= says.gender;
    for (const word of link.words) person.entity.described.add(word);
  }
}

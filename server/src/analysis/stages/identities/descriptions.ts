import { giveOffices, type Register } from '../../resolve/register.js';
import { besides, roleOf, type Cast } from './cast.js';
import type { Identity } from './identity.js';

/** Gives people what the article says they are. A description beside a name names the same person. */
export function readDescriptions(cast: Cast, of: (Identity | undefined)[], known: Register): void {
  for (const at of cast.active) {
    const link = cast.facts[at]?.link;
    const role = link === undefined ? undefined : roleOf(cast, at);
    if (link === undefined || role === 'headline' || role === 'footer') continue;
    const [person, description] = [of[besides(cast, at, link.name)], besides(cast, at, link.description)];
    const says = cast.facts[description];
    if (person?.entity.type !== 'person' || says === undefined || of[description] !== undefined) continue;
    if (link.apposed) of[description] = person;
    giveOffices(known, person.entity, says.roles);
    person.entity.gender ??= says.gender;
    for (const word of link.words) person.entity.described.add(word);
  }
}

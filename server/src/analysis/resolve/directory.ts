import type { Entity } from '../model/index.js';
import { officeOf } from './offices.js';
import { add, initials } from './register.js';

/** Those who have names, for descriptions that may mean one of them; each list in order of introduction. */
export interface Directory {
  /** People by the offices that the article gives them. */
  readonly byOffice: ReadonlyMap<string, readonly Entity[]>;
  /** Bodies by their whole name, by each of its words, and by its initials. */
  readonly byBody: ReadonlyMap<string, readonly Entity[]>;
}

/** Files those who have names, given in order of introduction. */
export function directory(entities: Iterable<Entity>): Directory {
  const byOffice = new Map<string, Entity[]>();
  const byBody = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.type === 'person') for (const role of entity.roles) add(byOffice, officeOf(role), entity);
    if (entity.type === 'organisation') for (const key of [entity.words.join(' '), initials(entity.words), ...entity.words]) add(byBody, key, entity);
  }
  return { byOffice, byBody };
}

import { roleNoun } from '../lexicon/roles.js';
import type { Entity, Phrase } from '../model/index.js';

/**
 * The person whom a role names ("the secretary general", "the Vermont senator"): one whom the article has given the role's
 * last noun, best the one who also has its other words, then the one mentioned last. Undefined where nobody has the role.
 */
export function personInRole(phrase: Phrase, known: readonly Entity[]): Entity | undefined {
  const head = phrase.words.findLast((word) => roleNoun(word) !== undefined);
  if (head === undefined || !phrase.definite || phrase.plural) return undefined;
  const holders = known.filter((entity) => entity.type === 'person' && [...entity.roles].some((role) => role === head || sameOffice(role, head)) && (phrase.gender === undefined || entity.gender === undefined || phrase.gender === entity.gender));
  let winner: Entity | undefined;
  let most = -1;
  for (const entity of [...holders].sort((a, b) => lastSeen(b) - lastSeen(a))) {
    const shared = phrase.words.filter((word) => word !== head && (entity.described.has(word) || entity.roles.has(word))).length;
    if (shared > most) {
      winner = entity;
      most = shared;
    }
  }
  return winner;
}

/** A "chairwoman" is the "chair", a "spokesman" the "spokesperson". */
const sameOffice = (a: string, b: string): boolean => stem(a) === stem(b);
const stem = (role: string): string => role.replace(/(?:man|woman|person)$/, '');

const lastSeen = (entity: Entity): number => {
  const last = entity.mentions.at(-1);
  return last === undefined ? -1 : last.paragraph * 1_000 + last.sentence;
};

import { baseVerb, finiteVerb } from '../../lexicon/common-verbs.js';
import { adverb, auxiliary, functionWord, negation } from '../../lexicon/function-words.js';
import { honorific } from '../../lexicon/honorifics.js';
import { organisationNoun } from '../../lexicon/organisations.js';
import { demonym, place } from '../../lexicon/places.js';
import { reportingNoun } from '../../lexicon/reporting-nouns.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import { roleNoun } from '../../lexicon/roles.js';
import type { Local, Token } from '../../model/index.js';
import { rename, type Register } from '../../resolve/register.js';

/** Endings of adjectives: "Furious Moss" has no given name. */
const ADJECTIVE = /(?:ful|ous|ed|ing|ic|al|ive|less|able|ible|ish|ant|est)$/;

/**
 * Completes people whom the body knows by the surname alone with the given name that a headline begins with, or that stands
 * behind a mark: "Jane Moss Leaves Orlo" above a text that only says "Moss".
 */
export function completeFromHeadline({ sentences }: Pick<Local, 'sentences'>, paragraph: number, known: Register): void {
  sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((token, index) => {
      const given = tokens[index - 1];
      if (given === undefined || !isGivenName(given, tokens[index - 2]) || !token.capital) return;
      const bearers = known.bySurname.get(token.lower) ?? [];
      const person = bearers.find((entity) => entity.key.first === undefined && entity.words.length === 1 && entity.type === 'person');
      if (person === undefined || bearers.length > 1) return;
      rename(person, [given.lower, token.lower]);
      person.introduction = { spot: person.introduction.spot, reading: { paragraph, sentence, span: { start: given.start, end: token.end } } };
    });
  });
}

/** A capital that no other word explains, where a name can begin. */
function isGivenName(token: Token, before: Token | undefined): boolean {
  if (token.kind !== 'word' || !token.capital || token.shouted || token.lower.length < 3) return false;
  if (before !== undefined && before.kind !== 'punctuation' && before.capital) return false;
  return !ADJECTIVE.test(token.lower) && !isWord(token.lower);
}

const isWord = (lower: string): boolean =>
  functionWord(lower) || auxiliary(lower) !== undefined || negation(lower)
  || adverb(lower) || finiteVerb(lower) || baseVerb(lower) || reportingVerb(lower) !== undefined || reportingNoun(lower) !== undefined || roleNoun(lower) !== undefined || honorific(lower) !== undefined
  || organisationNoun(lower) || demonym(lower) !== undefined || place(lower) !== undefined;

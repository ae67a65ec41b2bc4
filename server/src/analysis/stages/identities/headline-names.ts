import { baseVerb, finiteVerb } from '../../lexicon/common-verbs.js';
import { adverb, auxiliary, conjunction, determiner, negation, possessive, preposition, pronoun } from '../../lexicon/function-words.js';
import { honorific } from '../../lexicon/honorifics.js';
import { organisationNoun } from '../../lexicon/organisations.js';
import { demonym, place } from '../../lexicon/places.js';
import { reportingNoun } from '../../lexicon/reporting-nouns.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import { roleNoun } from '../../lexicon/roles.js';
import { asPhrase, type Token } from '../../model/index.js';
import { nameKey } from '../../resolve/names.js';
import type { Register } from '../../resolve/register.js';
import type { Article } from '../quotations/article.js';

/** Endings of adjectives: "Furious Moss" has no given name. */
const ADJECTIVE = /(?:ful|ous|ed|ing|ic|al|ive|less|able|ible|ish|ant|est)$/;

/**
 * Completes people whom the body knows by the surname alone with the given name that a headline begins with, or that stands
 * behind a mark: "Jane Moss Leaves Orlo" above a text that only says "Moss".
 */
export function completeFromHeadlines(article: Article, known: Register): void {
  article.locals.forEach((local, paragraph) => {
    if (article.paragraphs[paragraph]?.role !== 'headline') return;
    local.sentences.forEach(({ tokens }, sentence) => {
      tokens.forEach((token, index) => {
        const given = tokens[index - 1];
        if (given === undefined || !isGivenName(given, tokens[index - 2]) || !token.capital) return;
        const person = known.bySurname.get(token.lower)?.find((entity) => nameKey(entity.words).first === undefined && entity.words.length === 1 && entity.type === 'person');
        if (person === undefined || (known.bySurname.get(token.lower)?.length ?? 0) > 1) return;
        const span = { start: given.start, end: token.end };
        person.words = [given.lower, token.lower];
        person.introduction = { paragraph, sentence, phrase: asPhrase({ ...person.introduction.phrase, span, head: span, first: index - 1, last: index, words: person.words, description: undefined }) };
      });
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
  determiner(lower) || possessive(lower) !== undefined || pronoun(lower) !== undefined || preposition(lower) || conjunction(lower) !== undefined || auxiliary(lower) !== undefined || negation(lower)
  || adverb(lower) || finiteVerb(lower) || baseVerb(lower) || reportingVerb(lower) !== undefined || reportingNoun(lower) !== undefined || roleNoun(lower) !== undefined || honorific(lower) !== undefined
  || organisationNoun(lower) || demonym(lower) !== undefined || place(lower) !== undefined;

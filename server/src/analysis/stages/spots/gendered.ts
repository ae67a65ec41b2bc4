import type { GenderedPronoun, Sentence, Spot, Token } from '../../model/index.js';
import { adverb, auxiliary, conjunction, determiner, preposition, pronoun } from '../../lexicon/function-words.js';
import { roleNoun } from '../../lexicon/roles.js';

/** Object pronouns are left out: "Moss told her" says of Moss that she is not meant. */
const GENDERED: ReadonlyMap<string, 'he' | 'she'> = new Map([['he', 'he'], ['his', 'he'], ['himself', 'he'], ['she', 'she'], ['hers', 'she'], ['herself', 'she']]);

/** The pronouns of a paragraph that may tell of which gender somebody is who is named before them, in reading order. */
export function gendered(sentences: readonly Sentence[], spots: readonly Spot[]): GenderedPronoun[] {
  const found: GenderedPronoun[] = [];
  let behind = 0;
  sentences.forEach(({ tokens }, sentence) => {
    for (const [index, token] of tokens.entries()) {
      const gender = token.kind !== 'word' ? undefined : token.lower === 'her' ? (isNoun(tokens[index + 1]) ? 'she' : undefined) : GENDERED.get(token.lower);
      if (gender === undefined || isSaidOfNoun(tokens, token, gender)) continue;
      while ((spots[behind]?.phrase.span.start ?? Infinity) < token.start) behind++;
      found.push({ sentence, gender, behind });
    }
  });
  return found;
}

/** Whether "her" is a possessive here: something that can be hers follows. */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !preposition(token.lower) && conjunction(token.lower) === undefined && determiner(token.lower) === false && !adverb(token.lower) && auxiliary(token.lower) === undefined && token.lower !== 'to' && pronoun(token.lower) === undefined;

/** "The woman … she": a noun before the pronoun that it may stand for. */
const isSaidOfNoun = (tokens: readonly Token[], pronoun: Token, gender: 'he' | 'she'): boolean =>
  tokens.some((token) => token.end <= pronoun.start && !token.capital && roleNoun(token.lower)?.gender === gender);

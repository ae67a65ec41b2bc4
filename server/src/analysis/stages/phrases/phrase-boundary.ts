import { dayOrMonth, timeWord } from '../../lexicon/calendar.js';
import { baseVerb, finiteVerb, nounOrVerb } from '../../lexicon/common-verbs.js';
import { adverb, auxiliary, conjunction, determiner, negation, possessive, preposition, pronoun } from '../../lexicon/function-words.js';
import { honorific } from '../../lexicon/honorifics.js';
import { imperative } from '../../lexicon/imperatives.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import { roleNoun } from '../../lexicon/roles.js';
import type { Token } from '../../model/index.js';

/** A capital at the start of a sentence (or of a headline) that is none of a name's. */
export function isCapitalFunctionWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.shouted) return false;
  const { lower } = token;
  // "Campaign to Reopen Our Libraries": a possessive between capitals belongs to the name.
  if (i > 0 && possessive(lower) !== undefined && tokens[i - 1]?.capital === true && tokens[i + 1]?.capital === true) return false;
  if (isNameOfVerb(tokens, i) || isGivenName(tokens, i)) return false;
  // The initial of "Julie A. Diaz" is no article.
  if (lower.length === 1 && token.end - token.start === 2 && i > 0) return false;
  if (determiner(lower) || pronoun(lower) !== undefined || possessive(lower) !== undefined || conjunction(lower) !== undefined) return true;
  // “…,” Read said; “…,” Will wrote: behind quoted words and before a reporting verb any other capital is a name.
  if (tokens[i - 1]?.kind === 'quoted' && reportingVerb(tokens[i + 1]?.lower ?? '')?.tense === 'past') return false;
  if (auxiliary(lower) !== undefined || negation(lower)) return true;
  if (lower === 'there' || lower === 'here' || lower === 'meanwhile' || lower === 'nonetheless' || lower === 'nevertheless') return true;
  if (dayOrMonth(lower) !== undefined && !(tokens[i + 1]?.capital === true && honorific(tokens[i + 1]?.lower ?? '') === undefined && i > 0)) return true;
  // "constable Per Lund": in the midst of a sentence no preposition has a capital, and one of them is a given name.
  if (preposition(lower)) return !(tokens[i + 1]?.capital === true && tokens[i + 1]?.kind === 'word' && (lower === 'per' || (i > 0 && tokens[i - 1]?.kind === 'word')));
  if (i > 0 && tokens[i - 1]?.kind !== 'quoted' && !/[:.—–]/.test(tokens[i - 1]?.lower ?? '')) return reportingVerb(lower)?.tense === 'past' && tokens[i + 1]?.kind === 'quoted';
  if (adverb(lower) || timeWord(lower)) return true;
  if (i === 0 && imperative(lower) && tokens[1]?.capital === true) return true;
  const verb = reportingVerb(lower);
  if (verb !== undefined && (verb.tense === 'gerund' || verb.tense === 'past')) return true;
  // "Witnesses said": whoever they are, a noun for people begins the sentence.
  return finiteVerb(lower) && !nounOrVerb(lower) && roleNoun(lower) === undefined && tokens[i + 1]?.capital !== true;
}

/** "Theresa May said", "actor Will Smith": in the midst of a sentence no auxiliary begins with a capital; a headline’s stand between capitals. */
export function isNameOfVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.capital !== true || (token.lower !== 'may' && token.lower !== 'will') || before?.kind !== 'word') return false;
  if (!before.capital) return token.lower === 'will' && next?.capital === true;
  // "Chairman Will Rogers", but "Mayor Will Resign"
  if (token.lower === 'will' && roleNoun(before.lower) !== undefined && next?.capital === true && next.kind === 'word' && !baseVerb(next.lower)) return true;
  return next !== undefined && !next.capital && next.kind !== 'number' && !preposition(before.lower) && dayOrMonth(before.lower) === undefined;
}

/** "ferryman Per Lund": between a small word for a person and another capital, whatever has a capital begins a name. */
function isGivenName(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  return before?.kind === 'word' && !before.capital && roleNoun(before.lower)?.plural === false && next?.capital === true && next.kind === 'word';
}

/** "US", "IT": capitals that are no pronoun, unless all around is written so. */
export const isAcronym = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.shouted === true && /^(?:us|it)$/.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.shouted !== true && tokens[i + 1]?.shouted !== true;

/** A word that no noun phrase goes on with. */
export function isBoundary(token: Token, modifiers: boolean): boolean {
  const { lower } = token;
  if (token.capital && !token.shouted) return false;
  if (determiner(lower) || possessive(lower) !== undefined || (pronoun(lower) !== undefined && !(modifiers && (lower === 'one' || lower === 'other' || lower === 'others'))) || negation(lower)) return !(modifiers && isInnerDeterminer(lower));
  // "an inside source"
  if (lower === 'inside') return !modifiers;
  if (conjunction(lower) !== undefined || preposition(lower) || auxiliary(lower) !== undefined || lower === 'to') return true;
  if (timeWord(lower) && !modifiers) return true;
  if (dayOrMonth(lower) !== undefined) return true;
  if (adverb(lower)) return !modifiers;
  if (finiteVerb(lower)) return !(modifiers && (nounOrVerb(lower) || lower.endsWith('ed')));
  return false;
}

/** "the other", "all three", "his own": determiners that stand behind another. */
const isInnerDeterminer = (lower: string): boolean => ['other', 'own', 'few', 'many', 'several', 'two', 'three', 'four', 'five', 'one', 'more', 'most', 'same', 'such', 'first', 'second'].includes(lower);

/** "Many argue", "officials on the island believe": a base form of a verb with a clause that is no noun. */
export const isBelieving = (token: Token | undefined): boolean => { const form = reportingVerb(token?.lower ?? ''); return form?.tense === 'base' && form.verb.that && !form.verb.nounForms.includes(token?.lower ?? ''); };

/** Whether "say" is a verb, as it nearly always is: nobody has it ("a say", "the final say"). */
export const isSaying = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  // "Many say", but "have some say"
  const many = pronoun(before?.lower ?? '')?.number === 'many' && !/^(?:ha(?:ve|s|d|ving)|get|got|gave|give|given|want)$/.test(tokens[i - 2]?.lower ?? '');
  return tokens[i]?.lower === 'say' && before !== undefined && (many || !determiner(before.lower)) && possessive(before.lower) === undefined && before.lower !== "'s" && !/^(?:final|last|much|more|less|little|real|equal|bigger|greater|own|first)$/.test(before.lower);
};

export const endsLikeVerb = (lower: string): boolean => (lower.endsWith('ed') || baseVerb(lower)) && !nounOrVerb(lower);

/** Whether a noun phrase can go on at `at` after a determiner that may also be a pronoun ("some", "that", "her"). */
export function continuesPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind !== 'punctuation' && !isBoundary(token, true) && !(token.kind === 'word' && finiteVerb(token.lower) && !nounOrVerb(token.lower));
}

import { auxiliary, conjunction, determiner, possessive } from '../../lexicon/function-words.js';
import { roleNoun } from '../../lexicon/roles.js';
import type { Link, Phrase, Token } from '../../model/index.js';
import { isVerb } from '../phrases/appositions.js';

/** A phrase, the one before it in the same sentence, and the tokens of that. */
interface Pair {
  readonly phrase: Phrase;
  readonly before: Phrase;
  readonly tokens: readonly Token[];
}

/**
 * What the sentence says somebody is: "Dov Marek, a ferryman from Orlo, …", "their mother, Dorothea, …", "Marek is the ferryman
 * of Orlo". Undefined where one of the two describes the other in no such way.
 *
 * @param at the indices of phrases among the spots of the paragraph.
 */
export function linkOf({ phrase, before, tokens }: Pair, at: ReadonlyMap<Phrase, number>): Link | undefined {
  if (phrase.first - before.last !== 2) return undefined;
  const link = tokens[before.last + 1]?.lower ?? '';
  const behind = isDescription(phrase);
  const [name, description] = behind ? [before, phrase] : [phrase, before];
  if (!isDescription(description)) return undefined;
  // "With Lund, the mayor opened it": before a verb the description begins its clause.
  const next = tokens[phrase.last + 1];
  const isSubject = behind && next !== undefined && isVerb(next);
  const apposed = /^[,—–-]$/.test(link) && !isSubject && (closes(tokens, phrase.last + 1) || (behind && /^an?$/.test(tokens[phrase.first]?.lower ?? ''))) && (behind || description.definite);
  const predicate = behind && auxiliary(link)?.kind === 'be' && link !== 'be';
  const [from, to] = [at.get(name), at.get(description)];
  if ((!apposed && !predicate) || from === undefined || to === undefined) return undefined;
  return { name: from, description: to, apposed, words: tokens.slice(description.first, description.last + 1).filter(({ kind }) => kind === 'word').map(({ lower }) => lower) };
}

const isDescription = (phrase: Phrase): boolean => (phrase.form === 'role' || phrase.form === 'unnamed') && !phrase.plural && phrase.roles.length > 0;

/** Whether an apposition ends here and no list goes on: a comma, a verb, the end, but no "and". */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (conjunction(token.lower)?.kind === 'coordinating') return false;
  if (token.lower === ',') return conjunction(tokens[at + 1]?.lower ?? '')?.kind !== 'coordinating' || auxiliary(tokens[at + 2]?.lower ?? '') !== undefined;
  return token.kind !== 'word' || token.lower === 'who' || (!token.capital && !determiner(token.lower) && possessive(token.lower) === undefined);
}

/** "the former secretary of state and current nominee": a description that goes on another one, without an article of its own. */
export function goesOn(phrase: Phrase, before: Phrase, tokens: readonly Token[]): boolean {
  if (!isDescription(phrase)) return false;
  const gap = tokens.slice(before.last + 1, phrase.first);
  if (!gap.slice(-2).some((token) => token.lower === 'and') || gap.length > 4 || (gap[0]?.lower !== 'and' && gap[0]?.lower !== 'of')) return false;
  const opening = tokens[phrase.first]?.lower ?? '';
  if (determiner(opening) || possessive(opening) !== undefined) return false;
  return isDescription(before) || (before.form === 'name' && before.span.end > before.head.end);
}

/** "The former first lady and senator": two offices of one person, because only the first has an article. */
export function isOnePerson(own: readonly Token[]): boolean {
  const and = own.findIndex((token) => token.lower === 'and');
  if (and < 1 || own[0]?.lower !== 'the') return false;
  const [first, second] = [own[and - 1]?.lower ?? '', own.at(-1)?.lower ?? ''];
  const singular = (noun: string): boolean => roleNoun(noun)?.plural === false;
  const opening = own[and + 1]?.lower ?? '';
  return singular(first) && singular(second) && !determiner(opening) && possessive(opening) === undefined;
}

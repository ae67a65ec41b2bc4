import { auxiliary, conjunction, determiner, possessive } from '../../lexicon/function-words.js';
import { roleNoun } from '../../lexicon/roles.js';
import type { Phrase, Token } from '../../model/index.js';
import { giveOffices, type Register } from '../../resolve/register.js';
import type { Identity } from './identity.js';
import type { Spotted } from './spotted.js';

/**
 * Reads what the article says people are: "Dov Marek, a ferryman from Orlo, …", "their mother, Dorothea, …", "Marek is the
 * ferryman of Orlo". A description beside a name names the same person.
 */
export function readDescriptions(all: readonly Spotted[], of: Map<Phrase, Identity>, known: Register): void {
  for (const one of all) {
    const { before, phrase, tokens } = one;
    if (before === undefined || one.role === 'headline') continue;
    const gap = tokens.slice(before.phrase.last + 1, phrase.first);
    if (gap.length !== 1) continue;
    const link = gap[0]?.lower ?? '';
    const [name, description] = isDescription(phrase) ? [before, one] : [one, before];
    const person = of.get(name.phrase);
    if (person?.entity.type !== 'person' || !isDescription(description.phrase) || of.has(description.phrase)) continue;
    const apposed = /^[,—–-]$/.test(link) && (closes(tokens, phrase.last + 1) || (description === one && /^an?$/.test(tokens[phrase.first]?.lower ?? ''))) && (description === one || description.phrase.definite);
    const predicate = description === one && auxiliary(link)?.kind === 'be' && link !== 'be';
    if (!apposed && !predicate) continue;
    if (apposed) of.set(description.phrase, person);
    giveOffices(known, person.entity, description.phrase.roles);
    person.entity.gender ??= description.phrase.gender;
    for (const token of tokens.slice(description.phrase.first, description.phrase.last + 1)) if (token.kind === 'word') person.entity.described.add(token.lower);
  }
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
export function goesOn({ before, phrase, tokens }: Spotted): Spotted | undefined {
  if (before === undefined || !isDescription(phrase)) return undefined;
  const gap = tokens.slice(before.phrase.last + 1, phrase.first);
  if (!gap.slice(-2).some((token) => token.lower === 'and') || gap.length > 4 || (gap[0]?.lower !== 'and' && gap[0]?.lower !== 'of')) return undefined;
  const opening = tokens[phrase.first]?.lower ?? '';
  if (determiner(opening) || possessive(opening) !== undefined) return undefined;
  return isDescription(before.phrase) || (before.phrase.form === 'name' && before.phrase.span.end > before.phrase.head.end) ? before : undefined;
}

/** "The former first lady and senator": two offices of one person, because only the first has an article. */
export function isOnePerson({ phrase, tokens }: Spotted): boolean {
  const own = tokens.slice(phrase.first, phrase.last + 1);
  const and = own.findIndex((token) => token.lower === 'and');
  if (and < 1 || own[0]?.lower !== 'the') return false;
  const [first, second] = [own[and - 1]?.lower ?? '', own.at(-1)?.lower ?? ''];
  const singular = (noun: string): boolean => roleNoun(noun)?.plural === false;
  const opening = own[and + 1]?.lower ?? '';
  return singular(first) && singular(second) && !determiner(opening) && possessive(opening) === undefined;
}

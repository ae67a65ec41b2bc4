import { lookup, ofKind } from './table.js';
import { adverbs, functionWords } from './tables.generated.js';

export interface Pronoun {
  readonly number: 'one' | 'many';
  readonly person: 1 | 2 | 3;
  readonly gender?: 'he' | 'she' | 'it' | 'they';
  readonly case: 'subject' | 'object' | 'both';
}

export interface Conjunction {
  readonly kind: 'coordinating' | 'subordinating' | 'relative';
}

export interface Auxiliary {
  readonly kind: 'be' | 'have' | 'do' | 'modal';
}

type Lookup<T> = (word: string) => T | undefined;

/** A lookup among the rows of one kind, made at the first question. */
function kind<T>(name: string, decode: (features: readonly string[]) => T): Lookup<T> {
  let find: Lookup<T> | undefined;
  return (word) => {
    find ??= lookup(ofKind(functionWords, name), ([features = '']) => decode(features.split(' ')));
    return find(word);
  };
}

const yes = (): true => true;
const determiners = kind('determiner', yes);
const possessives = kind('possessive', pronounOf);
const prepositions = kind('preposition', yes);
const negations = kind('negation', yes);
const conjunctions = kind('conjunction', ([name]): Conjunction => ({ kind: name as Conjunction['kind'] }));
const auxiliaries = kind('auxiliary', ([name]): Auxiliary => ({ kind: name as Auxiliary['kind'] }));
const pronouns = kind('pronoun', pronounOf);
const adverbKinds = lookup(adverbs, ([name]) => name);

function pronounOf(features: readonly string[]): Pronoun {
  const gender = (['he', 'she', 'it', 'they'] as const).find((name) => features.includes(name));
  return {
    number: features.includes('many') ? 'many' : 'one',
    person: features.includes('1') ? 1 : features.includes('2') ? 2 : 3,
    ...(gender === undefined ? {} : { gender }),
    case: features.includes('subject') ? 'subject' : features.includes('object') ? 'object' : 'both',
  };
}

/** Whether a lower-case word can open a noun phrase: "the", "several", "no". Possessives are apart. */
export function determiner(word: string): boolean {
  return determiners(word) === true;
}

/** Whose a possessive determiner is ("his", "their"); undefined where the word is none. The case says nothing here. */
export function possessive(word: string): Pronoun | undefined {
  return possessives(word);
}

/** Whether a lower-case word is a preposition. */
export function preposition(word: string): boolean {
  return prepositions(word) === true;
}

/** How a conjunction or a relative pronoun joins clauses; undefined where the word is none. */
export function conjunction(word: string): Conjunction | undefined {
  return conjunctions(word);
}

/** The auxiliary that a word is a form of, contracted or not ("'ll", "didn't"); undefined where it is none. */
export function auxiliary(word: string): Auxiliary | undefined {
  return auxiliaries(word);
}

/** What a pronoun tells of those it stands for ("she", "everyone", "others"); undefined where the word is none. */
export function pronoun(word: string): Pronoun | undefined {
  return pronouns(word);
}

/** Whether a lower-case word can stand as adverb between subject and verb: "also", "repeatedly"; "family" and "ally" do not. */
export function adverb(word: string): boolean {
  const known = adverbKinds(word);
  return known === undefined ? word.length > 4 && word.endsWith('ly') : known === 'adverb';
}

/** Whether a lower-case word negates: "not", "never", "didn't". */
export function negation(word: string): boolean {
  return negations(word) === true || word.endsWith("n't");
}

/** Whether a lower-case word belongs to the small ones that join others, stand before them or for them: determiners, possessives, pronouns, prepositions, conjunctions. */
export const functionWord = (lower: string): boolean => determiner(lower) || possessive(lower) !== undefined || pronoun(lower) !== undefined || preposition(lower) || conjunction(lower) !== undefined;

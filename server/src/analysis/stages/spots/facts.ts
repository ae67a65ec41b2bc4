import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import type { Facts, NameFacts, Phrase, Token } from '../../model/index.js';
import { goesOn, isOnePerson, linkOf } from './links.js';

const OPENING = new Set(['asked', 'though', 'although', 'while', 'when', 'as', 'after', 'before', 'if', 'because', 'since', 'until', 'despite', 'in', 'by', 'with', 'without', 'at', 'once', 'whether', 'even', 'during']);

/** No opening clause has its pronoun farther on. */
const LATEST = 4;

/** A phrase before its facts are known. */
export interface Draft {
  readonly phrase: Phrase;
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly idle: boolean;
  readonly within: Phrase | undefined;
  readonly before: Phrase | undefined;
}

/** What a spot knows of its paragraph. */
export interface Surroundings {
  readonly at: ReadonlyMap<Phrase, number>;
  readonly order: number;
  readonly subject: Phrase | undefined;
}

/** What the sentence of a phrase tells of it. */
export function factsOf({ phrase, sentence, tokens, idle, within, before }: Draft, name: NameFacts | undefined, { at, order, subject }: Surroundings): Facts {
  const { first, last, form } = phrase;
  const indexOf = (of: Phrase | undefined): number | undefined => (of === undefined ? undefined : at.get(of));
  const own = form === 'pronoun' ? [] : tokens.slice(first, last + 1);
  return {
    sentence, order, idle, within: indexOf(within), before: indexOf(before), subject: indexOf(subject),
    form, words: phrase.words, roles: phrase.roles, plural: phrase.plural, gender: phrase.gender, definite: phrase.definite, oblique: phrase.oblique,
    described: phrase.description !== undefined, opens: first === 0, early: first <= 1,
    close: before !== undefined && first - before.last <= 2,
    afterComma: tokens[first - 1]?.lower === ',' || tokens[first - 1]?.stopped === true,
    asked: reportingVerb(tokens[first - 1]?.lower ?? '')?.lemma === 'ask',
    besideSubject: within === undefined && subject !== undefined && isJoined(phrase, subject, tokens),
    announces: form === 'pronoun' && phrase.gender !== undefined && first <= LATEST && OPENING.has(tokens[0]?.lower ?? ''),
    said: own.map(({ lower }) => lower),
    capitals: own.filter(({ kind }) => kind !== 'quoted').some(({ capital }, index) => capital && (index > 0 || first > 0)),
    goesOn: before !== undefined && goesOn(phrase, before, tokens), onePerson: form === 'group' && isOnePerson(own),
    name,
    link: before === undefined ? undefined : linkOf({ phrase, before, tokens }, at),
  };
}

/** "Moss and Falk left": one name is as much the subject as the other. */
function isJoined(phrase: Phrase, subject: Phrase, tokens: readonly Token[]): boolean {
  const [first, second] = phrase.first < subject.first ? [phrase, subject] : [subject, phrase];
  return second.first === first.last + 2 && tokens[first.last + 1]?.lower === 'and';
}

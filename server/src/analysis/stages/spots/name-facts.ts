import { dayOrMonth, timeWord } from '../../lexicon/calendar.js';
import { auxiliary, preposition, pronoun } from '../../lexicon/function-words.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import { asPhrase, type NameFacts, type Phrase, type Spot, type Token } from '../../model/index.js';
import { nameKey } from '../../resolve/name-key.js';

/** What a phrase says as a name; undefined where it is none. */
export function nameFacts({ phrase, whole, body }: Omit<Spot, 'facts'>, tokens: readonly Token[]): NameFacts | undefined {
  if (phrase.form !== 'name' && whole.form !== 'name' && (whole.form !== 'organisation' || !whole.anchored)) return undefined;
  return {
    form: whole.form, words: whole.words, roles: whole.roles, gender: whole.gender, key: nameKey(whole.words), apart: whole !== phrase,
    titled: whole.head.start > whole.span.start, preceded: phrase.head.start > phrase.span.start,
    personal: whole.form === 'name' && isPersonal(whole.words),
    isBody: phrase.form === 'name' && isBody(phrase, tokens),
    label: labelOf(whole, tokens),
    describing: describing(whole, tokens),
    body: body === undefined ? undefined : { words: body.words, describing: describing(body, tokens) },
  };
}

/** Whether words with capitals can be somebody's name. */
function isPersonal(words: readonly string[]): boolean {
  if (words.some((word) => /\d/.test(word)) || /^[rd]-/.test(words[0] ?? '')) return false;
  // Clara May, Will Pryor: two auxiliaries are names as well.
  const named = words.length > 1 ? words.filter((word) => word !== 'may' && word !== 'will') : words;
  return !named.some((word) => pronoun(word) !== undefined || auxiliary(word) !== undefined);
}

/** "Norvik Energy, which …" or "Norvik Energy said it would …": what no person is. A lone surname can be too little to tell. */
function isBody(phrase: Phrase, tokens: readonly Token[]): boolean {
  if (phrase.roles.length > 0 || phrase.gender !== undefined) return false;
  const next = (by: number): string => tokens[phrase.last + by]?.lower ?? '';
  if (next(1) === ',' && next(2) === 'which') return true;
  const saying = auxiliary(next(1))?.kind === 'have' ? 2 : 1;
  if (reportingVerb(next(saying)) === undefined) return false;
  // "said it would", "said that it would", "said on Monday it would"
  let subject = saying + 1;
  while (next(subject) === 'that' || next(subject) === 'on' || dayOrMonth(next(subject)) !== undefined || timeWord(next(subject))) subject++;
  return next(subject) === 'it' && (auxiliary(next(subject + 1))?.kind === 'modal' || auxiliary(next(subject + 1))?.kind === 'have' || next(subject + 1).endsWith('ed'));
}

/** "DP:" before the words of Dana Pike, in an interview. */
function labelOf({ first, last, words, form }: Phrase, tokens: readonly Token[]): string | undefined {
  const label = words[0] ?? '';
  return form !== 'organisation' || first > 0 || last > 0 || tokens[1]?.lower !== ':' || label.length < 2 || label.length > 3 ? undefined : label;
}

/** "rival Hilda Marsh’s campaign" as "Hilda Marsh’s campaign"; undefined for "the company", which has no name. */
export function bodyName(phrase: Phrase, tokens: readonly Token[]): Phrase | undefined {
  const inHead = tokens.filter((token) => token.start >= phrase.head.start && token.end <= phrase.head.end);
  const first = inHead.findIndex((token, index) => token.capital && (token.start > (tokens[0]?.start ?? 0) || inHead[index + 1]?.capital === true || inHead.length === 1 || inHead[index + 1]?.lower === "'s"));
  // "the maker of the Tumblebot" names the Tumblebot, but not its maker.
  if (first < 0 || inHead.slice(0, first).some((token) => preposition(token.lower))) return undefined;
  const kept = inHead.slice(first);
  const words = kept.filter((token) => token.kind !== 'punctuation').map((token) => token.lower);
  return asPhrase({ ...phrase, words, head: { start: kept[0]?.start ?? phrase.head.start, end: phrase.head.end } });
}

/** The words of a description, by which a role may find the person again: "vermont" for "the Vermont senator". */
const describing = ({ first, last, head }: Phrase, tokens: readonly Token[]): string[] =>
  tokens.slice(first, last + 1).filter((token) => token.kind === 'word' && (token.start < head.start || token.end > head.end)).map(({ lower }) => lower);

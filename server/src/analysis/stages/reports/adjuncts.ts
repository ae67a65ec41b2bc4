import { dayOrMonth, timeWord } from '../../lexicon/calendar.js';
import { baseVerb } from '../../lexicon/common-verbs.js';
import { adverb, auxiliary, determiner, possessive, preposition, pronoun } from '../../lexicon/function-words.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import { isVerbForm } from './finite.js';
import type { Reading } from './reading.js';

/** How many tokens of "in a statement on Tuesday" may stand between the verb and the words. */
const LONGEST_ADJUNCT = 14;

/** Skips the person spoken to: "told reporters that", "asked him whether". */
export function skipAddressee(reading: Reading, at: number): number {
  const phrase = reading.phrases.find((one) => one.first === at);
  if (phrase === undefined) return meetingEnd(reading.sentence.tokens, at) ?? plainEnd(reading.sentence.tokens, at) ?? at;
  // "wrote two books on ferries": nobody speaks to a book.
  if (reading.sentence.tokens[at]?.lower === 'that' || phrase.form === 'document') return at;
  const next = reading.sentence.tokens[phrase.last + 1];
  if (isVerbForm(next)) return phrase.form === 'pronoun' && phrase.oblique ? phrase.last + 1 : at;
  return plainEnd(reading.sentence.tokens, phrase.last + 1) ?? phrase.last + 1;
}

/** "told Monday's meeting", "told Tuesday night's council meeting": the index behind the gathering; undefined where no time with "'s" opens one. */
function meetingEnd(tokens: readonly Token[], at: number): number | undefined {
  let clitic = at;
  while (isTime(tokens[clitic])) clitic++;
  if (clitic === at || tokens[clitic]?.lower !== "'s") return undefined;
  let end = clitic + 1;
  while (end <= clitic + LONGEST_GATHERING && isPlainNoun(tokens[end])) end++;
  return end === clitic + 1 ? undefined : end;
}

const LONGEST_GATHERING = 3;

/** "told state television that", "told morning radio, “…”": the index behind plain nouns right before the words; undefined where something else follows. */
function plainEnd(tokens: readonly Token[], at: number): number | undefined {
  let end = at;
  while (end <= at + LONGEST_GATHERING && isPlainNoun(tokens[end])) end++;
  const [next, behind] = [tokens[end], tokens[end + 1]];
  return end > at && (next?.lower === 'that' || (/^[,:]$/.test(next?.lower ?? '') && behind?.kind === 'quoted')) ? end : undefined;
}

const isPlainNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && !token.capital && token.lower !== 'that' && !determiner(token.lower) && possessive(token.lower) === undefined && pronoun(token.lower) === undefined && !preposition(token.lower) && auxiliary(token.lower) === undefined && !isTime(token);

/**
 * The index behind an adverbial ("on Tuesday", "in a statement") that stands between the cue and its words; undefined where
 * none does, or where it cannot be told where it ends. With `loose`, a comma ends it too.
 */
export function skipAdjunct(tokens: readonly Token[], at: number, loose: boolean): number | undefined {
  let i = at;
  // "said, however, that …"
  if (tokens[i]?.lower === ',' && tokens[i + 2]?.lower === ',' && adverb(tokens[i + 1]?.lower ?? '')) return i + 3;
  // "testified, for example, that …"
  if (tokens[i]?.lower === ',' && preposition(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.kind === 'word' && tokens[i + 3]?.lower === ',' && tokens[i + 4]?.lower === 'that') return i + 4;
  while (i < tokens.length && timeEnd(tokens, i) > i) i = timeEnd(tokens, i);
  if (i > at && !isAdjunctStart(tokens[i])) return i;
  if (!isAdjunctStart(tokens[i]) || isInfinitive(tokens, i)) return i > at ? i : undefined;
  for (let j = i; j < Math.min(tokens.length, i + LONGEST_ADJUNCT); j++) {
    const token = tokens[j];
    if (token === undefined) break;
    if (j > i && reportingVerb(token.lower)?.verb.quote === true && reportingVerb(token.lower)?.tense === 'gerund') break;
    if (token.kind === 'quoted' && isInner(tokens[j - 1])) continue;
    if (token.kind === 'quoted' || token.lower === 'that' || token.lower === ':') return j;
    if (token.lower === ',') return tokens[j + 1]?.kind === 'quoted' || loose ? j : i > at ? i : undefined;
    if (j > i && auxiliary(token.lower) !== undefined && !isOwner(tokens, j)) break;
  }
  return i > at ? i : undefined;
}

/** “on Saturday’s show”, “in the paper’s column”: the clitic is no verb, as it is in “there’s”. */
const isOwner = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === "'s" && pronoun(tokens[at - 1]?.lower ?? '') === undefined && !adverb(tokens[at - 1]?.lower ?? '');

/** "hoping to avoid a step that": what somebody means to do, and no place or time. */
const isInfinitive = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'to' && baseVerb(tokens[at + 1]?.lower ?? '') && !tokens[at + 1]?.capital;

const ON_A_DAY = new Set(['on', 'in', 'during', 'since', 'by', 'at']);

/** The index behind a word or a phrase of time ("today", "on Monday", "in early May", "on 3 May"), or `at` where none stands there. */
function timeEnd(tokens: readonly Token[], at: number): number {
  // "said there was no time": the word opens the clause.
  if (tokens[at]?.lower === 'there' && auxiliary(tokens[at + 1]?.lower ?? '') !== undefined) return at;
  // "Monday's meeting" is no time, but what was spoken to, or of.
  if (isTime(tokens[at])) return tokens[at + 1]?.lower === "'s" ? at : at + 1;
  if (!ON_A_DAY.has(tokens[at]?.lower ?? '')) return at;
  let i = at + 1;
  while (tokens[i]?.kind === 'number' || /^(?:the|early|late|mid|last|this|next)$/.test(tokens[i]?.lower ?? '')) i++;
  const named = tokens[i];
  if (named?.kind !== 'word' || (dayOrMonth(named.lower) === undefined && !timeWord(named.lower)) || tokens[i + 1]?.lower === "'s") return at;
  i++;
  while (tokens[i]?.kind === 'number') i++;
  return i;
}

/** Whether a word before quoted words takes them into its phrase: "with his “whole heart”", "on NBC’s “Meet the Press”". */
const isInner = (before: Token | undefined): boolean => before !== undefined && before.kind === 'word' && (determiner(before.lower) || possessive(before.lower) !== undefined || preposition(before.lower) || before.lower === "'s");

export const isTime = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && (timeWord(token.lower) || dayOrMonth(token.lower) !== undefined || (adverb(token.lower) && !token.capital));

export const isAdjunctStart = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && (isTime(token) || (preposition(token.lower) && token.lower !== 'to') || token.lower === 'to' || token.lower === 'as' || token.lower === 'when' || token.lower === 'while' || token.lower === 'during' || /ing$/.test(token.lower));

/** Whether nothing that could be a content of its own follows: "… , she said in a statement on Tuesday." */
export function endsSoon(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from];
  if (next === undefined || next.kind === 'punctuation') return true;
  const comma = tokens.findIndex((token, index) => index >= from && token.lower === ',');
  return !tokens.slice(from, comma < 0 ? undefined : comma).some((token) => token.lower === 'that' || token.kind === 'quoted');
}

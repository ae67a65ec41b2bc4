import { conjunction, determiner, preposition } from '../../lexicon/function-words.js';
import { nameSuffix } from '../../lexicon/honorifics.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import { workNoun } from '../../lexicon/works.js';
import type { Local, Quoted, Sentence, Token } from '../../model/index.js';

/** From how many words on a fragment without a cue is somebody's words and not a scare quote. */
const SHORTEST_FRAGMENT = 6;
/** How many words a title of a work rarely has more of. */
const LONGEST_TITLE = 10;
const BEGINS_SENTENCE = /^[\s(["“‘'…]*[\p{Lu}\p{N}]/u;
const ENDS_SENTENCE = /[.!?…,—–-]["”’')\]]*$/u;
const CAPITAL_WORD = /^["'‘’“(#]*[\p{Lu}\p{N}]/u;
const NAMING = /^(?:call(?:s|ed)?|named?|dubbed|nicknamed|christened|titled|entitled|headlined)$/;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The words between the marks. */
const innerText = (local: Local, quoted: Quoted): string => local.text.slice(quoted.inner.start, quoted.inner.end);

/**
 * Whether words in quotation marks that no cue reports are speech at all. Titles of works, nicknames, scare quotes and words
 * mentioned as words stand in quotation marks too; AP and Reuters both do so.
 */
export function isSpeech(local: Local, sentence: Sentence, index: number): boolean {
  const quoted = local.quoted[index];
  if (quoted === undefined) return false;
  const text = innerText(local, quoted).trim();
  const words = wordsOf(text);
  if (words.length === 0 || isTitle(local, sentence, index)) return false;
  const whole = BEGINS_SENTENCE.test(text) && ENDS_SENTENCE.test(text);
  if (standsAlone(sentence)) return words.length >= (isCrosshead(local, quoted) ? SHORTEST_FRAGMENT : 2) && (whole || words.length >= 4);
  if (quoted.close === undefined) return words.length >= 4;
  if (!whole) return words.length >= SHORTEST_FRAGMENT;
  // “Call the roll,” came shouts: words that begin their sentence and pause inside their marks.
  const opens = sentence.tokens[0]?.quoted === index && /[,!?]$/.test(text);
  // Another was blunter: “He is finished.”
  const led = sentence.tokens[sentence.tokens.findIndex((token) => token.quoted === index) - 1]?.lower === ':';
  return words.length >= (opens || led ? 2 : 4);
}

/** Whether the words in marks are all capitals' words, or one term of the trade: “Gerald”, “turnaround”. */
export function isName(local: Local, index: number): boolean {
  const quoted = local.quoted[index];
  const words = quoted === undefined ? [] : wordsOf(innerText(local, quoted));
  return words.length === 1 || words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}

/** Whether a sentence is nothing but words in quotation marks. */
export function standsAlone(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => token.kind === 'quoted') && sentence.tokens.every((token) => token.kind === 'quoted' || token.kind === 'punctuation');
}

/** A few words in single marks that are a whole paragraph: papers set headlines and crossheads so. */
const isCrosshead = (local: Local, quoted: Quoted): boolean =>
  local.sentences.length === 1 && (quoted.family === 'straight-single' || quoted.family === 'single');

/**
 * "the film “The Long Way Home”", “Good Morning Britain”, a dough mixer that she calls “Gerald”: capitals on all words that
 * have them in a title, and no full stop but the sentence's own.
 */
export function isTitle(local: Local, sentence: Sentence, index: number): boolean {
  const quoted = local.quoted[index];
  if (quoted === undefined || standsAlone(sentence)) return false;
  const text = innerText(local, quoted).trim().replace(/[,;]$/, '');
  const words = wordsOf(text);
  if (words.length === 0 || words.length > LONGEST_TITLE || /[.?!]\s+\p{Lu}/u.test(text)) return false;
  const at = sentence.tokens.findIndex((token) => token.quoted === index);
  const [before, beforeThat] = [sentence.tokens[at - 1], sentence.tokens[at - 2]];
  const announced = [before, beforeThat].some((token) => token !== undefined && workNoun(token.lower));
  const capitals = words.filter((word) => !isSmallInTitles(word));
  const titled = capitals.length > 0 && capitals.every((word) => CAPITAL_WORD.test(word));
  if (/[!?]$/.test(text) && !announced) return false;
  // "on hearing the song, “It keeps good time.”": a sentence behind the noun's comma, without a title's capitals.
  if (!titled && text.endsWith('.') && before?.lower === ',') return false;
  if (text.endsWith('.') && !announced) return titled && words.length > 2 && before?.kind === 'word' && reportingVerb(before.lower) === undefined;
  if (isNickname(sentence, at)) return true;
  return (titled && (words.length > 1 || isNaming(before, beforeThat))) || (announced && CAPITAL_WORD.test(text));
}

/** Whether a word stays small in titles: an article, a preposition, a conjunction ("the", "with", "and"). */
function isSmallInTitles(word: string): boolean {
  return determiner(word) || preposition(word) || conjunction(word) !== undefined;
}

/** “Bobby” between the parts of a name. */
function isNickname(sentence: Sentence, at: number): boolean {
  const [before, after] = [sentence.tokens[at - 1], sentence.tokens[at + 1]];
  return before?.capital === true && before.kind === 'word' && at > 0 && after?.capital === true && !nameSuffix(after.lower);
}

/** "she calls “Gerald”", "known as “Big Olga”": a verb that gives a name, right before it. */
function isNaming(before: Token | undefined, beforeThat: Token | undefined): boolean {
  if (before === undefined) return false;
  return NAMING.test(before.lower) || (before.lower === 'as' && beforeThat?.lower === 'known');
}

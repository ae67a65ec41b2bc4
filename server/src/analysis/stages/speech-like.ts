import { nameSuffix } from '../lexicon/honorifics.js';
import { workNoun } from '../lexicon/works.js';
import type { Local, Quoted, Sentence } from '../model/index.js';

/** From how many words on a fragment without a cue is somebody's words and not a scare quote. */
const SHORTEST_FRAGMENT = 6;
/** How many words a title of a work rarely has more of. */
const LONGEST_TITLE = 10;

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
  const whole = /^[\s(["“‘'…]*[\p{Lu}\p{N}]/u.test(text) && /[.!?…,—–-]["”’')\]]*$/u.test(text);
  if (standsAlone(sentence)) return words.length >= 2 && (whole || words.length >= 4);
  if (quoted.close === undefined) return words.length >= 4;
  return whole ? words.length >= 4 : words.length >= SHORTEST_FRAGMENT;
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

/** "the film “The Long Way Home”", “Good Morning Britain”: capitals on all long words and no full stop. */
export function isTitle(local: Local, sentence: Sentence, index: number): boolean {
  const quoted = local.quoted[index];
  if (quoted === undefined) return false;
  const text = innerText(local, quoted).replace(/[,;]$/, '');
  const words = wordsOf(text);
  if (words.length === 0 || words.length > LONGEST_TITLE || /[.?!]\s+\p{Lu}/u.test(text)) return false;
  const at = sentence.tokens.findIndex((token) => token.quoted === index);
  const before = sentence.tokens[at - 1];
  const announced = [before, sentence.tokens[at - 2]].some((token) => token !== undefined && workNoun(token.lower));
  const long = words.filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^["'‘“(#]*[\p{Lu}\p{N}]/u.test(word)).length;
  const titled = long.length > 0 && capitals === long.length && words.length > 1;
  if (standsAlone(sentence)) return false;
  if (/[.!?]$/.test(text) && !announced) return false;
  if (isNickname(sentence, at)) return true;
  return titled || (announced && /^\p{Lu}/u.test(text));
}

/** “Bobby” between the parts of a name. */
function isNickname(sentence: Sentence, at: number): boolean {
  const [before, after] = [sentence.tokens[at - 1], sentence.tokens[at + 1]];
  return before?.capital === true && before.kind === 'word' && at > 0 && after?.capital === true && !nameSuffix(after.lower);
}

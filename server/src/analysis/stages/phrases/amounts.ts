import { determiner } from '../../lexicon/function-words.js';
import type { Token } from '../../model/index.js';

/** Small words that say how exact an amount is, and in other places begin a phrase of their own: "about 40 people", "about the fire". */
const BEFORE_A_NUMBER = new Set(['about', 'around', 'over', 'under', 'between', 'nearly', 'almost', 'roughly', 'some', 'only', 'just']);
/** The same in several words, before any amount. */
const BEFORE_AN_AMOUNT: readonly (readonly string[])[] = [['at', 'least'], ['at', 'most'], ['more', 'than'], ['fewer', 'than'], ['less', 'than'], ['up', 'to'], ['upward', 'of'], ['upwards', 'of'], ['as', 'many', 'as'], ['as', 'much', 'as'], ['as', 'few', 'as'], ['no', 'more', 'than'], ['no', 'fewer', 'than']];
/** Numbers in words, and nouns that count. */
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|half)(?:-|$)/;

/** Whether a noun phrase begins at a token with how exact its amount is: "at least three people", "up to 10 inches", "about half of them". */
export const opensAmount = (tokens: readonly Token[], at: number): boolean => amountStart(tokens, at) !== undefined;

/** Where an amount begins behind the words that say how exact it is; undefined where there are none. */
export function amountStart(tokens: readonly Token[], at: number): number | undefined {
  if (BEFORE_A_NUMBER.has(tokens[at]?.lower ?? '')) return isNumber(tokens[at + 1]) ? at + 1 : undefined;
  const words = BEFORE_AN_AMOUNT.find((run) => run.every((word, index) => tokens[at + index]?.lower === word));
  const next = words === undefined ? undefined : tokens[at + words.length];
  return words !== undefined && next !== undefined && (isNumber(next) || determiner(next.lower)) ? at + words.length : undefined;
}

export const isNumber = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'number' || NUMBER.test(token.lower));

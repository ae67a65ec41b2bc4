import { WrongInput, type Input, type Parameter } from './tool.js';

/** An answer is no longer than this many characters, some 4,000 tokens, so that a long article does not fill a conversation. */
export const LONGEST_ANSWER = 16_000;
/** Longer texts are cut; what is left says whose words these are and what they are about. */
export const LONGEST_TEXT = 1_500;

export const FROM: Parameter = { type: 'integer', minimum: 1, description: 'Which item to begin with, counted from 1. An answer that holds not all of them says in “next” where to go on.' };

/** Part of a list, as it stands in an answer. */
export interface Page {
  /** How many items the whole list has. */
  readonly total: number;
  readonly items: readonly unknown[];
  /** Where to go on; missing where this page is the last one. */
  readonly next?: number;
}

/** The items from the one that is asked for, as many as fit, and never none while there are any. @throws WrongInput */
export function pageOf(all: readonly unknown[], { from = 1 }: Input): Page {
  if (!Number.isInteger(from) || Number(from) < 1) throw new WrongInput('“from” must be a whole number from 1.');
  const rest = all.slice(Number(from) - 1);
  if (rest.length === 0 && Number(from) > 1) throw new WrongInput(`There are ${String(all.length)} items, so “from” can be no more than that.`);
  let length = 0;
  const over = rest.findIndex((item, index) => (length += JSON.stringify(item).length + 1) > LONGEST_ANSWER && index > 0);
  return over < 0 ? { total: all.length, items: rest } : { total: all.length, items: rest.slice(0, over), next: Number(from) + over };
}

/** A text that is not too long; one that is cut ends in an ellipsis, never within a pair of code units. */
export function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const code = text.charCodeAt(LONGEST_TEXT - 1);
  return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? LONGEST_TEXT - 1 : LONGEST_TEXT)}…`;
}

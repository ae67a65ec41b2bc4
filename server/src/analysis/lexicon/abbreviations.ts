import { lookup } from './table.js';
import { abbreviations } from './tables.generated.js';

const find = lookup(abbreviations, ([kind]) => kind ?? '');

/** Whether a lower-case word, its last full stop left off, is an abbreviation: "sen", "u.s", "a.m". */
export function abbreviation(word: string): boolean {
  return find(word) !== undefined;
}

/** Whether an abbreviation can well be the last word of a sentence: "inc", "a.m", "u.s"; false for "mr" and what is none. */
export function abbreviationMayEnd(word: string): boolean {
  return find(word) === 'end';
}

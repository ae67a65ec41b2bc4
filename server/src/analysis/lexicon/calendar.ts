import { lookup, membership, ofKind } from './table.js';
import { calendar } from './tables.generated.js';

const kindOf = lookup(calendar, ([kind]) => kind);
let isTime: ((word: string) => boolean) | undefined;

/** Whether a lower-case word names a day or a month, full or short; undefined where it names neither. */
export function dayOrMonth(word: string): 'day' | 'month' | undefined {
  const kind = kindOf(word);
  return kind === 'day' || kind === 'month' ? kind : undefined;
}

/** Whether a lower-case word says when: "yesterday", "later", "evening", "weeks". */
export function timeWord(word: string): boolean {
  isTime ??= membership(ofKind(calendar, 'time'));
  return isTime(word);
}

import type { Span } from '../../model/index.js';
import { isSingle, type Mark } from './mark-signs.js';

/** A single mark that nothing closes is an apostrophe, unless so much text follows it. */
const SHORTEST_OPEN_SPEECH = 60;
/** What a sentence without an opening mark must have before its closing one. */
const SENTENCE_END = /[.,!?…]/;
const STOP = /[.!?…]/;
const CAPITAL = /\p{Lu}/u;

/** Where the white space before `to` begins, not before `from`. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/**
 * Whether an opening mark that nothing closes is a quotation left open. A double one always is; a single one where it begins
 * the paragraph or follows a colon or a comma, and a speech could follow.
 */
export function standsOpen(text: string, mark: Mark): boolean {
  if (!isSingle(mark.family)) return true;
  if (mark.doubt > 0 || text.length - mark.end <= SHORTEST_OPEN_SPEECH) return false;
  const before = text.slice(Math.max(0, mark.start - 3), mark.start).trimEnd();
  if (before === '') return mark.family === 'single' || CAPITAL.test(text.charAt(mark.end));
  return mark.family === 'single' && /[:,]$/.test(before);
}

/**
 * Where the sentence begins that a closing mark without partner ends; undefined where the mark ends none, or where the
 * sentence would reach back over `floor`, the end of what is quoted already. Looks at each character at most once.
 */
export function sentenceBefore(text: string, close: Span, floor: number): number | undefined {
  if (!SENTENCE_END.test(text.charAt(close.start - 1))) return undefined;
  let at = close.start - 1;
  while (at > floor && !(CAPITAL.test(text.charAt(at)) && /\s/.test(text.charAt(at - 1)) && STOP.test(text.charAt(at - 2)))) at--;
  const begins = at > floor || floor === 0;
  return begins && /\S\s+\S/.test(text.slice(at, close.start)) ? at : undefined;
}

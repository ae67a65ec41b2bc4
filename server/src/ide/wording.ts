import type { Span } from '../analysis/index.js';

const longest = 60;
const edges = /^[\s“”"‘’'«»‹›„‟`]+|[\s“”"‘’'«»‹›„‟`,;:]+$/gu;

/** Words of the article as one line, without the marks around them; cut at a word's end where they run long. */
export function wordsAt(text: string, { start, end }: Span, limit = longest): string {
  // Line breaks may stretch the words, so look a little farther than the limit; never through a whole megabyte.
  const line = text.slice(start, Math.min(end, start + 4 * limit)).replace(edges, '').replace(/\s+/gu, ' ');
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit);
  return `${line.slice(0, cut > limit / 2 ? cut : wholeUnits(line, limit)).replace(edges, '')}…`;
}

/** A place to cut that leaves a surrogate pair whole. */
const wholeUnits = (line: string, limit: number): number =>
  /[\uD800-\uDBFF]/u.test(line.charAt(limit - 1)) ? limit - 1 : limit;

/** Words of the article in quotation marks, as a sentence of ours quotes them. */
export const quoteAt = (text: string, span: Span, limit = longest): string => `“${wordsAt(text, span, limit)}”`;

/** "1 quotation", "3 quotations". */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;

/** How many words a text holds: runs between spaces with at least one letter or digit. */
export const countWords = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

import type { Span } from '../analysis/index.js';
import { onlyWords } from '../analysis/model/index.js';

const longest = 60;
const pair = /^[“"‘'«‹„‟`](.*?)[”"’'»›“‘]?$/u;
const stops = /(?<![\s,;:])[\s,;:]+$/u;

/** Words as one line, without what only says how they look. */
export const inOneLine = (words: string): string => onlyWords(words).trim().replace(/\s+/gu, ' ');

/** Words of the article as one line, cut at a word's end where they run long. */
export function lineAt(text: string, { start, end }: Span, limit = longest): string {
  // Line breaks may stretch the words, so look a little farther than the limit; never through a whole megabyte.
  return shorten(inOneLine(text.slice(start, Math.min(end, start + 4 * limit))), limit);
}

/** The same without the marks that open and close them, and without a comma that leads on to what follows. */
export function wordsAt(text: string, { start, end }: Span, limit = longest): string {
  const line = inOneLine(text.slice(start, Math.min(end, start + 4 * limit)));
  return shorten((pair.exec(line)?.[1] ?? line).replace(stops, ''), limit);
}

function shorten(line: string, limit: number): string {
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit);
  return `${line.slice(0, cut > limit / 2 ? cut : wholeUnits(line, limit)).replace(stops, '')}…`;
}

/** A place to cut that leaves a surrogate pair whole. */
const wholeUnits = (line: string, limit: number): number =>
  /[\uD800-\uDBFF]/u.test(line.charAt(limit - 1)) ? limit - 1 : limit;

/** Words of the article in quotation marks, as a sentence of ours quotes them: marks inside become single. */
export const quoteAt = (text: string, span: Span, limit = longest): string =>
  `“${wordsAt(text, span, limit).replace(/“/gu, '‘').replace(/”/gu, '’')}”`;

/** "1 quotation", "3 quotations". */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;

import type { Span } from '../../../analysis/index.js';

/** What ends a line for Python, and tabs, which stand between a line's columns. */
// eslint-disable-next-line no-control-regex -- these separators end a line in Python
const BREAK = /[\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]+/gu;

/** The pieces of a stretch that stand on one line each, without white space around them; an annotation must not hold more. */
export function fragmentsOf(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const breaks = Array.from(words.matchAll(BREAK), ({ 0: { length }, index }) => ({ from: index, to: index + length }));
  return [...breaks, { from: words.length, to: words.length }].flatMap(({ from }, index) => {
    const begin = breaks[index - 1]?.to ?? 0;
    const piece = words.slice(begin, from);
    const left = begin + piece.length - piece.trimStart().length;
    const right = begin + piece.trimEnd().length;
    return left < right ? [{ start: start + left, end: start + right }] : [];
  });
}

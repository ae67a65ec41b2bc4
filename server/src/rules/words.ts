import type { Span } from '../analysis/model/index.js';

const opening = /^[\s“”"‘’'«»‹›„‟`]+/u;
const closing = /(?<![\s“”"‘’'«»‹›„‟`.,;:!?…–—-])[\s“”"‘’'«»‹›„‟`.,;:!?…–—-]+$/u;
const withoutEdges = (words: string): string => words.replace(opening, '').replace(closing, '');

/**
 * The first words of a stretch of text, for a message: line breaks become spaces, marks and stops at the edges go,
 * and an ellipsis says that more follows. Empty where the stretch holds no words.
 */
export function firstWords(text: string, span: Span, count = 6): string {
  // A word is seldom longer than forty letters; a paragraph may be a megabyte.
  const words = withoutEdges(text.slice(span.start, Math.min(span.end, span.start + 40 * (count + 1)))).split(/\s+/u);
  const kept = words.slice(0, count).join(' ');
  return words.length > count ? `${withoutEdges(kept)}…` : kept;
}

/** The stretch from `span.start` over its first words, within `span`; the whole span where it has no more than these. */
export function spanOfFirstWords(text: string, span: Span, count = 6): Span {
  const head = text.slice(span.start, Math.min(span.end, span.start + 40 * (count + 1)));
  const last = [...head.matchAll(/\S+/gu)].slice(0, count).at(-1);
  return { start: span.start, end: span.start + (last === undefined ? head.length : last.index + last[0].length) };
}

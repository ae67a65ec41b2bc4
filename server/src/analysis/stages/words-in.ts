import { countWords, lengthOf, spanOf, type Span } from '../model/index.js';

/** How many words some spans hold; what lies in several of them counts once. */
export const wordsIn = (text: string, spans: readonly Span[]): number =>
  merge(spans).reduce((sum, span) => sum + countWords(text.slice(span.start, span.end)), 0);

/** The spans in order, overlapping ones made one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (lengthOf(span) > 0) merged.push(spanOf(span));
  }
  return merged;
}

import { countWords, lengthOf, type Span } from '../../model/index.js';
import type { Heard } from '../attributions.js';

/** How many words each segment of a speech holds, and each of its stretches in quotation marks. */
export interface WordCounts {
  readonly segments: readonly number[];
  readonly quoted: readonly number[];
}

/** A stretch of text and how many words it holds. */
export interface Counted {
  readonly span: Span;
  readonly words: number;
}

/** Counts the words of a speech. */
export const countsOf = (text: string, { speech: { segments, quoted } }: Heard): WordCounts => ({
  segments: segments.map(({ start, end }) => countWords(text.slice(start, end))),
  quoted: quoted.map(({ inner: { start, end } }) => countWords(text.slice(start, end))),
});

/** How many words some stretches hold together; what lies in several of them counts once. */
export function wordsIn(text: string, stretches: readonly Counted[]): number {
  let sum = 0;
  const last = { start: 0, end: 0, words: 0 };
  for (const { span, words } of inOrder(stretches)) {
    if (lengthOf(span) === 0) continue;
    if (span.start >= last.end) {
      sum += last.words;
      Object.assign(last, { start: span.start, end: span.end, words });
    } else if (span.end > last.end) {
      last.end = span.end;
      last.words = countWords(text.slice(last.start, last.end));
    }
  }
  return sum + last.words;
}

/** By where they begin; most are so already. */
const inOrder = (stretches: readonly Counted[]): readonly Counted[] =>
  stretches.every(({ span }, index) => span.start >= (stretches[index - 1]?.span.start ?? 0)) ? stretches : [...stretches].sort((a, b) => a.span.start - b.span.start);

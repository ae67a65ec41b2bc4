import { countWords, lengthOf, spanOf, type Quotation, type Span } from '../../model/index.js';
import type { Heard } from '../attributions.js';

/** How many words each segment of a speech holds, and each of its stretches in quotation marks. */
export interface WordCounts {
  readonly segments: readonly number[];
  readonly quoted: readonly number[];
}

/** Counts the words of a speech. */
export const countsOf = (text: string, { speech: { segments, quoted } }: Heard): WordCounts => ({
  segments: segments.map(({ start, end }) => countWords(text.slice(start, end))),
  quoted: quoted.map(({ inner: { start, end } }) => countWords(text.slice(start, end))),
});

/** All quotations, and how many words each holds. */
export interface Counted {
  readonly quotations: readonly Quotation[];
  readonly counts: readonly WordCounts[];
}

/**
 * How many words some quotations hold together, or their stretches in quotation marks; what lies in several of them counts once.
 *
 * @param own the indices of the quotations, in reading order.
 */
export function wordsIn(text: string, { quotations, counts }: Counted, { own, part }: { readonly own: readonly number[]; readonly part: keyof WordCounts }): number {
  let [sum, end] = [0, 0];
  for (const index of own) {
    const [all, one] = [counts[index]?.[part] ?? [], quotations[index]];
    for (let i = 0; i < all.length; i++) {
      const span = spanIn(one, part, i);
      // Nearly all follow one another. Where two overlap, their words are counted anew.
      if (span === undefined || span.start < end) return wordsOf(text, own.flatMap((each) => spansOf(quotations[each], part)));
      sum += all[i] ?? 0;
      end = span.end;
    }
  }
  return sum;
}

const spanIn = (one: Quotation | undefined, part: keyof WordCounts, index: number): Span | undefined =>
  part === 'segments' ? one?.segments[index] : one?.quoted[index]?.inner;

const spansOf = (one: Quotation | undefined, part: keyof WordCounts): readonly Span[] =>
  (part === 'segments' ? one?.segments : one?.quoted.map(({ inner }) => inner)) ?? [];

/** The words of some spans, overlapping ones made one. */
function wordsOf(text: string, spans: readonly Span[]): number {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else if (lengthOf(span) > 0) merged.push(spanOf(span));
  }
  return merged.reduce((sum, span) => sum + countWords(text.slice(span.start, span.end)), 0);
}

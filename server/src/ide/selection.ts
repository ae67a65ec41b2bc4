import type { Analysis, Quotation, Quoted, Span } from '../analysis/index.js';
import { contains, lengthOf, spanOf, touches } from '../analysis/model/index.js';
import { lookupIn, type Lookup } from './lookup.js';
import { wordAt } from './word-at.js';

/**
 * What to select around a caret, step by step: the word, the name, the phrase, what stands in marks, the segment, the speech,
 * the speech with its cue and its speaker, the paragraph, all paragraphs of the speech, the text. Each step holds the one
 * before and is longer. Never empty: the text is always the last.
 */
export function selection(analysis: Analysis, offset: number): Span[] {
  const { text, mentions, paragraphs, quotations } = analysis;
  const lookup = lookupIn(analysis);
  const around = quotations.filter((quotation) => touches(extentOf(quotation), offset));
  const spans = [
    wordAt(text, offset),
    ...mentions.flatMap(({ head, span }) => [head, span]),
    ...around.flatMap((quotation) => [...quotation.segments, ...quotation.quoted.flatMap(inMarks), extentOf(quotation), ...widerThan(lookup, quotation)]),
    ...paragraphs.map(spanOf),
  ];
  const whole = { start: 0, end: text.length };
  const steps = spans.filter((span) => lengthOf(span) > 0 && touches(span, offset)).sort((a, b) => lengthOf(a) - lengthOf(b));
  const grown: Span[] = [];
  for (const span of [...steps, whole]) {
    const last = grown.at(-1);
    if (!last || (contains(span, last) && lengthOf(span) > lengthOf(last))) grown.push(span);
  }
  return grown;
}

/** From the first segment to the last, with what interrupts them. */
const extentOf = ({ segments }: Quotation): Span => ({ start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 });

/** What stands in marks, without and with them, and the pairs inside. */
const inMarks = ({ inner, span, nested }: Quoted): Span[] => [inner, span, ...nested.flatMap(inMarks)];

/** The speech with its cue and its speaker, where they stand in its own paragraphs; then these paragraphs. */
function widerThan(lookup: Lookup, quotation: Quotation): Span[] {
  const extent = extentOf(quotation);
  const own = lookup.analysis.paragraphs.filter((paragraph) => paragraph.start < extent.end && extent.start < paragraph.end);
  const paragraphs = { start: Math.min(extent.start, own[0]?.start ?? extent.start), end: Math.max(extent.end, own.at(-1)?.end ?? extent.end) };
  const attribution = lookup.attribution(quotation.id);
  const tied = [lookup.cue(attribution?.cue)?.span, lookup.mention(attribution?.speaker)?.span]
    .filter((span) => span !== undefined).filter((span) => contains(paragraphs, span));
  const all = [extent, ...tied];
  return [{ start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }, paragraphs];
}

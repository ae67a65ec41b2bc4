import type { Analysis, Quotation, Span } from '../analysis/index.js';
import { overlaps } from '../analysis/model/index.js';
import { occurrencesOf } from './occurrences.js';
import { pointedAt } from './pointed.js';

/** A place that belongs to a source: its introduction, another mention of it, or words that are its. */
export interface Reference {
  readonly span: Span;
  /** `quotation` is the first segment of one, `continuation` each further one. */
  readonly kind: 'introduction' | 'mention' | 'quotation' | 'continuation';
}

/**
 * All places of the source that is meant at a caret, in reading order: its mentions, and each segment of its quotations.
 * In somebody’s words, and on their cue, that is the speaker. Empty where nobody is meant.
 */
export function references(analysis: Analysis, offset: number): Reference[] {
  const pointed = pointedAt(analysis, offset);
  return pointed ? referencesTo(analysis, pointed.source) : [];
}

/** The same for a source’s id; empty for one that is not there. */
export function referencesTo(analysis: Analysis, id: string): Reference[] {
  const source = analysis.sources.find((one) => one.id === id);
  if (!source) return [];
  const own = new Set(source.quotations);
  const named = occurrencesOf(analysis, id).map(({ name }): Reference => ({ span: name, kind: overlaps(name, source.introducedAt) ? 'introduction' : 'mention' }));
  const said = analysis.quotations.filter((quotation) => own.has(quotation.id)).flatMap(wordsOf);
  return [...named, ...said].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The segments of a quotation. */
export const wordsOf = ({ segments }: Quotation): Reference[] => segments.map((span, index) => ({ span, kind: index === 0 ? 'quotation' : 'continuation' }));

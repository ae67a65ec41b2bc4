import type { Analysis } from '../analysis/index.js';
import { lookupIn } from './lookup.js';
import { pointedAt } from './pointed.js';
import { referencesTo, wordsOf, type Reference } from './references.js';

/**
 * What to light up around a caret: on a mention all places of its source; on a cue what it ties together, the speaker and the
 * words. Empty elsewhere, in quoted words too: whoever writes there wants no page of colour.
 */
export function highlights(analysis: Analysis, offset: number): Reference[] {
  const pointed = pointedAt(analysis, offset);
  if (pointed?.kind === 'occurrence') return referencesTo(analysis, pointed.source);
  if (pointed?.kind !== 'cue') return [];
  const speaker = lookupIn(analysis).mention(pointed.attribution.speaker);
  const words = analysis.quotations.filter(({ id }) => id === pointed.attribution.quotation).flatMap(wordsOf);
  const tied = [pointed.span, ...(speaker ? [speaker.span] : [])].map((span): Reference => ({ span, kind: 'mention' }));
  return [...tied, ...words].sort((a, b) => a.span.start - b.span.start);
}

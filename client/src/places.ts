import type { QuotationItem, SourceItem, SourcesAnswer } from '../../server/src/lsp/protocol.js';

/** A place in a document as the editor and the protocol both have it; lines and characters counted from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

const compare = (a: Place, b: Place): number => a.line - b.line || a.character - b.character;
/** The place behind the last character counts, because a cursor can stand there. */
const holds = ({ start, end }: Stretch, place: Place): boolean => compare(start, place) <= 0 && compare(place, end) <= 0;

/** Where a quotation's words begin. */
export const startOf = ({ segments: [first] }: QuotationItem): Place => first?.start ?? { line: 0, character: 0 };

/** All quotations of an article in reading order. */
export const allQuotations = ({ sources, unattributed, silenced, unresolved }: SourcesAnswer): QuotationItem[] =>
  [...sources.flatMap(({ quotations }) => quotations), ...unattributed, ...silenced, ...unresolved].sort((a, b) => compare(startOf(a), startOf(b)));

/** The quotation whose words, reporting words or speaker stand at a place, the inner one first; undefined elsewhere. */
export function quotationAt(answer: SourcesAnswer, place: Place): QuotationItem | undefined {
  const all = allQuotations(answer);
  const said = all.filter(({ segments }) => segments.some(segment => holds(segment, place)));
  return said.at(-1) ?? all.find(({ cue, speaker }) => [cue, speaker?.range].some(range => range && holds(range, place)));
}

/** Whose quotation it is; undefined for one without a source. */
export const sourceOf = ({ sources }: SourcesAnswer, quotation: QuotationItem | undefined): SourceItem | undefined =>
  sources.find(({ id }) => id === quotation?.source);

/** The next of the quotations after a place, or before it; at the end it goes on from the other one. Undefined of none. */
export function neighbour(quotations: readonly QuotationItem[], place: Place, way: 'next' | 'previous'): QuotationItem | undefined {
  return way === 'next'
    ? quotations.find(quotation => compare(startOf(quotation), place) > 0) ?? quotations[0]
    : quotations.findLast(quotation => compare(startOf(quotation), place) < 0) ?? quotations.at(-1);
}

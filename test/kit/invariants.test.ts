import { describe, expect, it } from 'vitest';
import type { Analysis, Quotation } from '../../server/src/analysis/model/index.js';
import { violations } from './invariants.js';

const empty: Analysis = { text: '“Go,” she said.', analysed: 15, paragraphs: [], quotations: [], cues: [], mentions: [], attributions: [], sources: [], anonymity: [], strayMarks: [], locals: [] };
const quotation = (id: string, ...segments: readonly (readonly [number, number])[]): Quotation =>
  ({ id, kind: 'direct', segments: segments.map(([start, end]) => ({ start, end })), quoted: [], closed: true, parent: undefined });
const of = (...quotations: readonly Quotation[]): Analysis => ({
  ...empty, quotations,
  attributions: quotations.map(({ id }) => ({ quotation: id, cue: undefined, speaker: undefined, source: undefined, certainty: 'unknown', because: [], rivals: [] })),
});

describe('the invariants', () => {
  it.each<[string, Analysis, readonly string[]]>([
    ['nothing is wrong', of(quotation('q1', [0, 5])), []],
    ['a span is outside the text', { ...empty, strayMarks: [{ start: 3, end: 16 }] }, ['analysis.strayMarks.0 is 3–16 of 15']],
    ['a segment is empty', of(quotation('q1', [2, 2])), ['q1 has an empty segment 2–2']],
    ['segments overlap', of(quotation('q1', [0, 5], [4, 6])), ['q1: the segment at 4 is not after the one before']],
    ['a quotation has no words', of(quotation('q1')), ['q1 has no segments']],
    ['an id stands twice', { ...empty, cues: [1, 2].map((start) => ({ id: 'c1', span: { start, end: 3 }, kind: 'verb', lemma: 'say', loaded: undefined })) }, ['cues: c1 twice']],
    ['a reference leads nowhere', of({ ...quotation('q1', [0, 5]), parent: 'q9' }), ['q1 names the quotation q9, which is not there']],
    ['an attribution is missing', { ...of(quotation('q1', [0, 5])), attributions: [] }, ['attributions are of , quotations are q1']],
  ])('tell that %s', (_, analysis, expected) => {
    expect(violations(analysis)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import type { Analysis, Attribution, Mention, Quotation, Quoted, Source } from '../../server/src/analysis/model/index.js';
import { violations } from './invariants.js';

const empty: Analysis = { text: '“Go,” she said.', analysed: 15, paragraphs: [], quotations: [], cues: [], mentions: [], attributions: [], sources: [], anonymity: [], strayMarks: [], locals: [] };
const straight = (start: number, end: number): Quoted =>
  ({ span: { start, end }, inner: { start: start + 1, end: end - 1 }, family: 'straight', open: { start, end: start + 1 }, close: { start: end - 1, end }, nested: [] });
const quotation = (id: string, ...segments: readonly (readonly [number, number])[]): Quotation =>
  ({ id, kind: 'indirect', segments: segments.map(([start, end]) => ({ start, end })), quoted: [], closed: true, parent: undefined });
const mention = (id: string, start: number, end: number, source?: string): Mention =>
  ({ id, span: { start, end }, head: { start, end }, form: 'name', description: undefined, source });
const given = (analysis: Analysis, attribution: Partial<Attribution>): Analysis =>
  ({ ...analysis, attributions: analysis.attributions.map((one) => ({ ...one, certainty: 'likely' as const, ...attribution })) });
const ann: Source = { id: 's1', name: 'Ann', type: 'person', description: undefined, describedAt: undefined, mentions: ['m1'], quotations: [], introducedAt: { start: 0, end: 3 }, words: 0, quotedWords: 0, gender: undefined, insider: false };
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
    ['an id stands twice', { ...empty, cues: [1, 2].map((start) => ({ id: 'c1', span: { start, end: 3 }, kind: 'verb', lemma: 'say', loaded: undefined })) }, ['the id of c2 is c1']],
    ['a reference leads nowhere', of({ ...quotation('q1', [0, 5]), parent: 'q9' }), ['q1 names the quotation q9, which is not there']],
    ['a span cuts a surrogate pair', { ...empty, text: 'a🦆b', analysed: 4, strayMarks: [{ start: 1, end: 2 }] }, ['analysis.strayMarks.0, 1–2, cuts a surrogate pair']],
    ['a direct quotation has no marks', of({ ...quotation('q1', [0, 5]), kind: 'direct' }), ['q1 is direct and stands in no marks']],
    ['marks are around other words', of({ ...quotation('q1', [0, 5]), kind: 'direct', quoted: [straight(6, 9)] }), ['q1: the marks at 6–9 are around none of its words']],
    ['marks are not around their words', of({ ...quotation('q1', [0, 5]), kind: 'direct', quoted: [{ ...straight(0, 5), close: { start: 2, end: 3 } }] }), ['q1: the marks at 0–5 are not around 1–4']],
    ['marks inside of others leave them', of({ ...quotation('q1', [0, 5]), kind: 'direct', quoted: [{ ...straight(0, 5), nested: [straight(3, 6)] }] }), ['q1: the marks at 3–6 are not inside of 1–4']],
    ['a head is outside of its mention', { ...empty, mentions: [{ ...mention('m1', 0, 3), head: { start: 2, end: 5 } }] }, ['m1: the head 2–5 is not in 0–3']],
    ['a speaker stands in the words', { ...given(of(quotation('q1', [0, 5])), { speaker: 'm1', cue: 'c1' }), mentions: [mention('m1', 3, 7)], cues: [{ id: 'c1', span: { start: 8, end: 9 }, kind: 'verb', lemma: 'say', loaded: undefined }] }, ['the speaker of q1 at 3–7 stands in its words']],
    ['cues are not in order', { ...empty, cues: [5, 1].map((start, index) => ({ id: `c${String(index + 1)}`, span: { start, end: 7 }, kind: 'verb', lemma: 'say', loaded: undefined })) }, ['cues: the one at 1 is not after the one before']],
    ['nobody knows whom words are given to', { ...given(of(quotation('q1', [0, 5])), { speaker: 'm1', certainty: 'unknown' }), mentions: [mention('m1', 6, 9)] }, ['q1 is given to somebody, and nobody knows to whom']],
    ['a source and its mentions do not agree', { ...empty, sources: [ann], mentions: [mention('m1', 0, 3, 's1'), mention('m2', 4, 6, 's1')] }, ['s1 has the mentions m1, and m1 m2 name it']],
    ['a paragraph has no local result', { ...empty, paragraphs: [{ start: 0, end: 5, role: 'body' }] }, ['0 local results of 1 paragraphs']],
    ['an attribution is missing', { ...of(quotation('q1', [0, 5])), attributions: [] }, ['attributions are of , quotations are q1']],
  ])('tell that %s', (_, analysis, expected) => {
    expect(violations(analysis)).toEqual(expected);
  });
});

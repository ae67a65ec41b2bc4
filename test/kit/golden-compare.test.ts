import { describe, expect, it } from 'vitest';
import type { Analysis, Attribution, Mention, Quotation, Source, Span } from '../../server/src/analysis/model/index.js';
import { compareGolden } from './golden-compare.js';
import { parseGolden } from './golden.js';

const golden = parseGolden(`⟦1 “Go,”⟧ ⟨1,2 Ann Rowe⟩ ⟪1 said⟫. ⟦1 “Now.”⟧
She warned ⟦2 that the bridge would close soon⟧.
⟦!unattributed-quote ⟦3 “Nobody spoke.”⟧⟧ A “scare” quote.
=====
1 | direct | Ann Rowe | person
2 | indirect | Ann Rowe | person
3 | direct | -`);
const { text } = golden;

const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const quotation = (id: string, kind: Quotation['kind'], ...words: string[]): Quotation =>
  ({ id, kind, segments: words.map(spanOf), quoted: [], closed: true, parent: undefined });
const attribution = (of: string, more: Partial<Attribution> = {}): Attribution =>
  ({ quotation: of, cue: undefined, speaker: 'm1', source: 's1', certainty: 'certain', because: [], rivals: [], ...more });
const nobody = { speaker: undefined, source: undefined } as const;
const mention = (id: string, words: string): Mention =>
  ({ id, span: spanOf(words), head: spanOf(words), form: 'name', description: undefined, source: 's1' });
const source = (id: string, name: string): Source => ({
  id, name, type: 'person', description: undefined, describedAt: undefined, gender: undefined, insider: false, mentions: ['m1'], quotations: [], introducedAt: spanOf('Ann Rowe'), words: 0, quotedWords: 0,
});

const right: Analysis = {
  text, analysed: text.length, paragraphs: [], anonymity: [], strayMarks: [], locals: [],
  quotations: [quotation('q1', 'direct', 'Go', 'Now.”'), quotation('q2', 'indirect', 'the bridge would close soon'), quotation('q3', 'direct', 'Nobody spoke')],
  cues: [{ id: 'c1', span: spanOf('said'), kind: 'verb', lemma: 'say', loaded: undefined }],
  mentions: [mention('m1', 'Ann Rowe'), mention('m2', 'bridge')],
  attributions: [attribution('q1', { cue: 'c1' }), attribution('q2'), attribution('q3', nobody)],
  sources: [source('s1', 'Ann Rowe'), source('s2', 'Bob Rowe')],
};
const withFirst = (more: Partial<Attribution>): Analysis =>
  ({ ...right, attributions: [attribution('q1', { cue: 'c1', ...more }), ...right.attributions.slice(1)] });
const withQuotations = (...quotations: readonly Quotation[]): Analysis =>
  ({ ...right, quotations, attributions: quotations.map(({ id }) => right.attributions.find((of) => of.quotation === id) ?? attribution(id)) });

describe('an analysis that is as marked', () => {
  it('has no differences, whether the marks belong to the segments or not', () => {
    expect(compareGolden(right, golden, [{ rule: 'unattributed-quote', span: spanOf('Nobody') }])).toEqual([]);
  });

  it('may hold indirect quotations that are not marked, but not in a strict article', () => {
    const more = withQuotations(...right.quotations, quotation('q4', 'indirect', 'quote'));
    expect(compareGolden(more, golden)).toEqual([]);
    expect(compareGolden(more, { ...golden, strict: true })).toEqual(['line 3: false indirect quotation quote']);
  });

  it('may hold nested quotations that are not marked', () => {
    expect(compareGolden(withQuotations(...right.quotations, { ...quotation('q4', 'direct', 'Now'), parent: 'q1' }), golden)).toEqual([]);
  });

  it('may join what one quotation carries on from another', () => {
    const carried = parseGolden(`${text.replace('“Go,”', '⟦1 “Go,”⟧').replace('“Now.”', '⟦2 “Now.”⟧')}\n=====\n1 | direct | Ann Rowe | person\n2 | direct | Ann Rowe | person | continues 1`);
    expect(compareGolden(withQuotations(quotation('q1', 'direct', 'Go', 'Now')), carried)).toEqual([]);
    expect(compareGolden(withQuotations(quotation('q1', 'direct', 'Go'), quotation('q2', 'direct', 'Now')), carried)).toEqual([]);
    expect(compareGolden(withQuotations(quotation('q1', 'direct', 'Go')), carried)).toEqual(['quotation 2 (direct, line 1, “Now.”): missing']);
  });
});

describe('a difference', () => {
  it.each<[string, Analysis, readonly string[]]>([
    ['a quotation is missing', withQuotations(...right.quotations.slice(1)), ['quotation 1 (direct, line 1, “Go,” … “Now.”): missing']],
    ['a quotation has other words', withQuotations(quotation('q1', 'direct', 'Go'), ...right.quotations.slice(1)),
      ['quotation 1 (direct, line 1, “Go,” … “Now.”): missing; found instead: direct Go']],
    ['an indirect one lacks too many words', withQuotations(...right.quotations.filter(({ id }) => id !== 'q2'), quotation('q2', 'indirect', 'would close soon')),
      ['quotation 2 (indirect, line 2, that the bridge would close soon): missing; found instead: indirect would close soon']],
    ['the kind is wrong', withQuotations(quotation('q1', 'mixed', 'Go', 'Now'), ...right.quotations.slice(1)),
      ['quotation 1 (direct, line 1, “Go,” … “Now.”): is mixed, expected direct']],
    ['the speaker is somebody else', withFirst({ source: 's2' }), ['quotation 1 (direct, line 1, “Go,” … “Now.”): speaker is Bob Rowe (person), expected Ann Rowe (person)']],
    ['the speaker is missing', withFirst(nobody), [
      'quotation 1 (direct, line 1, “Go,” … “Now.”): speaker is nobody, expected Ann Rowe (person)',
      'quotation 1 (direct, line 1, “Go,” … “Now.”): speaker\'s mention is missing, expected “Ann Rowe”',
    ]],
    ['the mention is other words', withFirst({ speaker: 'm2' }), ['quotation 1 (direct, line 1, “Go,” … “Now.”): speaker\'s mention is “bridge”, expected “Ann Rowe”']],
    ['the cue is missing', withFirst({ cue: undefined }), ['quotation 1 (direct, line 1, “Go,” … “Now.”): cue is missing, expected “said”']],
    ['nobody speaks', { ...right, attributions: [...right.attributions.slice(0, 2), attribution('q3')] },
      ['quotation 3 (direct, line 3, “Nobody spoke.”): speaker is Ann Rowe (person), expected nobody']],
    ['a scare quote is taken for a quotation', withQuotations(...right.quotations, quotation('q4', 'mixed', 'scare')), ['line 3: false mixed quotation scare']],
  ])('is told: %s', (_, analysis, differences) => {
    expect(compareGolden(analysis, golden)).toEqual(differences);
  });

  it('is told: a finding is missing, another is false', () => {
    expect(compareGolden(right, golden, [{ rule: 'unclosed-quote', span: spanOf('scare'), message: 'never closed' }])).toEqual([
      'missing finding unattributed-quote at line 3, “Nobody spoke.”', 'false finding unclosed-quote at line 3, scare: never closed',
    ]);
  });
});

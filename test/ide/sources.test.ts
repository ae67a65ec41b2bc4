import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { createLanguageService, type ListedQuotation } from '../../server/src/ide/index.js';
import { buildAnalysis } from '../kit/build-analysis.js';
import { market, text } from '../kit/market.js';

const { sources, shares, outline, diagnostics } = createLanguageService();
const previews = (quotations: readonly ListedQuotation[]): string[] => quotations.map(({ preview }) => preview);

describe('sources', () => {
  it('lists who is quoted by share, with the quotations in reading order', () => {
    const list = sources(market);
    expect(list.sources.map(({ source, share, quotations }) => [source.name, share.percent, ...previews(quotations)])).toEqual([
      ['Ann Lee', 69, '“The market stays”', '“We will not sell it”'],
      ['Omar Haddad', 6, 'the plan “brave”'],
    ]);
    expect(previews(list.unattributed)).toEqual(['“Nobody asked the traders.”']);
    expect(list.totals).toEqual({ quotations: 4, sources: 2, unattributed: 1, quotedWords: 16, words: 38 });
  });

  it('says of a quotation where its words, its speaker and its cue stand', () => {
    const [, speech] = sources(market).sources[0]?.quotations ?? [];
    const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    expect(speech).toMatchObject({ id: 'q2', kind: 'direct', certainty: 'certain', source: 's1', nested: false, words: 8, quotedWords: 8 });
    expect(speech?.segments.map(at)).toEqual(['“We will not sell it,”', '“Not this year.”']);
    expect(speech?.speaker && [speech.speaker.text, at(speech.speaker.span)]).toEqual(['she', 'she']);
    expect(speech?.cue && at(speech.cue)).toBe('said');
  });

  it('puts the largest part first, and who is introduced first where parts are alike', () => {
    const article = 'A said “one.” B said “one two.” C said “two.”';
    const named = ['A', 'B', 'C'].map((name) => ({ name, at: name }));
    const list = sources(buildAnalysis({
      text: article, sources: named, mentions: named.map(({ at }) => ({ at, source: at })),
      quotations: [{ at: ['“one.”'], speaker: 'A' }, { at: ['“one two.”'], speaker: 'B' }, { at: ['“two.”'], speaker: 'C' }],
    }));
    expect(list.sources.map(({ source }) => source.name)).toEqual(['B', 'A', 'C']);
  });

  it('leaves out the silent, and is empty where nobody is quoted', () => {
    const silent = buildAnalysis({ text: 'Ann Lee left.', sources: [{ name: 'Ann Lee', at: 'Ann Lee' }] });
    expect(sources(silent)).toEqual({ totals: { quotations: 0, sources: 0, unattributed: 0, quotedWords: 0, words: 3 }, sources: [], unattributed: [], silenced: [], unresolved: [] });
  });

  it('tells a missing speaker from one whom the text does not settle, and from a headline', () => {
    const article = buildAnalysis({
      text: ['‘We stay’', '“We stay,” he said.', '“Who knows?”'].join('\n'), roles: ['headline'],
      mentions: [{ at: 'he', form: 'pronoun' }],
      quotations: [{ at: ['‘We stay’'] }, { at: ['“We stay,”'], speaker: 'he' }, { at: ['“Who knows?”'] }],
    });
    expect(previews(sources(article).unattributed)).toEqual(['“Who knows?”']);
    expect(previews(sources(article).unresolved)).toEqual(['“We stay”', '“We stay”']);
  });
});

describe('sources of a real analysis', () => {
  const analysis = analyze([
    'Ferry to stop in May', '',
    'The ferry will stop in May, the harbour board said on Monday.', '',
    '“We have no choice,” harbour master Tilda Bray told the meeting. “The engine is older than I am.”', '',
    'Bray said the crew would be told on Friday.', '',
    'It rained all morning.', '',
    '“Nobody asked the islanders.”', '',
  ].join('\n'));
  const list = sources(analysis);

  it('agree with the hover’s shares, with the outline and with the problems', () => {
    const everything = [...list.sources.flatMap(({ quotations }) => quotations), ...list.unattributed, ...list.unresolved];
    expect(list.sources.map(({ share }) => share)).toEqual(expect.arrayContaining(shares(analysis).filter(({ quotations }) => quotations > 0)));
    expect(everything.map(({ segments }) => segments[0]?.start).toSorted((a = 0, b = 0) => a - b)).toEqual(outline(analysis).map(({ selection }) => selection.start));
    expect(list.unattributed.map(({ segments }) => segments[0])).toEqual(diagnostics(analysis).filter(({ rule }) => rule === 'unattributed-quote').map(({ span }) => span));
    expect(list.totals).toMatchObject({ sources: 2, unattributed: 1 });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { createLanguageService } from '../../server/src/ide/index.js';
import { parseGolden } from '../kit/golden.js';
import { market } from '../kit/market.js';
import { ferry } from '../kit/placed-report.js';

const service = createLanguageService();

describe('report', () => {
  it('lists the sources by their quoted words, with the shares that the hover tells', () => {
    const { sources, quotedWords, nobody, title } = service.report(market);
    expect(sources.map(({ name, share }) => [name, share.words, share.percent])).toEqual([['Ann Lee', 11, 69], ['Omar Haddad', 1, 6]]);
    expect([quotedWords, nobody]).toEqual([16, { quotations: 1, words: 4, percent: 25 }]);
    expect(title).toBe('Mayor: ‘The market stays’');
  });

  it('tells the named from groups, the unnamed, and nobody', () => {
    const { byNaming } = service.report(analyze(ferry));
    expect(byNaming).toEqual([
      { sort: 'named', quotations: 2, words: 11 }, { sort: 'group', quotations: 1, words: 0 },
      { sort: 'unnamed', quotations: 1, words: 3 }, { sort: 'nobody', quotations: 1, words: 7 },
    ]);
  });

  it('tells direct from mixed and paraphrased', () => {
    const { byKind, quotations } = service.report(analyze(ferry));
    expect(byKind.map(({ sort, quotations: count }) => [sort, count])).toEqual([['direct', 2], ['mixed', 1], ['indirect', 2]]);
    expect(byKind.reduce((sum, { words }) => sum + words, 0)).toBe(quotations.reduce((sum, { words }) => sum + words, 0));
  });

  it('joins the pieces of a speech, and says where they stand', () => {
    const speech = service.report(analyze(ferry)).quotations.find(({ segments }) => segments.length === 2);
    expect(speech).toMatchObject({ speaker: 'Ida Brandt', naming: 'named', kind: 'direct', text: '“The engine is older than I am,” … “It deserves a rest.”', words: 11, quotedWords: 11 });
    expect(ferry.slice(speech?.segments[0]?.start, speech?.segments[0]?.end)).toBe('“The engine is older than I am,”');
  });

  it('has the findings with ids, at the severities that are asked for', () => {
    const analysis = analyze(ferry);
    expect(service.report(analysis).findings).toMatchObject([{ id: 'f1', rule: 'unattributed-quote', severity: 'warning' }]);
    expect(service.report(analysis, { levels: { 'unattributed-quote': 'off' } }).findings).toEqual([]);
    expect(service.report(analysis).unattributed).toBe(1);
  });

  it('is empty where nobody speaks', () => {
    expect(service.report(analyze(''))).toMatchObject({ title: '', length: 0, quotedWords: 0, sources: [], silent: [], quotations: [], findings: [] });
  });

  it('names those who are not quoted', () => {
    expect(service.report(analyze('“It rained,” said Mayor Ida Brandt.\n\nTomas Aldo stayed at home.\n')).silent).toEqual(['Tomas Aldo']);
  });

  const golden = join(import.meta.dirname, '..', 'fixtures', 'golden');
  it.each(readdirSync(golden).filter((name) => name.endsWith('.article')))('adds up over %s, and agrees with the list of sources', (name) => {
    const analysis = analyze(parseGolden(readFileSync(join(golden, name), 'utf8')).text);
    const report = service.report(analysis);
    const { totals, sources } = service.sources(analysis);
    expect(report.byNaming.reduce((sum, { words }) => sum + words, 0)).toBe(report.quotedWords);
    expect(report.byNaming.reduce((sum, { quotations }) => sum + quotations, 0)).toBe(totals.quotations);
    expect(report.byKind.reduce((sum, { quotations }) => sum + quotations, 0)).toBe(totals.quotations);
    expect(report.sources.map(({ id, share }) => [id, share.words, share.percent])).toEqual(sources.map(({ source, share }) => [source.id, share.words, share.percent]));
    expect(report.nobody.quotations + report.sources.reduce((sum, { share }) => sum + share.quotations, 0)).toBe(totals.quotations);
  });
});

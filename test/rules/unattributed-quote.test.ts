import { describe, expect, it } from 'vitest';
import type { Analysis, Span } from '../../server/src/analysis/index.js';
import { unattributedQuote } from '../../server/src/rules/unattributed-quote.js';
import { buildAnalysis, type Article } from '../kit/build-analysis.js';
import { market } from '../kit/market.js';

const words = ({ text }: Analysis, { start, end }: Span): string => text.slice(start, end);
const findings = (article: Article): string[] => {
  const analysis = buildAnalysis(article);
  return [...unattributedQuote.check(analysis)].map(({ span }) => words(analysis, span));
};

describe('unattributed-quote', () => {
  it('marks the first segment, quotes its first words and points to the nearest speaker before it', () => {
    const [found, ...others] = [...unattributedQuote.check(market)];
    expect(others).toEqual([]);
    expect(found && words(market, found.span)).toBe('“Nobody asked the traders.”');
    expect(found?.message).toBe('The article does not say who is speaking: “Nobody asked the traders”');
    expect(found?.related.map(({ span, message }) => [words(market, span), message])).toEqual([['The deputy mayor, Omar Haddad', 'The nearest possible speaker is Omar Haddad.']]);
  });

  it('points to a speaker after it where none stands before, and to nobody where nobody is named', () => {
    const article = { text: '“No.” That was on a Monday, Ann Lee wrote.', quotations: [{ at: ['“No.”'] }] };
    const named = buildAnalysis({ ...article, sources: [{ name: 'Ann Lee', at: 'Ann Lee' }], mentions: [{ at: 'Ann Lee', source: 'Ann Lee' }] });
    expect([...unattributedQuote.check(named)][0]?.related[0]?.message).toBe('The nearest possible speaker is Ann Lee.');
    expect([...unattributedQuote.check(buildAnalysis(article))][0]?.related).toEqual([]);
  });

  it('takes no name that is only spoken of for a candidate', () => {
    const analysis = buildAnalysis({
      text: '“Ann Lee is ill.” “Who knows?”', sources: [{ name: 'Ann Lee', at: 'Ann Lee' }], mentions: [{ at: 'Ann Lee', source: 'Ann Lee' }],
      quotations: [{ at: ['“Ann Lee is ill.”'] }, { at: ['“Who knows?”'] }],
    });
    expect([...unattributedQuote.check(analysis)].flatMap(({ related }) => related)).toEqual([]);
  });

  it('says nothing of indirect speech, of nested quotations, of headlines and of the footer', () => {
    expect(findings({ text: 'It will rain.', quotations: [{ at: ['It will rain.'], kind: 'indirect' }] })).toEqual([]);
    expect(findings({ text: '“He said ‘go’.”', quotations: [{ at: ['“He said ‘go’.”'] }, { at: ['‘go’'], parent: '“He said ‘go’.”' }] })).toEqual(['“He said ‘go’.”']);
    expect(findings({ text: '“Enough”\nIt was cold.\n“Read more”', roles: ['headline', 'body', 'footer'], quotations: [{ at: ['“Enough”'] }, { at: ['“Read more”'] }] })).toEqual([]);
  });

  it('says nothing where somebody is given, though only as a guess or as a pronoun of nobody known', () => {
    const article = { text: '“No,” he said.', mentions: [{ at: 'he', form: 'pronoun' as const }] };
    expect(findings({ ...article, quotations: [{ at: ['“No,”'], speaker: 'he', certainty: 'guess' }] })).toEqual([]);
    expect(findings({ ...article, quotations: [{ at: ['“No,”'], speaker: 'he', certainty: 'unknown' }] })).toEqual([]);
  });

  it('leaves a quotation to unclosed-quote where the missing mark may hide the speaker', () => {
    expect(findings({ text: '“We will stay, Ann Lee said.', quotations: [{ at: ['“We will stay, Ann Lee said.'], closed: false }] })).toEqual([]);
    const two = { text: '“We stay.” It rained. “We will', quotations: [{ at: ['“We stay.”', '“We will'], closed: false }] };
    expect(findings(two)).toEqual(['“We stay.”']);
  });
});

import { describe, expect, it } from 'vitest';
import { createLanguageService } from '../../server/src/ide/index.js';
import { buildAnalysis, spanOfWords } from '../kit/build-analysis.js';
import { market, text } from '../kit/market.js';

const { codeLenses, placesOfIntroduced, shares } = createLanguageService();

describe('code lenses', () => {
  it('stand at the introductions and say what the shares say', () => {
    expect(codeLenses(market)).toEqual([
      { span: spanOfWords(text, 'Mayor Ann Lee'), title: 'Ann Lee: 2 quotations · 11 words · 69%' },
      { span: spanOfWords(text, 'Omar Haddad'), title: 'Omar Haddad: 1 quotation · 1 word · 6%' },
    ]);
    expect(shares(market).map(({ percent }) => percent)).toEqual([69, 6]);
  });

  it('say so where nothing stands in marks, and leave out whoever is silent', () => {
    const article = 'Ann Lee said it rained. Omar Haddad left.';
    const analysis = buildAnalysis({
      text: article, sources: [{ name: 'Ann Lee', at: 'Ann Lee' }, { name: 'Omar Haddad', at: 'Omar Haddad' }], mentions: [{ at: 'Ann Lee', source: 'Ann Lee' }],
      quotations: [{ at: ['it rained'], kind: 'indirect', speaker: 'Ann Lee' }],
    });
    expect(codeLenses(analysis).map(({ title }) => title)).toEqual(['Ann Lee: 1 quotation · none in quotation marks']);
  });

  it('lead to the mentions and the quotations, in reading order', () => {
    const places = placesOfIntroduced(market, spanOfWords(text, 'Mayor Ann Lee').start) ?? [];
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Mayor', '‘The market stays’', 'Mayor Ann Lee', '“We will not sell it,”', 'she', '“Not this year.”']);
    expect(placesOfIntroduced(market, 3)).toBeUndefined();
  });
});

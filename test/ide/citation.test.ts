import { describe, expect, it } from 'vitest';
import { createLanguageService } from '../../server/src/ide/index.js';
import { buildAnalysis, type Article } from '../kit/build-analysis.js';
import { market } from '../kit/market.js';

const { citation } = createLanguageService();
const cite = (article: Article, words: string): string | undefined => citation(buildAnalysis(article), article.text.indexOf(words));
const citeMarket = (words: string): string | undefined => citation(market, market.text.indexOf(words));

describe('citation', () => {
  it('gives the words in one pair of marks, with an ellipsis where the article’s own words stand between', () => {
    expect(citeMarket('We will not')).toBe('“We will not sell it,” … “Not this year.” — Ann Lee, Mayor');
  });

  it('answers on the cue and on the speaker too', () => {
    expect(citeMarket('said')).toBe(citeMarket('We will not'));
    expect(citeMarket('she said')).toBe(citeMarket('We will not'));
  });

  it('leaves words that stand partly in marks as they are', () => {
    expect(citeMarket('“brave”')).toBe('the plan “brave” — Omar Haddad, the deputy mayor');
  });

  it('says what is not certain, and that nobody is given', () => {
    expect(citeMarket('The market stays')).toBe('“The market stays” — Ann Lee, Mayor (speaker likely)');
    expect(citeMarket('Nobody asked')).toBe('“Nobody asked the traders.” — no speaker given');
  });

  it('says of a paraphrase that it is one, and of a pronoun that it is nobody known', () => {
    const text = 'He said the bridge would\nclose in May.';
    expect(cite({ text, mentions: [{ at: 'He', form: 'pronoun' }], quotations: [{ at: ['the bridge would\nclose in May'], kind: 'indirect', speaker: 'He', certainty: 'guess' }] }, 'bridge'))
      .toBe('the bridge would close in May — “He”, not identified (paraphrase; speaker a guess)');
  });

  it('joins paragraphs of one speech', () => {
    const text = '“One.\n“Two,” Ann Lee said.';
    expect(cite({ text, sources: [{ name: 'Ann Lee', at: 'Ann Lee' }], mentions: [{ at: 'Ann Lee', source: 'Ann Lee' }], quotations: [{ at: ['“One.', '“Two,”'], speaker: 'Ann Lee' }] }, 'One'))
      .toBe('“One. Two,” — Ann Lee');
  });

  it('is nothing where nobody is quoted', () => {
    expect(citeMarket('promised')).toBeUndefined();
  });
});

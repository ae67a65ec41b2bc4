import { describe, expect, it } from 'vitest';
import { createLanguageService } from '../../server/src/ide/index.js';
import { buildAnalysis } from '../kit/build-analysis.js';
import { market } from '../kit/market.js';

const { shares } = createLanguageService();
const words = (count: number): string => `“${'word '.repeat(count).trim()}”`;

/** The percentages of two speakers of so many words each. */
function percentages(first: number, second: number): number[] {
  const [one, two] = [words(first), `${words(second)}`];
  const text = `A said ${one}. B said ${two}.`;
  const secondAt = first === second ? `${two}#2` : two;
  return shares(buildAnalysis({
    text, sources: [{ name: 'A', at: 'A' }, { name: 'B', at: 'B' }], mentions: [{ at: 'A', source: 'A' }, { at: 'B', source: 'B' }],
    quotations: [{ at: [one], speaker: 'A' }, { at: [secondAt], speaker: 'B' }],
  })).map(({ percent }) => percent);
}

describe('shares', () => {
  it('counts quotations and quoted words, those of nobody in the whole', () => {
    expect(shares(market)).toEqual([{ source: 's1', quotations: 2, words: 11, percent: 69 }, { source: 's2', quotations: 1, words: 1, percent: 6 }]);
  });

  it('rounds, and says neither nothing of a few nor all of nearly all', () => {
    expect(percentages(1, 2)).toEqual([33, 67]);
    expect(percentages(1, 999)).toEqual([1, 99]);
    expect(percentages(3, 3)).toEqual([50, 50]);
  });

  it('is empty where nobody is named', () => {
    expect(shares(buildAnalysis({ text: '“Yes.”', quotations: [{ at: ['“Yes.”'] }] }))).toEqual([]);
  });

  it('is nothing for somebody who is not quoted', () => {
    expect(shares(buildAnalysis({ text: 'Ann Lee left.', sources: [{ name: 'Ann Lee', at: 'Ann Lee' }] }))).toEqual([{ source: 's1', quotations: 0, words: 0, percent: 0 }]);
  });
});

import { describe, expect, it } from 'vitest';
import { quotationDiffers } from '../../server/src/rules/quotation-differs.js';

/** Two articles in which Ann Lee says this and that. */
const compare = (here: string, there: string, speakers = ['ann lee', 'ann lee']): string[] =>
  [...quotationDiffers.check([here, there].map((words, index) => ({ name: `Article ${String(index)}`, quotations: [{ speaker: speakers[index], words, place: index }] })))]
    .filter(({ place }) => place === 0).map(({ message }) => message);

describe('quotation-differs', () => {
  it('finds a word that is another, one too many, one missing, at any place', () => {
    expect(compare('The old boat will not see another winter,', 'The old boat will never see another winter')).toEqual(['These words are quoted differently in “Article 1”: “will never see” there, “will not see” here.']);
    expect(compare('We have to close the old bridge now', 'We have to close the bridge now')).toEqual([expect.stringContaining('“the bridge” there, “the old bridge” here.')]);
    expect(compare('We may have to close the old bridge', 'We have to close the old bridge, and soon')).toEqual([expect.stringContaining('“We have” there, “We may have” here.')]);
    expect(compare('Nobody asked us, and nobody told us what they meant to do about the new road',
      'Nobody told us, and nobody told us what they meant to do about the old road')).toEqual([expect.stringContaining('“Nobody told us” there, “Nobody asked us” here, and 1 more.')]);
  });

  it.each([
    ['marks, case and stops', '“We will not sell the clock,” she said', 'We will not sell the ‘clock’. She said'],
    ['a cut at either end', 'we will not sell the clock', 'As I told you, we will not sell the clock, not this year'],
    ['an ellipsis', 'We will not … sell the clock to anybody', 'We will not in this year sell the clock to anybody'],
    ['brackets', 'We will not sell [the clock] to anybody at all', 'We will not sell it to anybody at all'],
    ['a new sentence that begins alike', 'We are going to win this election for the town', 'We are going to win that race whatever anybody says'],
    ['too few words', 'It is a joke', 'It was a joke'],
    ['many differences', 'We all want a town where every child can read', 'We both need a place where no child must work'],
    ['nothing at all', '', ''],
  ])('takes %s for no difference', (_, here, there) => { expect(compare(here, there)).toEqual([]); });

  it('compares nobody with anybody else', () => {
    const [here, there] = ['The old boat will not see another winter', 'The old boat will never see another winter'];
    expect(compare(here, there, ['ann lee', 'ann leigh'])).toEqual([]);
    expect([...quotationDiffers.check([{ name: 'x', quotations: [{ speaker: undefined, words: here, place: 0 }] }, { name: 'y', quotations: [{ speaker: undefined, words: there, place: 1 }] }])]).toEqual([]);
  });

  it('leaves two versions in one article alone, and leads from each article to the other', () => {
    const quotations = [{ speaker: 'ann lee', words: 'The old boat will not see another winter', place: 'a1' }, { speaker: 'ann lee', words: 'The old boat will never see another winter', place: 'a2' }];
    expect([...quotationDiffers.check([{ name: 'x', quotations }])]).toEqual([]);
    const found = [...quotationDiffers.check([{ name: 'x', quotations: quotations.slice(0, 1) }, { name: 'y', quotations: quotations.slice(1) }])];
    expect(found.map(({ place, related }) => [place, related.map((other) => other.place)])).toEqual([['a1', ['a2']], ['a2', ['a1']]]);
  });

  it('finishes where one speaker says the same thing a thousand times', () => {
    const articles = Array.from({ length: 1_000 }, (_, index) => ({ name: String(index), quotations: [{ speaker: 'ann lee', words: `We will build ${String(index)} houses in the town this year, and ${String(index % 7)} schools`, place: index }] }));
    expect([...quotationDiffers.check(articles)].length).toBeLessThanOrEqual(1_000);
  });
});

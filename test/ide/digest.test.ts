import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { digest, nameKey } from '../../server/src/ide/digest.js';
import { fuzzyScore } from '../../server/src/ide/fuzzy.js';

describe('an article in short', () => {
  it('has its headline, its sources and its quotations with all that is quoted', () => {
    const text = 'Market to be sold\n\n“We will not sell the clock,” Mayor Ann Lee said. “Not this year.” She called the plan “a joke” and “an insult to the town”.\n\nShe said the town would wait.\n';
    const short = digest(analyze(text));
    expect(short.headline).toBe('Market to be sold');
    expect(short.sources.map(({ name, key }) => [name, key])).toEqual([['Ann Lee', 'ann lee']]);
    expect(short.quotations.map(({ title, words, speaker }) => [title, words, speaker])).toEqual([
      ['Ann Lee: “We will not sell the clock”', 'We will not sell the clock, Not this year.', 'ann lee'],
      [expect.stringMatching(/^Ann Lee: /u), 'a joke … an insult to the town', 'ann lee'],
      ['Ann Lee: the town would wait', '', 'ann lee'],
    ]);
  });

  it('is empty of what is not there', () => {
    expect(digest(analyze(''))).toEqual({ headline: undefined, sources: [], quotations: [] });
  });
});

describe('a name as it is compared', () => {
  it.each([
    ['Jean-Luc  D’Árcy', 'person', "jean-luc d'arcy"], ['J. P. Lee', 'person', 'j p lee'], ['NATO', 'organisation', 'nato'],
    ['Lee', 'person', undefined], ['residents', 'group', undefined], ['senior official', 'unnamed', undefined],
  ] as const)('%s, %s: %s', (name, type, key) => { expect(nameKey({ name, type })).toBe(key); });
});

describe('a query', () => {
  const ranked = (query: string, ...names: string[]): string[] =>
    names.map((name) => ({ name, score: fuzzyScore(query, name) })).filter(({ score }) => score !== undefined).sort((a, b) => (b.score ?? 0) - (a.score ?? 0)).map(({ name }) => name);

  it('fits words as typed best, then the start of a word, then letters close together', () => {
    expect(ranked('lee', 'Lane Eyre', 'Sleet', 'Ann Lee', 'Omar')).toEqual(['Ann Lee', 'Sleet', 'Lane Eyre']);
    expect(ranked('market', 'my archive of a key tool', 'supermarket', 'my ark net', 'the market')).toEqual(['the market', 'supermarket', 'my ark net']);
  });

  it('knows no case, no accents and no spaces', () => {
    expect(ranked('  OMAR h', 'Ömar Haddad', 'Omar-Ali')).toEqual(['Ömar Haddad']);
    expect(fuzzyScore('', 'anything')).toBe(0);
  });
});

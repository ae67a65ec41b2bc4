import { describe, expect, test } from 'vitest';
import { isoDate, metadataOf } from '../../../server/src/cli/corpus/metadata.js';
import { BadPattern, namePattern } from '../../../server/src/cli/corpus/name-pattern.js';

describe('a date', () => {
  test.each([
    ['2024-05-01', '2024-05-01'], ['2024-05-01T23:10:00Z', '2024-05-01'], ['2024-05-01 23:10', '2024-05-01'], [' 2024-05 ', '2024-05'], ['2024', '2024'], ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined], ['2024-13', undefined], ['1 May 2024', undefined], ['01/05/2024', undefined], ['20240501', undefined], ['', undefined],
  ])('“%s” is %s', (words, date) => { expect(isoDate(words)).toBe(date); });
});

describe('a pattern of names', () => {
  test.each([
    ['{outlet}/{date}-*', 'harbour-post/2024-05-01-mill.txt', { outlet: 'harbour-post', date: '2024-05-01' }],
    ['{outlet}_{date}_*', 'post_2024-05_mill', { outlet: 'post', date: '2024-05' }],
    ['{date}{outlet}', '2024-05-01post', { date: '2024-05-01', outlet: 'post' }],
    ['*/{author}/{title}.txt', 'a/Ada Okafor/The mill.txt', { author: 'Ada Okafor', title: 'The mill' }],
    ['{outlet}/*', 'mill.txt', {}],
    ['{outlet}_{date}', 'post_may', {}],
    ['{outlet}/{date}', '/2024', {}],
    ['{outlet}.txt', 'post.txt.txt', {}],
  ])('%s reads %s', (pattern, name, found) => { expect(namePattern(pattern).read(name)).toEqual(found); });

  test.each([['*', 'names no field'], ['{paper}', '{paper} is no field'], ['{date}-{date}', 'names {date} twice'], ['{outlet}{title}', 'side by side'], ['{outlet}*', 'side by side']])(
    '%s is refused: it %s', (pattern, problem) => {
      expect(() => namePattern(pattern)).toThrow(BadPattern);
      expect(() => namePattern(pattern)).toThrow(problem);
    });
});

describe('metadata', () => {
  const none = { outlet: null, date: null, title: null, author: null, url: null };

  test('is taken from the fields, and the others are kept', () => {
    const { metadata, notices } = metadataOf('a', { outlet: ' Harbour\nPost ', date: '2024-05-01', author: ['Ada Okafor', 'Ida Brandt'], desk: 'city', pages: 3 });
    expect(metadata).toEqual({ ...none, outlet: 'Harbour Post', date: '2024-05-01', author: 'Ada Okafor, Ida Brandt', more: { desk: 'city', pages: 3 } });
    expect(notices).toEqual([]);
  });

  test('may have other names, and comes from the id where no field says it', () => {
    const { metadata } = metadataOf('post/2024-05-01-a', { publisher: 'The Post', date: '' }, { fields: { outlet: 'publisher' }, names: namePattern('{outlet}/{date}-*') });
    expect(metadata).toEqual({ ...none, outlet: 'The Post', date: '2024-05-01', more: { date: '' } });
  });

  test('says what is no date, and keeps it with the other fields', () => {
    const { metadata, notices } = metadataOf('a', { date: '1 May 2024' });
    expect(metadata).toEqual({ ...none, more: { date: '1 May 2024' } });
    expect(notices).toEqual(['“1 May 2024” is no date such as 2024-05-01, and is left out']);
  });
});

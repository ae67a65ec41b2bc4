import { describe, expect, test } from 'vitest';
import { listOf } from '../../client/src/views/source-list.js';
import { nodesOf, quotationsOfOne } from '../../client/src/views/source-nodes.js';
import { totalsOf } from '../../client/src/views/words.js';
import { answer, quotation } from './answers.js';

const first = quotation('“We have *no* choice”', 2, { source: 's1' });
const again = quotation('“We have *no* choice”', 4, { source: 's1' });
const other = quotation('the steel is old', 6, { source: 's2', kind: 'indirect' });
const nobodys = quotation('“Who knows?”', 8);
const his = quotation('he would wait', 9, { speaker: 20 });
const article = answer({ sources: [['Mara Quill', first, again], ['Jon Aske', other]], unattributed: [nobodys], unresolved: [his] });

describe('the rows', () => {
  test('are the sources in the server’s order, and then whoever is not given', () => {
    expect(nodesOf(article).map(({ kind, source, children }) => [kind, source?.name, children.length])).toEqual([
      ['source', 'Mara Quill', 2], ['source', 'Jon Aske', 1], ['unattributed', undefined, 1], ['unresolved', undefined, 1],
    ]);
    expect(nodesOf(answer({}))).toEqual([]);
  });

  test('have keys of their own that an edit elsewhere does not change', () => {
    const keys = nodesOf(article).flatMap(({ key, children }) => [key, ...children.map((child) => child.key)]);
    expect(new Set(keys).size).toBe(keys.length);
    const without = answer({ sources: [['Mara Quill', first, again]] });
    expect(nodesOf(without)[0]?.children.map(({ key }) => key)).toEqual(nodesOf(article)[0]?.children.map(({ key }) => key));
  });

  test('give a command the quotations of their source, and without a row those of the source at the cursor', () => {
    const row = nodesOf(article)[1];
    const at = (argument: unknown, line: number): string[] => quotationsOfOne(argument)(article, { line, character: 3 }).map(({ preview }) => preview);
    expect(at(row, 2)).toEqual(['the steel is old']);
    expect(at(row?.children[0], 2)).toEqual(['the steel is old']);
    expect(at(undefined, 6)).toEqual(['the steel is old']);
    expect([at(undefined, 8), at(undefined, 30)]).toEqual([[], []]);
  });
});

describe('the list', () => {
  test('is one line a source', () => {
    expect(listOf(article, 'plain').split('\n')).toEqual([
      'Mara Quill, mayor: 2 quotations · 10 words · 60%', 'Jon Aske: 1 quotation · 9 words · 59%', 'No speaker given: 1 quotation', 'Speaker not clear: 1 quotation',
    ]);
  });

  test('is Markdown in which no word of the article is markup', () => {
    expect(listOf(article, 'markdown').split('\n').slice(0, 4)).toEqual([
      '- **Mara Quill**, mayor: 2 quotations · 10 words · 60%', '  - “We have \\*no\\* choice”', '  - “We have \\*no\\* choice”', '- **Jon Aske**: 1 quotation · 9 words · 59%',
    ]);
  });

  test('says so where nobody is quoted', () => {
    expect(listOf(answer({}), 'plain')).toBe('Nobody is quoted.');
  });
});

test('the counts are right in number, and silent of what is none', () => {
  expect(totalsOf(article.totals)).toBe('5 quotations · 2 sources · 1 unattributed');
  expect(totalsOf(answer({ sources: [['Mara Quill', first]] }).totals)).toBe('1 quotation · 1 source');
  expect(totalsOf(answer({}).totals)).toBe('No quotations');
});

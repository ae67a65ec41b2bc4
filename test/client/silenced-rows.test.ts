import { expect, test } from 'vitest';
import { allQuotations } from '../../client/src/places.js';
import { listOf } from '../../client/src/views/source-list.js';
import { nodesOf } from '../../client/src/views/source-nodes.js';
import { answer, quotation } from './answers.js';

const article = answer({ unattributed: [quotation('“Who knows?”', 8)], silenced: [quotation('“Nobody asked”', 4)] });

test('silenced quotations have a row of their own, behind those that nobody looked at', () => {
  expect(nodesOf(article).map(({ kind, children }) => [kind, children.length])).toEqual([['unattributed', 1], ['silenced', 1]]);
  expect(listOf(article, 'plain')).toBe('No speaker given: 1 quotation\nNo speaker given (silenced): 1 quotation');
});

test('the way from quotation to quotation leads through them', () => {
  expect(allQuotations(article).map(({ preview }) => preview)).toEqual(['“Nobody asked”', '“Who knows?”']);
});

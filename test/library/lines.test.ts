import { expect, test } from 'vitest';
import { lineIndex } from '../../server/src/library/lines.js';

test('lines and columns count from 1, whatever ends a line', () => {
  const lineOf = lineIndex('one\ntwo\r\nthree\rfour');
  expect([0, 3, 4, 9, 15, 18].map(lineOf)).toEqual([
    { line: 1, column: 1 }, { line: 1, column: 4 }, { line: 2, column: 1 }, { line: 3, column: 1 }, { line: 4, column: 1 }, { line: 4, column: 4 },
  ]);
});

test('an empty text is one line', () => {
  expect(lineIndex('')(0)).toEqual({ line: 1, column: 1 });
});

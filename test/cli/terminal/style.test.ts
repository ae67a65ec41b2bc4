import { describe, expect, test } from 'vitest';
import { printable } from '../../../server/src/cli/terminal/printable.js';
import { styleOf, wantsColor } from '../../../server/src/cli/terminal/style.js';
import { fit, padLeft, padRight } from '../../../server/src/cli/terminal/width.js';

describe('wantsColor', () => {
  test.each([
    ['auto', true, {}, true],
    ['auto', false, {}, false],
    ['auto', true, { NO_COLOR: '1' }, false],
    ['auto', true, { NO_COLOR: '' }, true],
    ['auto', true, { TERM: 'dumb' }, false],
    ['auto', false, { FORCE_COLOR: '1' }, true],
    ['auto', true, { FORCE_COLOR: '0' }, false],
    ['always', false, { NO_COLOR: '1' }, true],
    ['never', true, { FORCE_COLOR: '1' }, false],
  ] as const)('--color %s, terminal %s, %o → %s', (choice, terminal, env, wanted) => {
    expect(wantsColor(choice, terminal, env)).toBe(wanted);
  });
});

test('without colour every style leaves the text as it is', () => {
  const { voices, ...styles } = styleOf(false);
  for (const paint of [...voices, ...Object.values(styles)]) expect(paint('Ada')).toBe('Ada');
});

test('text is cut and padded by columns', () => {
  expect(fit('Councillor Tom Brill', 12)).toBe('Councillor…');
  expect(padRight('橋', 4)).toBe('橋  ');
  expect(padLeft('7', 3)).toBe('  7');
});

test('printable text is one line without control characters and halves of characters', () => {
  expect(printable(' one\r\n two\u001b[2J\u202e\ud83d \u{1f600}')).toBe('one two[2J \u{1f600}');
});

import { expect, test } from 'vitest';
import { servedAs } from '../../server/src/lsp/served.js';
import { defaults } from '../../server/src/lsp/settings.js';

const untitled = (name: string) => ({ uri: `untitled:${name}`, languageId: 'news-article', getText: () => '' });

test('a text that was never saved goes by its name', () => {
  const settings = { ...defaults, files: { 'Untitled-1': false } };
  expect(servedAs(untitled('Untitled-1'), settings)).toEqual({ read: false, because: 'file-off' });
  expect(servedAs(untitled('Untitled-11'), settings)).toEqual({ read: true, because: 'article' });
  expect(servedAs(untitled('My%20Untitled-1'), settings)).toEqual({ read: true, because: 'article' });
});

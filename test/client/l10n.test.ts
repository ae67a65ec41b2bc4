// Every string that a person reads can be translated: those of the code are in the bundle, and nothing else is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const sources = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  .map(name => readFileSync(join(root, 'client/src', name), 'utf8'));

test('the bundle is what `npm run l10n` makes of the code', async () => {
  const strings = await getL10nJson(sources.map(contents => ({ extension: '.ts', contents })));
  expect(Object.keys(strings).length).toBeGreaterThan(20);
  expect(JSON.parse(readFileSync(join(root, 'l10n', 'bundle.l10n.json'), 'utf8'))).toEqual(strings);
});

test('no string is put together before it is translated', () => {
  const calls = sources.flatMap(contents => [...contents.matchAll(/l10n\.t\((?!['"])[^)]*\)/g)].map(([call]) => call));
  expect(calls).toEqual([]);
});

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isProse } from '../../server/src/ide/prose.js';

const folder = (name: string): URL => new URL(`../fixtures/prose/${name}/`, import.meta.url);
const read = (kind: string) => (name: string): [string, string] => [name, readFileSync(new URL(name, folder(kind)), 'utf8')];

describe('served as prose', () => {
  it.each(readdirSync(folder('yes')).map(read('yes')))('%s', (_, text) => { expect(isProse(text)).toBe(true); });
});

describe('left alone', () => {
  it.each(readdirSync(folder('no')).map(read('no')))('%s', (_, text) => { expect(isProse(text)).toBe(false); });

  it('our own licence and manifest', () => {
    for (const name of ['LICENSE', 'package.json', 'esbuild.mjs']) expect(isProse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))).toBe(false);
  });

  it('an empty document and single words', () => {
    for (const text of ['', '\n\n', 'Draft', 'Notes for Monday']) expect(isProse(text)).toBe(false);
  });
});

it('a long document is judged quickly by its head', () => {
  expect(isProse('The mayor said that the market would stay. '.repeat(50_000))).toBe(true);
  expect(isProse(`${'x'.repeat(1_000_000)} ${'('.repeat(1_000_000)}`)).toBe(false);
});

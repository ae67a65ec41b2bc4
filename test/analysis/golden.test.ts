import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { check } from '../../server/src/rules/index.js';
import { compareGolden } from '../kit/golden-compare.js';
import { parseGolden, type Golden } from '../kit/golden.js';
import { violations } from '../kit/invariants.js';

const folder = new URL('../fixtures/golden/', import.meta.url);
const articles = readdirSync(folder).filter((name) => name.endsWith('.article'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

function differences(golden: Golden): readonly string[] {
  const analysis = analyze(golden.text);
  return [...violations(analysis), ...compareGolden(analysis, golden, check(analysis))];
}

describe('golden articles', () => {
  it.each(articles)('%s', (_, source) => {
    expect(differences(parseGolden(source))).toEqual([]);
  });
});

describe('golden articles with Windows line ends', () => {
  it.each(articles)('%s', (_, source) => {
    expect(differences(parseGolden(source.replaceAll('\n', '\r\n')))).toEqual([]);
  });
});

describe('golden articles with hard-wrapped lines', () => {
  // A line break takes the place of a space, so that every offset stays. Only where blank lines part all paragraphs.
  const wrap = (text: string): string => text.replaceAll(/(?=.{73})(?=\S)(.{40,72}) (?=\S)/g, '$1\n');
  const apart = articles.map(([name, source]) => [name, parseGolden(source)] as const).filter(([, { text }]) => !/\S\n\S/.test(text));

  it.each(apart)('%s', (_, golden) => {
    expect(differences({ ...golden, text: wrap(golden.text) })).toEqual([]);
  });
});

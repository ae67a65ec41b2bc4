import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGolden } from './kit/golden.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the samples', () => {
  it.each(readdirSync(new URL('../samples/', import.meta.url)))('%s is a golden article too, with the faults that it is for', (name) => {
    const golden = parseGolden(read(`fixtures/golden/sample-${name.replace(/\.\w+$/, '')}.article`));
    expect(read(`../samples/${name}`)).toBe(`${golden.text}\n`);
    expect(golden.findings.map(({ rule }) => rule)).toEqual(name === 'with-faults.article' ? ['unattributed-quote', 'unclosed-quote'] : []);
  });
});

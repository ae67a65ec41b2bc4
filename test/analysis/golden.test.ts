import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { check } from '../../server/src/rules/index.js';
import { compareGolden } from '../kit/golden-compare.js';
import { parseGolden } from '../kit/golden.js';

const folder = new URL('../fixtures/golden/', import.meta.url);

describe('golden articles', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.article')))('%s', (name) => {
    const golden = parseGolden(readFileSync(new URL(name, folder), 'utf8'));
    const analysis = analyze(golden.text);
    expect(compareGolden(analysis, golden, check(analysis))).toEqual([]);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { check } from '../../server/src/rules/index.js';
import { drawCarets, parseCarets } from '../kit/carets.js';
import { analysisIsReady } from '../kit/ready.js';

const folder = new URL('../fixtures/rules/', import.meta.url);

// Each fixture says with carets what all the rules find in it: a finding without carets fails, and carets without a finding.
describe.skipIf(!analysisIsReady)('the fixtures of the rules', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    const { text } = parseCarets(source);
    const found = check(analyze(text)).map(({ span, rule }) => ({ span, label: rule }));
    expect(drawCarets(text, found)).toBe(source);
  });
});

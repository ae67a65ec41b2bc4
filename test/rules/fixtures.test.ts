import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { check } from '../../server/src/rules/index.js';
import { drawCarets, parseCarets } from '../kit/carets.js';

const folder = new URL('../fixtures/rules/', import.meta.url);

/** A text with carets gives just these carets again. */
function assertsItself(source: string): void {
  const { text } = parseCarets(source);
  const found = check(analyze(text)).map(({ span, rule }) => ({ span, label: rule }));
  expect(drawCarets(text, found)).toBe(source);
}

// Each fixture says with carets what all the rules find in it: a finding without carets fails, and carets without a finding.
describe('the fixtures of the rules', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    assertsItself(readFileSync(new URL(name, folder), 'utf8'));
  });
});

// A page may not promise what the rules do not do: its examples are fixtures too.
describe('the examples on the pages of the rules', () => {
  const pages = new URL('../../docs/rules/', import.meta.url);
  const examples = readdirSync(pages).flatMap((name) =>
    [...readFileSync(new URL(name, pages), 'utf8').matchAll(/```text\n(.*?)```/gsu)].map(([, example = ''], index) => [`${name} ${(index + 1).toString()}`, example] as const));
  it.each(examples)('%s', (_, example) => { assertsItself(example); });
});

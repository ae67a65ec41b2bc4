import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { check, rules } from '../../server/src/rules/index.js';
import { drawCarets, parseCarets } from '../kit/carets.js';

const folder = new URL('../fixtures/rules/', import.meta.url);

/** A text with carets gives just these carets again. The rule whose text it is looks also where it is off by default. */
function assertsItself(source: string, rule: string): void {
  const { text } = parseCarets(source);
  const levels = rules.some(({ id, severity }) => id === rule && severity === 'off') ? { [rule]: 'hint' as const } : {};
  const found = check(analyze(text), { levels }).map(({ span, rule }) => ({ span, label: rule }));
  expect(drawCarets(text, found)).toBe(source);
}

// Each fixture says with carets what all the rules find in it: a finding without carets fails, and carets without a finding.
describe('the fixtures of the rules', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    assertsItself(readFileSync(new URL(name, folder), 'utf8'), name.replace('.txt', ''));
  });
});

// A page may not promise what the rules do not do: its examples are fixtures too.
describe('the examples on the pages of the rules', () => {
  const pages = new URL('../../docs/rules/', import.meta.url);
  const examples = readdirSync(pages).flatMap((name) =>
    [...readFileSync(new URL(name, pages), 'utf8').matchAll(/```text\n(.*?)```/gsu)].map(([, example = ''], index) => [`${name} ${(index + 1).toString()}`, example, name.replace('.md', '')] as const));
  it.each(examples)('%s', (_, example, rule) => { assertsItself(example, rule); });
});

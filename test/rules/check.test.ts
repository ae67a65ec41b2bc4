import { describe, expect, it } from 'vitest';
import { check, checkWith, documentationUrl, rules, type Rule } from '../../server/src/rules/index.js';
import { market } from '../kit/market.js';

const broken: Rule = { id: 'broken', severity: 'error', summary: '', check: () => { throw new Error('no'); } };
const everywhere: Rule = { id: 'everywhere', severity: 'hint', summary: '', *check() { for (const start of [9, 3, 3]) yield { span: { start, end: start + 1 }, message: 'm', related: [] }; } };

describe('check', () => {
  it('gives each finding the severity of its rule', () => {
    expect(check(market).map(({ rule, severity }) => [rule, severity])).toEqual([['unattributed-quote', 'warning']]);
  });

  it('lets a setting change the severity, or turn the rule off', () => {
    expect(check(market, { levels: { 'unattributed-quote': 'error' } })[0]?.severity).toBe('error');
    expect(check(market, { levels: { 'unattributed-quote': 'default' } })[0]?.severity).toBe('warning');
    expect(check(market, { levels: { 'unattributed-quote': 'off' } })).toEqual([]);
  });

  it('skips a rule that throws, and says which', () => {
    const failed: string[] = [];
    const found = checkWith([broken, ...rules], market, { onError: (rule) => failed.push(rule) });
    expect(failed).toEqual(['broken']);
    expect(found).toHaveLength(1);
  });

  it('sorts by place', () => {
    const found = checkWith([...rules, everywhere], market);
    expect(found.map(({ rule, span }) => [rule, span.start])).toEqual([['everywhere', 3], ['everywhere', 3], ['everywhere', 9], ['unattributed-quote', found[3]?.span.start]]);
  });

  it('derives the address of the page from the id', () => {
    expect(documentationUrl('unclosed-quote')).toMatch(/^https:\/\/.*\/docs\/rules\/unclosed-quote\.md$/u);
  });
});

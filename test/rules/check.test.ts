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

  it('leaves a rule alone that is off by itself, until a setting gives it a severity', () => {
    const quiet: Rule = { ...everywhere, severity: 'off' };
    expect(checkWith([quiet], market)).toEqual([]);
    expect(checkWith([quiet], market, { levels: { everywhere: 'default' } })).toEqual([]);
    expect(checkWith([quiet], market, { levels: { everywhere: 'hint' } }).map(({ severity }) => severity)).toEqual(['hint', 'hint', 'hint']);
  });

  it('tells the cause and not what follows of it, in a paragraph', () => {
    const at = (id: string, ...starts: number[]): Rule => ({ ...everywhere, id, *check() { for (const start of starts) yield { span: { start, end: start + 1 }, message: 'm', related: [] }; } });
    const [first, second] = [market.paragraphs[0]?.start ?? 0, market.paragraphs[1]?.start ?? 0];
    const follows: Rule = { ...at('follows', first, second), yieldsTo: ['cause'] };
    const found = (...chosen: Rule[]): [string, number][] => checkWith(chosen, market).map(({ rule, span }) => [rule, span.start]);
    expect(found(at('cause', first + 2), follows)).toEqual([['cause', first + 2], ['follows', second]]);
    expect(found(follows)).toEqual([['follows', first], ['follows', second]]);
    expect(checkWith([at('cause', first), follows], market, { levels: { cause: 'off' } })).toHaveLength(2);
  });

  it('keeps no more of a rule than it is asked for, and says how many more there are', () => {
    const found = checkWith([everywhere], market, { limit: 2 });
    expect(found.map(({ span, message }) => [span.start, message])).toEqual([[3, 'm'], [3, 'm (and 1 more like it below)']]);
    expect(checkWith([everywhere], market, { limit: 3 }).map(({ message }) => message)).toEqual(['m', 'm', 'm']);
  });

  it('derives the address of the page from the id', () => {
    expect(documentationUrl('unclosed-quote')).toMatch(/^https:\/\/.*\/docs\/rules\/unclosed-quote\.md$/u);
  });
});

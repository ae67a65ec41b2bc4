import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withSettings, withTexts } from '../../scripts/generate-rule-settings.js';
import type { Rule } from '../../server/src/rules/index.js';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const rule: Rule = { id: 'shouted-quote', severity: 'off', summary: 'A quotation in capitals.', check: () => [] };
const manifest = (...keys: string[]): string => JSON.stringify({ name: 'x', contributes: { configuration: { title: 'X', properties: Object.fromEntries(keys.map((key) => [key, 1])) } } });
const propertiesOf = (source: string): Record<string, unknown> => (JSON.parse(source) as { contributes: { configuration: { properties: Record<string, unknown> } } }).contributes.configuration.properties;

describe('the settings of the rules', () => {
  it('are what `npm run rules` makes of the list of rules', () => {
    expect(read('package.json')).toBe(withSettings(read('package.json')));
    expect(read('package.nls.json')).toBe(withTexts(read('package.nls.json')));
  });

  it('take the place of those that were there, and leave every other setting where it was', () => {
    const made = withSettings(manifest('onTheRecord.a', 'onTheRecord.rules.gone', 'onTheRecord.b', 'onTheRecord.rules.gone-too'), [rule]);
    expect(Object.keys(propertiesOf(made))).toEqual(['onTheRecord.a', 'onTheRecord.rules.shouted-quote', 'onTheRecord.b']);
    expect(Object.keys(propertiesOf(withSettings(manifest('onTheRecord.a'), [rule])))).toEqual(['onTheRecord.a', 'onTheRecord.rules.shouted-quote']);
  });

  it('say what the rule is, how severe it is by itself, and where its page is', () => {
    expect(withTexts('{"enable":"x","rules.gone":"y","z":"z"}', [rule])).toBe(`${JSON.stringify({
      enable: 'x',
      'rules.shouted-quote': 'A quotation in capitals. Default severity: off. [What the rule looks at, and why](https://github.com/on-the-record/on-the-record/blob/main/docs/rules/shouted-quote.md)',
      z: 'z',
    }, null, 2)}\n`);
  });
});

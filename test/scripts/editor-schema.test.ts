import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { editorSchema } from '../../scripts/editor-schema.js';
import { allRules } from '../../server/src/rules/index.js';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const lenient = read('schemas/on-the-record.editor.schema.json');

describe('schemas/on-the-record.editor.schema.json', () => {
  test('is what is made of the other one; `npm run rules` writes it', () => {
    expect(editorSchema(read('schemas/on-the-record.schema.json'))).toBe(lenient);
  });

  test.each(['[]', '{ "rulez": {} }', '{ "rules": { "unclosed-quote": "warn" } }', '{ "files": [] }', '{ "sources": [{}] }', '{ "sources": [{ "name": 1, "type": "dog" }] }', '{ "reportingVerbs": ["Push Back", { "past": 1 }] }', '{ "silenced": [{ "rule": "no-rule" }] }'])(
    'finds nothing wrong with %s, which is for the server to say', text => {
      const validate = new Ajv2020({ strict: false }).compile(JSON.parse(lenient) as object);
      expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
    });

  test('still knows every key, rule and level', () => {
    const { properties, $defs } = JSON.parse(lenient) as { properties: { rules: { properties: object }; silenced: { items: { properties: { rule: { examples: string[] } } } } }; $defs: { level: { examples: string[] } } };
    expect(Object.keys(properties)).toEqual(['$schema', 'rules', 'files', 'sources', 'reportingVerbs', 'silenced']);
    expect(Object.keys(properties.rules.properties)).toEqual(allRules.map(({ id }) => id));
    expect(properties.silenced.items.properties.rule.examples).toEqual(allRules.map(({ id }) => id));
    expect($defs.level.examples).toContain('warning');
  });
});

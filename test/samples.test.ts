import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../server/src/analysis/index.js';
import { check } from '../server/src/rules/index.js';

const folder = new URL('../samples/', import.meta.url);
/** The deliberate faults: rule, and line of the sample. */
const faults: Readonly<Record<string, readonly string[]>> = {
  'with-faults.article': ['unattributed-quote in line 14', 'unclosed-quote in line 16'],
};

describe('the samples', () => {
  it.each(readdirSync(folder))('%s has the faults that it is for, and no others', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const found = check(analyze(text)).map(({ rule, span }) => `${rule} in line ${text.slice(0, span.start).split('\n').length}`);
    expect(found).toEqual(faults[name] ?? []);
  });
});

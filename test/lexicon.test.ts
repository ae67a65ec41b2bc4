import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateLexicon, readTables } from '../scripts/generate-lexicon.js';
import { adverb, reportingVerb } from '../server/src/analysis/lexicon/index.js';

const generated = new URL('../server/src/analysis/lexicon/tables.generated.ts', import.meta.url);

describe('the word tables', () => {
  it('are what the generated module was made from', () => {
    expect(readFileSync(generated, 'utf8')).toBe(generateLexicon());
  });

  it('are small enough to load at once', () => {
    expect(generateLexicon().length).toBeLessThan(120_000);
  });

  it.each(readTables().map((table) => [table.name, table.rows] as const))('%s is sorted and free of duplicates', (name, rows) => {
    const twoKeys = ['function-words'].includes(name);
    const keys = rows.map(([word = '', kind = '']) => (twoKeys ? `${word}\t${kind}` : word));
    expect(keys).toEqual([...new Set(keys)].sort());
  });
});

describe('reporting verbs', () => {
  it.each([['said', 'say', 'past'], ['says', 'say', 'present'], ['written', 'write', 'participle'], ['criticizing', 'criticize', 'gerund'],
    ['admitted', 'admit', 'past'], ['denies', 'deny', 'present'], ['read', 'read', 'past'], ['tell', 'tell', 'base']])('%s', (form, lemma, tense) => {
    expect(reportingVerb(form)).toMatchObject({ lemma, tense });
  });
});

describe('adverbs', () => {
  it('takes words in -ly but for the exceptions', () => {
    expect(['repeatedly', 'also', 'never'].every(adverb)).toBe(true);
    expect(['family', 'ally', 'july', 'city'].some(adverb)).toBe(false);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { keep, kept, problemIn, properties, tryOut, type FuzzProperty } from '../kit/fuzz.js';
import { breaches } from '../kit/incremental-law.js';

describe('what broke a property once', () => {
  it.each(kept())('%s', (_, { property, history }) => {
    const found = properties.find(({ name }) => name === property);
    expect(found, `no property ${property}`).toBeDefined();
    expect(found && problemIn(found, history)).toBeUndefined();
  });
});

describe('trying a property', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const url = pathToFileURL(`${folder}/`);
  afterAll(() => { rmSync(folder, { recursive: true }); });

  /** Holds of texts without a "b". */
  const property: FuzzProperty = {
    name: 'no-b', share: 1, histories: fc.string({ unit: fc.constantFrom('a', 'b', '\ud83e'), maxLength: 20 }).map((text) => [{ text }]),
    check: (history) => history.flatMap(({ text }) => (text.includes('b') ? ['there is a b'] : [])),
  };

  it('finds what breaks it and makes it small, the same for the same seed', () => {
    const outcome = tryOut(property, 7, 100);
    expect(outcome).toMatchObject({ property: 'no-b', seed: 7, problem: 'there is a b', history: [{ text: 'b' }] });
    expect(tryOut(property, 7, 100)).toEqual(outcome);
  });

  it('keeps it as a file, lone surrogates and all', () => {
    const history = [{ text: 'b\ud83e' }, { text: '', previous: 0, options: { limit: 3 } }];
    const name = keep({ property: 'no-b', seed: 7, runs: 1, history }, url);
    expect(keep({ property: 'no-b', seed: 8, runs: 2, history }, url)).toBe(name);
    expect(kept(url)).toEqual([[name, { property: 'no-b', history }]]);
  });

  it('takes an exception for a failure', () => {
    expect(problemIn({ ...property, check: () => { throw new Error('of no use'); } }, [{ text: 'a' }])).toContain('of no use');
  });
});

describe('the check of the incremental law', () => {
  it('tells where an analysis with the help of an earlier one differs', () => {
    const history = [{ text: '“Go,” she said.' }, { text: '“Go,” she said. “Now.”', previous: 0 }];
    expect(breaches(history)).toEqual([]);
    expect(breaches(history, (text, options, previous) => (previous ? { ...analyze(text, options), strayMarks: [{ start: 0, end: 1 }] } : analyze(text, options)))).toEqual([
      'version 1 differs from the one from scratch at strayMarks.0',
    ]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { check } from '../../server/src/rules/index.js';
import { parseCases } from '../kit/cases.js';
import { compareGolden } from '../kit/golden-compare.js';
import { violations } from '../kit/invariants.js';

const folder = new URL('../fixtures/cases/', import.meta.url);

for (const file of readdirSync(folder).filter((name) => name.endsWith('.cases')).sort()) {
  describe(`cases of ${file.replace('.cases', '')}`, () => {
    for (const { name, fails, golden } of parseCases(readFileSync(new URL(file, folder), 'utf8'))) {
      const analysis = analyze(golden.text);
      it(`${name}: nothing is broken`, () => { expect(violations(analysis)).toEqual([]); });
      // A known failure that is mended fails here, so that its mark is taken away.
      const test = fails === undefined ? it : it.fails;
      test(fails === undefined ? name : `${name} (known to fail: ${fails})`, () => {
        expect(compareGolden(analysis, golden, check(analysis))).toEqual([]);
      });
    }
  });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { answerViolations } from '../kit/answers.js';
import { problemIn, properties } from '../kit/fuzz.js';
import { violations } from '../kit/invariants.js';
import { anyString, chaos, codeUnits, longRun, speech } from '../kit/random-texts.js';

// The same strings on every machine, so that a failure belongs to the change that made it; FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1789), numRuns: Number(process.env['FC_RUNS'] ?? 120) });

describe('an analysis', () => {
  it.each([['a string of marks, names and cues', chaos], ['speech', speech], ['any string at all', anyString], ['any code units', codeUnits]])('of %s keeps its shape', (_, texts) => {
    fc.assert(fc.property(texts, (text) => {
      const analysis = analyze(text);
      expect(analysis.text).toBe(text);
      expect(violations(analysis)).toEqual([]);
    }));
  });

  it('of a long run keeps its shape', () => {
    fc.assert(fc.property(longRun, (text) => { expect(violations(analyze(text))).toEqual([]); }), { numRuns: 15 });
  });

  it('is the same each time, and leaves nothing behind', () => {
    fc.assert(fc.property(chaos, chaos, (text, other) => {
      const before = analyze(text);
      analyze(other);
      expect(analyze(text)).toEqual(before);
    }), { numRuns: 40 });
  });

  it('of a text over the limit stays under it', () => {
    fc.assert(fc.property(chaos, fc.nat({ max: 300 }), (text, limit) => {
      const analysis = analyze(text, { limit });
      expect(analysis.analysed).toBeLessThanOrEqual(limit);
      expect(violations(analysis)).toEqual([]);
    }));
  });

  it('gives every question of an editor an answer inside of the text', () => {
    fc.assert(fc.property(fc.oneof(chaos, speech), (text) => { expect(answerViolations(analyze(text), 6)).toEqual([]); }), { numRuns: 60 });
  });
});

/** Some 1,800 histories, 7,000 versions; `npm run fuzz` tries more of them, and others each time. */
describe('the incremental law', () => {
  it.each(properties.filter(({ name }) => name.startsWith('law-')).map((property) => [property.name, property] as const))('%s', (_, property) => {
    fc.assert(fc.property(property.histories, (history) => { expect(problemIn(property, history)).toBeUndefined(); }), { numRuns: Math.ceil(32 * property.share) });
  });
});

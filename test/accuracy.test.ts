import { describe, expect, test } from 'vitest';
import { measure } from '../scripts/accuracy/measure.js';
import { findSets, sharedFolder } from '../scripts/accuracy/sets.js';

const [samples, dev] = findSets() ?? [];
if (samples === undefined) console.log(`accuracy: skipped, since there are no gold articles in ${sharedFolder()}`);

describe.skipIf(samples === undefined)('the samples', async () => {
  const measured = samples === undefined ? undefined : await measure(samples);
  const score = measured?.score;
  const rulesIn = (number: string) => measured?.analyses.find(({ id }) => id.startsWith(number))?.diagnostics.map(({ rule }) => rule);

  test('every quoted attribution has the right speaker and the right name', () => {
    expect({ speaker: score?.quoted.speaker.r, name: score?.quoted.name }).toEqual({ speaker: 1, name: 1 });
  });

  test('so have nine in ten of all attributions', () => {
    expect(score?.all.speaker.r).toBeGreaterThanOrEqual(0.9);
    expect(score?.all.name).toBeGreaterThanOrEqual(0.9);
  });

  test('there is no false alarm, and the mark that is missing is found', () => {
    expect(score?.quoted.alarms).toBe(0);
    expect(rulesIn('000')).toEqual([]);
    expect(rulesIn('004')).toEqual(['unclosed-quote']);
  });
});

describe.skipIf(dev === undefined)('the development corpus', () => {
  test('quoted words get the right speaker: F1 of 0.80 and more', { timeout: 300_000 }, async () => {
    const { score } = await measure(dev as NonNullable<typeof dev>);
    expect(score.quoted.speaker.f1).toBeGreaterThanOrEqual(0.8);
  });
});

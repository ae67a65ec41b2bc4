import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByHalves, countWhile } from '../../../server/src/analysis/stages/count-while.js';
import { commonEnds } from '../../../server/src/analysis/stages/ends.js';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'é', '🦆'), maxLength: 60 });

describe('what two texts have in common at both ends', () => {
  it('is as much as there is, and nothing twice', () => {
    fc.assert(fc.property(text, fc.nat(), fc.nat({ max: 8 }), text, (one, at, gone, come) => {
      const start = at % (one.length + 1);
      const other = one.slice(0, start) + come + one.slice(start + gone);
      const shorter = Math.min(one.length, other.length);
      const above = countWhile(shorter, (i) => one[i] === other[i]);
      const below = countWhile(shorter - above, (i) => one[one.length - 1 - i] === other[other.length - 1 - i]);
      expect(commonEnds(one, other)).toEqual({ above, below });
    }), { numRuns: 1000, seed: 1848 });
  });
});

describe('a count by halves', () => {
  it('is the one that a count one by one gives, and asks few', () => {
    fc.assert(fc.property(fc.nat({ max: 2000 }), fc.nat({ max: 2000 }), (limit, held) => {
      let asked = 0;
      expect(countByHalves(limit, (i, known) => { asked++; expect(known).toBeLessThanOrEqual(i); return i < held; })).toBe(Math.min(limit, held));
      expect(asked).toBeLessThan(13);
    }), { seed: 1848 });
  });
});

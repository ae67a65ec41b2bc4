import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../server/src/analysis/model/index.js';
import { hearGenders } from '../../../server/src/analysis/resolve/gender.js';

const person = (gender?: 'he' | 'she'): Entity => ({ index: 0, type: 'person', words: ['moss'], key: { first: undefined, last: 'moss', suffix: undefined }, isPlace: false, introduction: { at: 0, reading: 'phrase' }, hasRole: false, roles: new Set(), described: new Set(), gender, known: undefined, mentions: [], lastParagraph: undefined, lastInWords: undefined, inFull: 0 });

describe('the pronoun that an article uses for somebody', () => {
  it('is heard where nobody else can be meant', () => {
    const moss = person();
    hearGenders([{ gender: 'she', candidates: [moss] }]);
    expect(moss.gender).toBe('she');
  });

  it('is not heard where two can be meant', () => {
    const [moss, falk] = [person(), person()];
    hearGenders([{ gender: 'she', candidates: [moss, falk] }]);
    expect([moss.gender, falk.gender]).toEqual([undefined, undefined]);
  });

  it('is heard beside somebody whose pronoun is another', () => {
    const [moss, falk] = [person(), person()];
    hearGenders([{ gender: 'he', candidates: [falk] }, { gender: 'she', candidates: [moss, falk] }]);
    expect(moss.gender).toBe('she');
  });

  it('does not contradict an honorific', () => {
    const moss = person('she');
    hearGenders([{ gender: 'he', candidates: [moss] }]);
    expect(moss.gender).toBe('she');
  });

  it('stays open where the text says both', () => {
    const moss = person();
    hearGenders([{ gender: 'he', candidates: [moss] }, { gender: 'she', candidates: [moss] }]);
    expect(moss.gender).toBeUndefined();
  });
});

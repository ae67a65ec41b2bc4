import { describe, expect, it } from 'vitest';
import type { Entity, Phrase } from '../../../server/src/analysis/model/index.js';
import { hearGenders } from '../../../server/src/analysis/resolve/gender.js';

const span = { start: 0, end: 0 };
const phrase: Phrase = { span, first: 0, last: 0, head: span, form: 'name', words: ['moss'], roles: [], description: undefined, plural: false, gender: undefined, definite: true, anchored: true, oblique: false };
const person = (gender?: 'he' | 'she'): Entity => ({ index: 0, type: 'person', words: ['moss'], introduction: { paragraph: 0, sentence: 0, phrase }, roles: new Set(), described: new Set(), gender, known: undefined, mentions: [], inFull: 0 });

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

import { describe, expect, it } from 'vitest';
import { gendersHeard, type Heard } from '../../../server/src/analysis/resolve/gender.js';

const [MOSS, FALK] = [1, 2];
const heard = (list: readonly Heard[], stated: ReadonlyMap<number, 'he' | 'she'> = new Map()): readonly unknown[] => [...gendersHeard(list, (person) => stated.get(person))];

describe('the pronoun that an article uses for somebody', () => {
  it('is heard where nobody else can be meant', () => {
    expect(heard([{ gender: 'she', candidates: [MOSS] }])).toEqual([[MOSS, 'she']]);
  });

  it('is not heard where two can be meant', () => {
    expect(heard([{ gender: 'she', candidates: [MOSS, FALK] }])).toEqual([]);
  });

  it('is heard beside somebody whose pronoun is another', () => {
    expect(heard([{ gender: 'he', candidates: [FALK] }, { gender: 'she', candidates: [MOSS, FALK] }])).toEqual([[FALK, 'he'], [MOSS, 'she']]);
  });

  it('does not contradict an honorific', () => {
    expect(heard([{ gender: 'he', candidates: [MOSS] }], new Map([[MOSS, 'she']]))).toEqual([]);
  });

  it('stays open where the text says both', () => {
    expect(heard([{ gender: 'he', candidates: [MOSS] }, { gender: 'she', candidates: [MOSS] }])).toEqual([]);
  });
});

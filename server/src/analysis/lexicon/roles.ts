import { lookup } from './table.js';
import { roles } from './tables.generated.js';

/** A noun for a person. */
export interface RoleNoun {
  readonly plural: boolean;
  readonly gender?: 'he' | 'she';
  /** Stands before a name with a capital letter: President, Judge, Coach. */
  readonly title: boolean;
  /** Speaks for somebody else: spokeswoman, lawyer, aide. */
  readonly spokes: boolean;
  /** An unnamed voice if it stands alone: official, source, neighbour. */
  readonly generic: boolean;
}

const find = lookup(roles, ([flags = '']): RoleNoun => ({
  plural: flags.includes('p'),
  ...(flags.includes('m') ? { gender: 'he' as const } : flags.includes('f') ? { gender: 'she' as const } : {}),
  title: flags.includes('t'),
  spokes: flags.includes('s'),
  generic: flags.includes('g'),
}));

/** What a lower-case noun tells of the person or persons it stands for; undefined where it stands for none. */
export function roleNoun(word: string): RoleNoun | undefined {
  return find(word);
}

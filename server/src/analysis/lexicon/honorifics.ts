import { lookup, membership } from './table.js';
import { honorifics, nameSuffixes } from './tables.generated.js';

export interface Honorific {
  readonly gender?: 'she' | 'he';
}

const find = lookup(honorifics, ([gender]): Honorific => (gender === 'she' || gender === 'he' ? { gender } : {}));
const isSuffix = membership(nameSuffixes);

/** The honorific that a lower-case word without full stop is ("mrs", "sen"); undefined where it is none. */
export function honorific(word: string): Honorific | undefined {
  return find(word);
}

/** Whether a lower-case word without full stops stands behind a name and belongs to it: "jr", "phd", "qc". */
export function nameSuffix(word: string): boolean {
  return isSuffix(word);
}

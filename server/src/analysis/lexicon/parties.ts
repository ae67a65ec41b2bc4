import { lookup } from './table.js';
import { parties } from './tables.generated.js';

const find = lookup(parties, ([name = '']) => name);

/** The party that a lower-case word tells of ("republican" for "gop"); undefined where it tells of none. */
export function partyOf(word: string): string | undefined {
  return find(word);
}

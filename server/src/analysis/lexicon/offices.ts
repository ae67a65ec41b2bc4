import { lookup } from './table.js';
import { offices } from './tables.generated.js';

const find = lookup(offices, ([office = '']) => office);

/** The more common word for an office ("lawyer" for "attorney"); undefined where the word itself is the common one. */
export function commonOffice(word: string): string | undefined {
  return find(word);
}

import { membership } from './table.js';
import { titleAdjectives } from './tables.generated.js';

const isAdjective = membership(titleAdjectives);

/** Whether a lower-case word may open a phrase that ends in a name, without an article: "former", "then". */
export function titleAdjective(word: string): boolean {
  return isAdjective(word);
}

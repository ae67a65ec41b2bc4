import { membership } from './table.js';
import { elisions } from './tables.generated.js';

const isElision = membership(elisions);

/** Whether a lower-case word, with or without its leading apostrophe, begins with one: "'tis", "em". Decades are not here. */
export function elision(word: string): boolean {
  return isElision(word.startsWith("'") ? word.slice(1) : word);
}

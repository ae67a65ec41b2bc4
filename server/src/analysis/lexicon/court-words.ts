import { membership } from './table.js';
import { courtWords } from './tables.generated.js';

const isCourtWord = membership(courtWords);

/** Whether a lower-case word speaks of a crime or of a case in court. */
export function courtWord(word: string): boolean {
  return isCourtWord(word);
}

import { nounMembership } from './table.js';
import { insiders } from './tables.generated.js';

const isInsider = nounMembership(insiders);

/** Whether a lower-case noun stands for people who speak to reporters in confidence: official, aide, diplomat. */
export function insiderNoun(word: string): boolean {
  return isInsider(word);
}

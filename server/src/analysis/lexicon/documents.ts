import { nounMembership } from './table.js';
import { documents } from './tables.generated.js';

const isNoun = nounMembership(documents);

/** Whether a lower-case noun, singular or plural, is something written that can be quoted: "report", "emails". */
export function documentNoun(word: string): boolean {
  return isNoun(word);
}

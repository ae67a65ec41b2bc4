import { nounMembership } from './table.js';
import { works } from './tables.generated.js';

const isNoun = nounMembership(works);

/** Whether a lower-case noun, singular or plural, announces the title of a work: "novel", "albums". */
export function workNoun(word: string): boolean {
  return isNoun(word);
}

import { membership } from './table.js';
import { cueNouns } from './tables.generated.js';

const isCueNoun = membership(cueNouns);

/** Whether a lower-case noun, singular or plural, reports what its possessor said: "vow", "claims". */
export function cueNoun(word: string): boolean {
  return isCueNoun(word);
}

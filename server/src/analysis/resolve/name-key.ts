import { nameSuffix } from '../lexicon/honorifics.js';
import { nameParticle } from '../lexicon/name-particles.js';
import type { NameKey } from '../model/index.js';

export const isInitial = (word: string): boolean => word.length === 1;

/** Reads "Robert C. “Bobby” Scott Jr." as Robert, Scott, jr.; "De Blasio" has no first name. */
export function nameKey(words: readonly string[]): NameKey {
  const suffix = words.length > 1 && nameSuffix(words.at(-1) ?? '') ? words.at(-1) : undefined;
  const names = words.filter((word) => word !== '' && word !== suffix);
  const full = names.filter((word) => !isInitial(word));
  const last = full.at(-1) ?? names.at(-1) ?? '';
  return { first: names.length > 1 && !names.slice(0, -1).every(nameParticle) ? names[0] : undefined, last, suffix };
}

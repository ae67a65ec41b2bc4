import { membership } from './table.js';
import { nameParticles } from './tables.generated.js';

const isNameParticle = membership(nameParticles);

/** Whether a lower-case word can stand inside of a personal name in small letters ("von", "de", "bin"). */
export function nameParticle(word: string): boolean {
  return isNameParticle(word);
}

import { lookup } from './table.js';
import { passiveParticiples } from './tables.generated.js';

const find = lookup(passiveParticiples, ([followers = '']) => followers.split(' '));

/** Whether two lower-case words open what was done to the person before them: "accused of", "charged with". */
export function passiveParticiple(word: string, next: string): boolean {
  return find(word)?.includes(next) === true;
}

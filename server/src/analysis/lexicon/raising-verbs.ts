import { membership } from './table.js';
import { raisingVerbs } from './tables.generated.js';

const isRaisingVerb = membership(raisingVerbs);

/** Whether a lower-case form hands its subject on to the infinitive behind it ("went" in "went on to say"). */
export function raisingVerb(form: string): boolean {
  return isRaisingVerb(form);
}

import { membership } from './table.js';
import { surnameRoles } from './tables.generated.js';

const isSurname = membership(surnameRoles);

/** Whether a lower-case noun for a person is a common surname as well: "king", "baker". */
export function surnameRole(word: string): boolean {
  return isSurname(word);
}

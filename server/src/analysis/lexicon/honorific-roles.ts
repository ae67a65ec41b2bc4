import { lookup } from './table.js';
import { honorificRoles } from './tables.generated.js';

const find = lookup(honorificRoles, ([roles = '']): readonly string[] => roles.split(' '));

/** The roles that a title before a name stands for ("sen" → senator); an empty list where it stands for none. */
export function honorificRole(word: string): readonly string[] {
  return find(word) ?? [];
}

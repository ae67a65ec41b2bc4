import { demonym } from './places.js';
import { roleNoun } from './roles.js';
import { membership } from './table.js';
import { groups } from './tables.generated.js';

const isGroup = membership(groups);

/** Whether a lower-case noun stands for several people: a crowd, a plural of a role, a people ("crowd", "officials", "americans"). */
export function groupNoun(word: string): boolean {
  return isGroup(word) || roleNoun(word)?.plural === true || demonym(word)?.plural === true;
}

/** Words of a name that become other words, wherever they stand in a form of it. `from` is never empty. */
export interface Change {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export const wordsOfName = (name: string): string[] => name.trim().split(/\s+/u).filter((word) => word !== '');

/** What a name may hold besides letters and digits: “O’Neill”, “St. John-Hay”, “Marks & Spencer”, “Robert “Bobby” Scott, Jr.”. */
const allowed = /^[\p{L}\p{M}\p{N}\p{Zs}.,'’‘“”"()&/+!:\u2010-\u2014-]+$/u;
const longest = 200;

/** Why words can be no name, as a sentence for the person who typed them; undefined where they can. */
export function objectionTo(name: string): string | undefined {
  if (name.trim() === '') return 'Type the new name. It cannot be empty.';
  if (/[\n\r\u2028\u2029]/u.test(name)) return 'A name stands on one line.';
  if (!/[\p{L}\p{N}]/u.test(name)) return `“${name.trim()}” is not a name: it has no letter.`;
  if (name.length > longest) return 'That is too long for a name.';
  const odd = [...name].find((sign) => !allowed.test(sign));
  return odd === undefined ? undefined : `A name cannot have “${odd}” in it.`;
}

/**
 * Which words change where one form of a name is written anew, longest first: "Jens Stoltenberg" as "Jens Stoltenburg" changes
 * "Stoltenberg". Empty where nothing does.
 *
 * @param full the fullest form. "Jens Stoltenburg" for "Stoltenberg" alone is understood as the surname with what stands before it.
 */
export function changesBetween(old: readonly string[], typed: readonly string[], full: readonly string[]): Change[] {
  const now = withoutGivenNames(old, typed, full);
  if (same(old, now)) return [];
  if (old.length === now.length) return old.flatMap((word, at) => (word === now[at] ? [] : [{ from: [word], to: [now[at] ?? ''] }]));
  const before = old.findIndex((word, at) => word !== now[at]);
  const prefix = before < 0 ? old.length : before;
  let suffix = 0;
  while (suffix < Math.min(old.length, now.length) - prefix && old.at(-1 - suffix) === now.at(-1 - suffix)) suffix += 1;
  const [from, to] = [old.slice(prefix, old.length - suffix), now.slice(prefix, now.length - suffix)];
  // A word that comes in stands nowhere yet: only the whole form shows where.
  if (from.length === 0) return [{ from: old, to: now }];
  if (to.length === 0) return [besideNeighbour(old, { prefix, suffix })];
  return suffix > 0 || from.length === 1 ? [{ from, to }] : endingOf(from, to);
}

/** "Jens Stoltenburg", typed over "Stoltenberg", is "Stoltenburg". */
function withoutGivenNames(old: readonly string[], typed: readonly string[], full: readonly string[]): readonly string[] {
  const given = full.slice(0, full.length - old.length);
  const isSurname = given.length > 0 && same(full.slice(given.length), old) && typed.length > given.length && same(typed.slice(0, given.length), given);
  return isSurname ? typed.slice(given.length) : typed;
}

/** Words that go take a neighbour with them that stays: "Bader Ginsburg" becomes "Ginsburg". */
function besideNeighbour(old: readonly string[], { prefix, suffix }: { prefix: number; suffix: number }): Change {
  return suffix > 0
    ? { from: old.slice(prefix, old.length - suffix + 1), to: old.slice(old.length - suffix, old.length - suffix + 1) }
    : { from: old.slice(prefix - 1), to: old.slice(prefix - 1, prefix) };
}

/** A surname with its particles for a surname, and for what stands before it what stands before it. */
function endingOf(from: readonly string[], to: readonly string[]): Change[] {
  const [fromSurname, toSurname] = [surnameOf(from), surnameOf(to)];
  const [fromGiven, toGiven] = [from.slice(0, from.length - fromSurname.length), to.slice(0, to.length - toSurname.length)];
  const changes = [{ from, to }, { from: fromSurname, to: toSurname }, { from: fromSurname.slice(-1), to: toSurname }];
  // The article may leave out the middle names: “Agnes Thorvald”, and “Agnes” alone.
  if (fromGiven.length > 0 && toGiven.length > 0) changes.push({ from: fromGiven, to: toGiven }, { from: fromGiven.slice(0, 1), to: toGiven });
  return changes;
}

/** The last word with the words in small letters before it: "van der Berg". */
function surnameOf(words: readonly string[]): readonly string[] {
  let start = words.length - 1;
  while (start > 0 && /^\p{Ll}/u.test(words[start - 1] ?? '')) start -= 1;
  return words.slice(start);
}

const same = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((word, at) => word === other[at]);

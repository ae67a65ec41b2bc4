/** Below this length, two names that differ by a letter are two names: Lee and Lea, Marsh and March. */
const SHORTEST = 6;

/** The words of a personal name as they are written, without a possessive and without what follows a surname ("Jr."). */
export const nameWords = (name: string): string[] =>
  name.replace(/['’]s?$/u, '').split(/\s+/u).filter((word) => word !== '' && !/^(?:jr|sr|ii|iii|iv)\.?$/iu.test(word));

const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/**
 * Whether one spelling of a name can be a slip of the pen for the other: both begin with the same letter, and one letter is
 * wrong, missing, doubled or changed places with the next. An accent that is missing is one too. A final "s" is none:
 * “Robert” and “Roberts” are two names.
 */
export function isSlip(usual: string, other: string): boolean {
  if (usual === other || Math.min(usual.length, other.length) < SHORTEST) return false;
  const [a, b] = [bare(usual), bare(other)];
  if (a === b) return usual.toLowerCase().replaceAll('’', "'") !== other.toLowerCase().replaceAll('’', "'");
  if (a[0] !== b[0] || a === `${b}s` || b === `${a}s`) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  const [left, right] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''));
}

/** A word as it is compared, and as it stands in the text. */
export interface Word {
  /** Lower case, without the marks around it; empty where the writer says that something is changed or left out. */
  readonly key: string;
  readonly shown: string;
}

/** Where two quotations of the same words part and meet again: the words between, with one of the same on each side. */
export interface Difference {
  readonly here: string;
  readonly there: string;
}

/** How many words may differ at one place; more is another sentence. */
const farthest = 4;
/** How many words must be the same, and how many of these one that differs needs. */
const fewest = 6;
const sameForOne = 3;

const edges = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

/** The words of a quotation. What stands in brackets is the writer’s and counts as left out, like an ellipsis. */
export function wordsOf(text: string): Word[] {
  const marked = text.replace(/\[[^\]]{0,200}\]|\.{3}|…/gu, ' … ').replace(/[—–]/gu, ' ');
  return marked.split(/\s+/u).flatMap((shown) => {
    const key = shown.normalize('NFKC').replace(/[‘’]/gu, "'").replace(edges, '').toLowerCase();
    return key === '' && shown !== '…' ? [] : [{ key, shown: shown.replace(edges, '') || shown }];
  });
}

/** A walk along both quotations from a place where they are the same: `step` is 1 to the right and -1 to the left. */
interface Walk { readonly same: number; readonly parted: readonly { readonly here: number; readonly there: number; readonly words: [number, number] }[] }

/**
 * Where two quotations of the same words differ, from a place where they are the same (`at` in the one, `from` in the other). Empty where they do
 * not: also where one is cut shorter than the other, and where the writer says that words are left out. Undefined where too
 * little is the same to call them the same words. The time it takes grows with their length and no more.
 */
export function differences(here: readonly Word[], there: readonly Word[], [at, from]: readonly [number, number]): Difference[] | undefined {
  const [right, left] = [walk(here, there, [at, from], 1), walk(here, there, [at - 1, from - 1], -1)];
  const parted = [...left.parted.toReversed(), ...right.parted];
  const same = left.same + right.same;
  const differing = parted.reduce((sum, { words: [a, b] }) => sum + Math.max(a, b), 0);
  if (same + differing < Math.min(fewest, here.length, there.length) || same < fewest - 1 || differing * sameForOne > same) return undefined;
  return parted.map(({ here: first, there: second, words: [a, b] }) => ({ here: around(here, first, a), there: around(there, second, b) }));
}

function walk(here: readonly Word[], there: readonly Word[], [at, from]: readonly [number, number], step: 1 | -1): Walk {
  const parted: Walk['parted'][number][] = [];
  let [a, b, same] = [at, from, 0];
  for (;;) {
    while (isSame(here[a], there[b])) [a, b, same] = [a + step, b + step, same + 1];
    const gap = here[a] && there[b] && meeting(here, there, [a, b], step);
    if (!gap) return { same, parted };
    const [i, j] = gap;
    const [first, second] = step === 1 ? [a, b] : [a - i + 1, b - j + 1];
    if (!isSaid(here, first, i) && !isSaid(there, second, j)) parted.push({ here: first, there: second, words: [i, j] });
    [a, b] = [a + step * i, b + step * j];
  }
}

const isSame = (one: Word | undefined, other: Word | undefined): boolean => one !== undefined && one.key !== '' && one.key === other?.key;

/** How many words to pass over in each until two are the same again, or one at the end of both; undefined where none are near. */
function meeting(here: readonly Word[], there: readonly Word[], [a, b]: readonly [number, number], step: 1 | -1): [number, number] | undefined {
  for (let total = 1; total <= 2 * farthest; total += 1) {
    for (let i = Math.max(0, total - farthest); i <= Math.min(total, farthest); i += 1) {
      const [x, y] = [a + step * i, b + step * (total - i)];
      const ends = here[x + step] === undefined && there[y + step] === undefined;
      if (isSame(here[x], there[y]) && (ends || isSame(here[x + step], there[y + step]))) return [i, total - i];
    }
  }
  return undefined;
}

/** Whether the writer says that something is changed there. */
const isSaid = (words: readonly Word[], start: number, count: number): boolean => words.slice(start, start + count).some(({ key }) => key === '');

const around = (words: readonly Word[], start: number, count: number): string =>
  words.slice(Math.max(0, start - 1), start + count + 1).map(({ shown }) => shown).join(' ');

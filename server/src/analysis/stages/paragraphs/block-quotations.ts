import { contains, type Paragraph, type Span } from '../../model/index.js';
import { countWhile } from '../count-while.js';
import type { Ends } from '../ends.js';

/** Which paragraphs lie wholly in block quotations, by index; both are in order. Those of a footer are nobody's words. */
export function placesOf(blocks: readonly Span[], paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  paragraphs.forEach((paragraph, index) => {
    while ((blocks[at]?.end ?? Infinity) <= paragraph.start) at++;
    const block = blocks[at];
    if (block !== undefined && contains(block, paragraph) && paragraph.role !== 'footer') found.add(index);
  });
  return found;
}

/** Some paragraphs, and which of them lie in block quotations. */
interface Quoting {
  readonly paragraphs: readonly Paragraph[];
  readonly quoted: ReadonlySet<number>;
}

/** How many of the paragraphs that two versions have in common at both ends are in block quotations in both, or in neither. */
export function quotedAlike(one: Quoting, other: Quoting, { above, below }: Ends): Ends {
  if (one.quoted.size === 0 && other.quoted.size === 0) return { above, below };
  const isAlike = (at: number, from: number): boolean => one.quoted.has(at) === other.quoted.has(from);
  const [last, from] = [one.paragraphs.length - 1, other.paragraphs.length - 1];
  return { above: countWhile(above, (i) => isAlike(i, i)), below: countWhile(below, (i) => isAlike(last - i, from - i)) };
}

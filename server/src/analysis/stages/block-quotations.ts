import { contains, type Paragraph, type Span } from '../model/index.js';

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

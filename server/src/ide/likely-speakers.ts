import type { Analysis, Mention, Source, Span } from '../analysis/index.js';
import { contains, touches } from '../analysis/model/index.js';
import { lookupIn } from './lookup.js';

/** So many mentions are read back from a place; whoever was not named in them is not on a reader's mind. */
const farthest = 400;

/**
 * Who may well speak at a place where the text does not say, likeliest first: whoever was named last comes first, and people
 * who say nothing anywhere come last, unless they were named just before. Last of all come those whom the article introduces
 * later. Nobody is left out but the ones who are named at `typed` alone: that is a word which is still being written.
 * Empty where the article names nobody.
 */
export function likelySpeakers(analysis: Analysis, place: Span, typed?: number): Source[] {
  const lookup = lookupIn(analysis);
  const written = (mention: Mention | undefined): boolean => mention !== undefined && !(typed !== undefined && touches(mention.span, typed));
  const speakers = analysis.sources.filter(({ mentions }) => mentions.some((id) => written(lookup.mention(id))));
  // Of several mentions of somebody, the nearest is the one that is kept.
  const before = new Map(namedBefore(analysis, place).map((mention, rank) => [mention.source, { rank, mention }] as const).reverse());
  const near = startOfParagraphAbove(analysis, place);
  const keyOf = ({ id, quotations }: Source): number => {
    const named = before.get(id);
    if (!named) return 2 * farthest;
    return quotations.length > 0 || named.mention.span.start >= near ? named.rank : farthest + named.rank;
  };
  return speakers.toSorted((a, b) => keyOf(a) - keyOf(b));
}

/** The mentions before a place, nearest first, but for those in somebody's own words: such a name is spoken of, and does not speak. */
function namedBefore({ mentions, quotations }: Analysis, place: Span): Mention[] {
  const end = mentions.findLastIndex(({ span }) => span.end <= place.start) + 1;
  const marked = quotations.flatMap(({ quoted }) => quoted.map(({ span }) => span));
  return mentions.slice(Math.max(0, end - farthest), end).reverse().filter(({ span }) => !marked.some((marks) => contains(marks, span)));
}

/** Where the paragraph above that of the place starts; 0 for the first two. */
function startOfParagraphAbove({ paragraphs }: Analysis, { start }: Span): number {
  const own = paragraphs.findLastIndex((paragraph) => paragraph.start <= start);
  return paragraphs[own - 1]?.start ?? 0;
}

import type { Analysis, Attribution, Cue, Mention, Paragraph, ParagraphRole, Quotation, Source, Span } from '../analysis/model/index.js';

/** The paragraph that holds a place; undefined where none does. */
export function paragraphAt({ paragraphs }: Analysis, place: Span): Paragraph | undefined {
  let [low, high] = [0, paragraphs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const paragraph = paragraphs[middle];
    if (!paragraph || place.start < paragraph.start) high = middle - 1;
    else if (place.start >= paragraph.end) low = middle + 1;
    else return paragraph;
  }
  return undefined;
}

/** Where a place stands in the article; `body` where no paragraph holds it. */
export const roleAt = (analysis: Analysis, place: Span): ParagraphRole => paragraphAt(analysis, place)?.role ?? 'body';

/** A quotation with its attribution and whatever that names; what the article does not give is undefined. */
export interface Attributed {
  readonly quotation: Quotation;
  readonly attribution: Attribution;
  readonly first: Span;
  readonly cue: Cue | undefined;
  readonly speaker: Mention | undefined;
  readonly source: Source | undefined;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string | undefined, T> => new Map(items.map((item) => [item.id, item]));

/**
 * The quotations of the story itself, in reading order. Headlines, bylines and the page's footer follow rules of their
 * own and are left out. Yields nothing where the story quotes nobody.
 */
export function* quotationsOfStory(analysis: Analysis): Iterable<Attributed> {
  const [cues, mentions, sources] = [byId(analysis.cues), byId(analysis.mentions), byId(analysis.sources)];
  for (const [index, quotation] of analysis.quotations.entries()) {
    const attribution = analysis.attributions[index];
    const first = quotation.segments[0];
    if (!attribution || !first || roleAt(analysis, first) !== 'body') continue;
    yield { quotation, attribution, first, cue: cues.get(attribution.cue), speaker: mentions.get(attribution.speaker), source: sources.get(attribution.source) };
  }
}

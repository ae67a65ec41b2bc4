import { onlyWords, textRead, type Analysis, type Attribution, type Mention, type Source, type Span } from '../analysis/model/index.js';
import { paragraphAt } from './story.js';

/** Mentions and sources of an analysis by their ids. */
export interface People {
  readonly mention: (id: string | undefined) => Mention | undefined;
  readonly source: (id: string | undefined) => Source | undefined;
}

/** Who is who, to be asked by id; each answer is undefined where nobody has the id. */
export function peopleOf({ mentions, sources }: Analysis): People {
  const byMention = new Map(mentions.map((mention) => [mention.id, mention]));
  const bySource = new Map(sources.map((source) => [source.id, source]));
  return { mention: (id) => byMention.get(id ?? ''), source: (id) => bySource.get(id ?? '') };
}

/** The words of a place in the text, on one line, without what only says how they look. */
export const wordsAt = (analysis: Analysis, { start, end }: Span): string => onlyWords(textRead(analysis).slice(start, end)).replace(/\s+/gu, ' ');

/** How many paragraphs stand above the one that holds a place; -1 where none holds it. */
export function paragraphsAbove(analysis: Analysis, place: Span): number {
  const paragraph = paragraphAt(analysis, place);
  return paragraph === undefined ? -1 : analysis.paragraphs.indexOf(paragraph);
}

/** The attribution of a quotation by its id; undefined where there is none. */
export const attributionOf = ({ attributions }: Analysis, quotation: string): Attribution | undefined => attributions.find((one) => one.quotation === quotation);

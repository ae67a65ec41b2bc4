import type { Analysis, Span } from '../analysis/index.js';
import { contains } from '../analysis/model/index.js';
import { pointedAt } from './pointed.js';

/** Where a source is introduced, seen from a place that means it. */
export interface Definition {
  /** What was pointed at. */
  readonly origin: Span;
  /** The phrase that introduces the source, with title and description. */
  readonly phrase: Span;
  /** The name in it. */
  readonly name: Span;
}

/**
 * Where the source of the mention at a caret is introduced; on words that are no mention, or on their cue, where their
 * speaker is. Undefined where there is neither, and where the article does not say who is meant.
 */
export function definition(analysis: Analysis, offset: number): Definition | undefined {
  const pointed = pointedAt(analysis, offset);
  const source = analysis.sources.find(({ id }) => id === pointed?.source);
  if (!pointed || !source) return undefined;
  const name = source.introducedAt;
  const phrase = analysis.mentions.find((mention) => mention.source === source.id && contains(mention.span, name))?.span ?? name;
  return { origin: pointed.span, phrase, name };
}

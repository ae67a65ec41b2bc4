import type { Span } from '../analysis/model/index.js';
import { readMarkdown } from './markdown/markdown.js';
import { ownPlaces, placesBy, type Places, type Run } from './places.js';

/** The words of a file, without what only says how they look. */
export interface Reading {
  readonly text: string;
  /** The block quotations in the text that are somebody's words, in order. */
  readonly blockQuotations: readonly Span[];
  /** The file's own text. */
  readonly file: string;
  /** Where in it the words stand. */
  readonly places: Places;
}

/** All signs but U+FEFF, which stands for none. */
const SIGNS = /[^\ufeff]+/g;

/** A file that is read as it stands. */
export const plainReading = (file: string): Reading => ({ text: file, blockQuotations: [], file, places: ownPlaces });

/** The words of a Markdown document; what is beyond `limit` is left as it stands. */
export function markdownReading(file: string, limit = 1_000_000): Reading {
  const { prose, blockQuotations } = readMarkdown(file.slice(0, limit));
  const runs: Run[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { 0: part, index } of (prose + file.slice(limit)).matchAll(SIGNS)) {
    runs.push({ at, length: part.length, span: { start: index, end: index + part.length } });
    parts.push(part);
    at += part.length;
  }
  const before = (offset: number): number => {
    const run = runs.findLast(({ span }) => span.start < offset);
    return run === undefined ? 0 : run.at + Math.min(run.length, offset - run.span.start);
  };
  return { text: parts.join(''), blockQuotations: blockQuotations.map(({ start, end }) => ({ start: before(start), end: before(end) })), file, places: placesBy(runs) };
}

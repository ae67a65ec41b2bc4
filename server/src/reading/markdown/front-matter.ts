import type { Span } from '../../analysis/model/index.js';

/** "---" or "+++" as the first line, and the same as a later one; "..." ends it too. */
const OPENING = /^(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/;
const ENDS: Readonly<Record<string, RegExp>> = { '---': /^(?:---|\.\.\.)[ \t]*$/m, '+++': /^\+\+\+[ \t]*$/m };

/** The front matter of a document, which is data about it and none of its words; undefined where it has none. */
export function frontMatter(text: string): Span | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const from = opening[0].length;
  const end = ENDS[opening[1] ?? '']?.exec(text.slice(from));
  return end === null || end === undefined ? undefined : { start: 0, end: from + end.index + end[0].length };
}

import type { Span } from '../analysis/model/index.js';

/** What stands in the prose for a sign that is no part of the article: white space to the analysis, and no sign at all to a reader. */
export const NOTHING = '\ufeff';

/** Other signs in the place of a stretch of text, as many as there were. */
export interface Stroke extends Span {
  readonly text: string;
}

/** Nothing in the place of a stretch. */
export const erased = ({ start, end }: Span): Stroke => ({ start, end, text: NOTHING.repeat(end - start) });

/** Nothing in the place of what stands in some lines; the lines stay. */
export const erasedLines = (text: string, { start, end }: Span): Stroke => ({ start, end, text: text.slice(start, end).replace(/[^\r\n]/gu, (sign) => NOTHING.repeat(sign.length)) });

/** A sign and nothing behind it in the place of a longer stretch. */
export const replaced = ({ start, end }: Span, sign: string): Stroke => ({ start, end, text: sign.padEnd(end - start, NOTHING) });

/** The text with all strokes made; of two that overlap the one that begins first. As long as the text was. */
export function withStrokes(text: string, strokes: readonly Stroke[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const stroke of [...strokes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (stroke.start < at) continue;
    parts.push(text.slice(at, stroke.start), stroke.text);
    at = stroke.end;
  }
  return parts.join('') + text.slice(at);
}

import type { Span } from '../../server/src/analysis/index.js';

/** A text with the places that carets mark in it. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly span: Span; readonly label: string }[];
}

const caretLine = /^(\s*)(\^+) (\S.*)$/u;

/**
 * Reads a text whose lines of carets each mark the line above and name what is there:
 *
 *     “We will stay,” the note says.
 *     ^^^^^^^^^^^^^^^ unattributed-quote
 *
 * Several lines of carets may follow one line. The carets are taken out of the text.
 */
export function parseCarets(source: string): Marked {
  const lines: string[] = [];
  const marks: { span: Span; label: string }[] = [];
  let start = 0;
  let next = 0;
  for (const line of source.split('\n')) {
    const [, indent, carets, label] = caretLine.exec(line) ?? [];
    if (indent !== undefined && carets !== undefined && label !== undefined) {
      marks.push({ span: { start: start + indent.length, end: start + indent.length + carets.length }, label: label.trim() });
    } else {
      lines.push(line);
      start = next;
      next += line.length + 1;
    }
  }
  return { text: lines.join('\n'), marks };
}

/** The same notation for spans that were found: a failing test then shows both texts side by side. */
export function drawCarets(text: string, marks: Marked['marks']): string {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const end = start + line.length;
    const here = marks.filter(({ span }) => span.start >= start && span.start <= end);
    const drawn = here.map(({ span, label }) => `${' '.repeat(span.start - start)}${'^'.repeat(Math.max(1, Math.min(span.end, end) - span.start))} ${label}`);
    start = end + 1;
    return [line, ...drawn];
  }).join('\n');
}

/**
 * Draws what `find` finds in each line of a text with carets, for a test that holds the drawing against its source: each line
 * that is no carets is a text of its own.
 */
export function redraw(source: string, find: (line: string) => Marked['marks']): string {
  const { text } = parseCarets(source);
  return text.split('\n').map((line) => drawCarets(line, [...find(line)].sort((a, b) => a.span.start - b.span.start))).join('\n');
}

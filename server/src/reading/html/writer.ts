import type { Span } from '../../analysis/model/index.js';
import type { Run } from '../places.js';
import type { Character } from './characters.js';

/** Writes the words of a page, white space as one space, and remembers where each sign stands in the file. */
export interface Writer {
  /** How long the text is. */
  length(): number;
  /** Adds signs of the page. */
  add(characters: readonly Character[]): void;
  /** Adds signs that the page only means: what it shows for a tag. */
  put(words: string, span: Span): void;
  /** Ends the line, or, with two, the paragraph; nothing where that is done already. */
  end(lines: 1 | 2): void;
  result(): { readonly text: string; readonly runs: readonly Run[] };
}

export function createWriter(): Writer {
  const parts: string[] = [];
  const runs: { at: number; length: number; span: { start: number; end: number } }[] = [];
  let length = 0;
  /** Where the last sign ends in the file, and a space that waits for the next one. */
  let last = 0;
  let space: Span | undefined;
  let ends = 2;

  const push = (sign: string, span: Span): void => {
    const run = runs.at(-1);
    const isNext = run !== undefined && run.span.end === span.start && run.length === run.span.end - run.span.start && sign.length === span.end - span.start;
    if (isNext) {
      run.length += sign.length;
      run.span.end = span.end;
    } else runs.push({ at: length, length: sign.length, span: { start: span.start, end: span.end } });
    parts.push(sign);
    length += sign.length;
    last = span.end;
  };
  const write = (sign: string, span: Span): void => {
    if (space !== undefined && ends === 0) push(' ', space);
    space = undefined;
    ends = 0;
    push(sign, span);
  };
  return {
    length: () => length,
    add(characters) {
      for (const { sign, span } of characters) {
        if (/^[ \t\n\r\f]+$/.test(sign)) space ??= span;
        else write(sign, span);
      }
    },
    put: write,
    end(lines) {
      space = undefined;
      for (; ends < lines; ends += 1) push('\n', { start: last, end: last });
    },
    result: () => ({ text: parts.join(''), runs }),
  };
}

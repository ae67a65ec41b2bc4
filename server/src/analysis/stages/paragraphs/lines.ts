import type { Span } from '../../model/index.js';

/** Line ends beside the newline that nearly all texts have alone. */
const OTHER_LINE_END = /[\r\u2028\u2029]/;
/** White space beyond that of ASCII. */
const SPACES = new Set([0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

export interface Line extends Span {
  /** Whether it stands right below the line before it, without a blank one between. */
  readonly follows: boolean;
}

/** The lines of a stretch that are not blank. Blank ones are never made: a text may be nothing but line ends. */
export function linesOf(text: string, stretch: Span): Line[] {
  const found: Line[] = [];
  let end = stretch.start;
  const endOf = OTHER_LINE_END.test(text.slice(stretch.start, stretch.end)) ? endOfAnyLine : endOfLine;
  for (let from = stretch.start; from < stretch.end;) {
    const start = from;
    const to = endOf(text, start, stretch.end);
    from = to + 1;
    if (isBlank(text, start, to)) continue;
    found.push({ start, end: to, follows: found.length > 0 && isLineEnd(text, end, start) });
    end = to;
  }
  return found;
}

/** Where the next newline is, or the stretch ends. */
function endOfLine(text: string, from: number, end: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? end : Math.min(at, end);
}

/** Where the next line end of any kind is that an editor or a wire service may send, or the stretch ends. */
function endOfAnyLine(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isLineEnding(text.charCodeAt(at))) at++;
  return at;
}

const isLineEnding = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;

/** Most lines say with their first sign that they are not. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** What a regular expression takes for white space. */
const isSpace = (code: number): boolean => code <= 0x20 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : code >= 0xa0 && SPACES.has(code);

/** Whether a line end and nothing else stands between two offsets. */
const isLineEnd = (text: string, from: number, to: number): boolean => to - from === 1 || (to - from === 2 && text.startsWith('\r\n', from));

/** The same without the white space around it. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

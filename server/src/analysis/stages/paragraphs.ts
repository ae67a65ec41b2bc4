import { contains, spanOf, type Paragraph, type ParagraphRole, type Span } from '../model/index.js';

/** Line ends beside the newline that nearly all texts have alone. */
const OTHER_LINE_END = /[\r\u2028\u2029]/;
/** White space beyond that of ASCII. */
const SPACES = new Set([0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
const BYLINE = /^(?:By|BY|Reporting by|Story by|Words by)\s+\p{Lu}[^.!?“"]{2,80}$/u;
/** "Ann Lee", "Ann Lee in Orlo", "Ann Lee, science correspondent": a line between the headline and the text that is nothing but who wrote. */
const BARE_BYLINE = /^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}\.?| \p{Lu}[\p{L}’'-]+){1,3}(?: in \p{Lu}[\p{L}’' -]{2,30}|, [\p{L} ]{0,30}\b(?:correspondent|editor|reporter|writer))?$/u;
/** "Published May 3, 2024, 10:15 a.m.": when, not who, but it stands with the byline. */
const TIMELINE = /^(?:first published|published|last updated|updated|posted)\b[^!?“"]{0,60}\d[^!?“"]{0,30}$/i;
const URL_OR_HANDLE = /https?:\/\/|www\.|\S@\S{1,64}\.\S|@\w{3,}/;
const MARKS = /[“”„«»"]/;
/** How many paragraphs under the headline may be byline, dateline and time. */
const BYLINES = 4;
/** What is longer is no line of links. */
const LONGEST_LINK_LINE = 160;
/** How the lines begin that a page adds under a story. */
const FOOTER_OPENING =
  /^\(?(?:subscribe|follow (?:us|\S+ on|\S+ \S+ on)|connect with|sign up|read (?:more|next|the rest|also)|share (?:this|on)|copyright|©|\(c\)|all rights reserved|source:|responses?$|comments?$|photo(?:s|graph)?(?: by|:)|image:|advertisement|click here|download (?:the|our)|watch (?:more|live)|to watch|have a (?:story|tip)|related(?: articles?| stor(?:y|ies))?:?|more (?:on|from)|editing by|editor[’']s note|\S[^.“"]{0,120} contributed (?:to this|reporting)\b|additional reporting|reporting by|contact(?: us|:)|media contacts?:|press contacts?:|notes? to editors?:?|about the author|this (?:article|story) (?:was|is|has been)|tags?:|topics?:|most read|recommended(?:\s*[:|]|$| (?:for you|reading|stories|articles|videos))|join (?:us|our)|(?:youtube|twitter|facebook|instagram|e-?mail)\s*(?:[:@|/]|$))/i;
const LONGEST_HEADLINE = 220;
/** A line of hard-wrapped text is rarely shorter than this, save for the last of its paragraph. */
const SHORTEST_WRAPPED_LINE = 45;
const LONGEST_WRAPPED_LINE = 100;

/**
 * The paragraphs of an article, each a line, or a block of hard-wrapped lines, without the white space around it.
 * Offsets are UTF-16 code units, half-open. Nothing but white space gives an empty list.
 *
 * @param quoted block quotations, in which nothing is headline or byline.
 */
export function paragraphs(text: string, quoted: readonly Span[] = []): Paragraph[] {
  const all = lines(text);
  const spans = isHardWrapped(text, all) ? blocks(all) : all;
  const trimmed = spans.map((span) => trim(text, span)).filter((span) => span.start < span.end);
  const footer = footerStart(text, trimmed);
  return trimmed.map((span, index) => {
    const role = roleOf(text, trimmed, index, footer);
    return { start: span.start, end: span.end, role: (role === 'headline' || role === 'byline') && quoted.some((block) => contains(block, span)) ? 'body' : role };
  });
}

interface Line extends Span {
  /** Whether it stands right below the line before it, without a blank one between. */
  readonly follows: boolean;
}

/** The lines that are not blank. Blank ones are never made: a text may be nothing but line ends. */
function lines(text: string): Line[] {
  const found: Line[] = [];
  let end = 0;
  const endOf = OTHER_LINE_END.test(text) ? endOfAnyLine : endOfLine;
  for (let from = 0; from < text.length;) {
    const start = from;
    const to = endOf(text, start);
    from = to + 1;
    if (isBlank(text, start, to)) continue;
    found.push({ start, end: to, follows: found.length > 0 && isLineEnd(text, end, start) });
    end = to;
  }
  return found;
}

/** Where the next newline is, or the text ends. */
function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Where the next line end of any kind is that an editor or a wire service may send, or the text ends. */
function endOfAnyLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnding(text.charCodeAt(at))) at++;
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

/** Stretches between blank lines. */
function blocks(all: readonly Line[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const line of all) {
    const open = spans.at(-1);
    if (open !== undefined && line.follows) open.end = line.end;
    else spans.push(spanOf(line));
  }
  return spans;
}

/**
 * Whether lines are broken at a fixed width: most lines that a further line follows directly are of wrapped length, and many
 * of them end in the middle of a sentence.
 */
function isHardWrapped(text: string, all: readonly Line[]): boolean {
  if (!/\n[ \t]*\r?\n/.test(text)) return false;
  let followed = 0;
  let wrapped = 0;
  let broken = 0;
  all.forEach((line, index) => {
    if (all[index + 1]?.follows !== true) return;
    const words = text.slice(line.start, line.end).trimEnd();
    followed++;
    if (words.length >= SHORTEST_WRAPPED_LINE && words.length <= LONGEST_WRAPPED_LINE) wrapped++;
    if (/[\p{L}\p{N},;]$/u.test(words)) broken++;
  });
  return followed >= 4 && wrapped >= followed * 0.8 && broken >= followed * 0.5;
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function roleOf(text: string, all: readonly Span[], index: number, footer: number): ParagraphRole {
  const span = all[index];
  if (span === undefined) return 'body';
  if (index >= footer) return 'footer';
  if (index >= BYLINES) return 'body';
  const body = text.slice(span.start, span.end);
  if (BYLINE.test(body) || TIMELINE.test(body)) return 'byline';
  if (index === 0 && all.length > 1 && isHeadline(body)) return 'headline';
  if (index > 0 && BARE_BYLINE.test(body) && (all[index + 1]?.end ?? 0) - (all[index + 1]?.start ?? 0) > body.length && all[0] !== undefined && isHeadline(text.slice(all[0].start, all[0].end))) return 'byline';
  return 'body';
}

/** One line without a full stop at its end, or with the capitals of a title; a lead that is one sentence is neither. */
function isHeadline(line: string): boolean {
  if (/:$/.test(line) || line.length > LONGEST_HEADLINE || /[.!?][”’"']?\s+\p{Lu}/u.test(line)) return false;
  if (!/[.][”’"']?$/.test(line)) return true;
  const long = line.split(/\s+/).filter((word) => word.length > 3);
  return long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length * 3 >= long.length * 2;
}

/**
 * The index of the first paragraph of the page's footer, or the number of paragraphs where there is none: the longest run at
 * the end that begins with a footer's line, holds no quotation mark outside of lines with a link, and of whose lines at least
 * half are a footer's.
 */
function footerStart(text: string, all: readonly Span[]): number {
  let start = all.length;
  let footerish = 0;
  for (let i = all.length - 1; i > 0; i--) {
    const line = text.slice(all[i]?.start, all[i]?.end);
    const is = isFooterLine(line);
    if (!is && MARKS.test(line) && !hasLink(line)) break;
    const length = all.length - i;
    if (is) footerish++;
    if (is && footerish * 2 >= length) start = i;
    if (length - footerish > footerish + 2) break;
  }
  return start;
}

const isFooterLine = (line: string): boolean => FOOTER_OPENING.test(line) || (hasLink(line) && !MARKS.test(line));
const hasLink = (line: string): boolean => line.length < LONGEST_LINK_LINE && URL_OR_HANDLE.test(line);

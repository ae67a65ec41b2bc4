import { contains, spanOf, type Paragraph, type ParagraphRole, type Span } from '../model/index.js';

/** What stands between line ends, of every kind that an editor or a wire service may send. */
const LINE = /[^\n\r\u2028\u2029]+/g;
const BYLINE = /^(?:By|BY|Reporting by|Story by|Words by)\s+\p{Lu}[^.!?“"]{2,80}$/u;
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
  /^\(?(?:subscribe|follow (?:us|\S+ on|\S+ \S+ on)|connect with|sign up|read (?:more|next|the rest|also)|share (?:this|on)|copyright|©|\(c\)|all rights reserved|source:|responses?$|comments?$|photo(?:s|graph)?(?: by|:)|image:|advertisement|click here|download (?:the|our)|watch (?:more|live)|to watch|have a (?:story|tip)|related(?: articles?| stor(?:y|ies))?:?|more (?:on|from)|editing by|editor[’']s note|\S[^.“"]{0,120} contributed (?:to this|reporting)\b|additional reporting|reporting by|contact(?: us|:)|media contacts?:|press contacts?:|notes? to editors?:?|about the author|this (?:article|story) (?:was|is|has been)|tags?:|topics?:|most read|recommended|join (?:us|our)|youtube:?|twitter:?|facebook:?|instagram:?|e-?mail)/i;
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
  for (const match of text.matchAll(LINE)) {
    const start = match.index;
    const line = match[0];
    if (!/\S/.test(line)) continue;
    found.push({ start, end: start + line.length, follows: found.length > 0 && isLineEnd(text, end, start) });
    end = start + line.length;
  }
  return found;
}

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
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
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

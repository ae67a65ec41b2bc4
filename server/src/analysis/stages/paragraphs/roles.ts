import { contains, type ParagraphRole, type Span } from '../../model/index.js';

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

/**
 * What each of an article's paragraphs is to it, by index.
 *
 * @param quoted block quotations, in which nothing is headline or byline.
 */
export function rolesOf(text: string, all: readonly Span[], quoted: readonly Span[]): (index: number) => ParagraphRole {
  const footer = footerStart(text, all);
  return (index) => {
    const role = roleOf(text, all, index, footer);
    return (role === 'headline' || role === 'byline') && quoted.some((block) => contains(block, all[index] ?? block)) ? 'body' : role;
  };
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

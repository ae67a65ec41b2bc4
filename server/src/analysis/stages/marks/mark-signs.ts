import { elision } from '../../lexicon/elisions.js';
import type { MarkFamily, Span } from '../../model/index.js';

/** Which way a mark faces; `either` where its neighbours allow both, so that only what is open can tell. */
export type Turn = 'open' | 'close' | 'either';

/** A quotation mark as it stands in the text, before anybody looks for its partner. */
export interface Mark extends Span {
  readonly family: MarkFamily;
  readonly turn: Turn;
  /** 0: a quotation mark; 1: an apostrophe or an inch sign as likely; 2: more likely one ("players’ union", "’em"). */
  readonly doubt: 0 | 1 | 2;
}

/** How a sign faces where it is set as it should be. */
const SIGNS: Readonly<Record<string, readonly [MarkFamily, Turn]>> = {
  '“': ['curly', 'open'], '‟': ['curly', 'open'], '”': ['curly', 'close'], '"': ['straight', 'either'],
  '‘': ['single', 'open'], '‛': ['single', 'open'], '‚': ['single', 'open'], '’': ['single', 'close'], "'": ['straight-single', 'either'],
  '«': ['guillemets', 'open'], '»': ['guillemets', 'close'], '‹': ['single-guillemets', 'open'], '›': ['single-guillemets', 'close'],
  '„': ['low-high', 'open'], "''": ['doubled', 'either'], '``': ['doubled', 'open'],
  // Windows-1252 read as Latin-1, and UTF-8 read as Windows-1252, which loses the last byte of ”.
  '\u0093': ['curly', 'open'], '\u0094': ['curly', 'close'], '\u0091': ['single', 'open'], '\u0092': ['single', 'close'],
  'â€œ': ['curly', 'open'], 'â€\u009d': ['curly', 'close'], 'â€': ['curly', 'close'], 'â€˜': ['single', 'open'], 'â€™': ['single', 'close'],
};

/*
 * Every sign, and what only looks like one: tags with their attributes, web addresses, and the dashes (â€“, â€”) of a text in
 * the wrong encoding. Three straight single marks close a single quotation first, and open a doubled one first.
 */
const SIGN = /<\/?[a-z][^<>]{0,300}>|\bhttps?:\/\/[^\s"“”<>]{1,2000}|â€[œ\u009d˜™“”]?|[“”„‟«»‹›‘’‚‛"\u0091-\u0094]|(?<=\S)'(?=''(?!'))|''|``|'/gi;
const LETTER = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
/** White space, and the signs without width that a page leaves in its text. */
const SPACE = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;
/** What may stand right before an opening mark, besides white space. */
const BEFORE_OPENING = /[([{—–\-/‘“"'«„:;,…¡¿>*_]/;
/** What never stands right after an opening mark. */
const NOT_OPENED = /[,;?!)\]}”»]/;
/** What may stand right after a closing mark, besides white space. */
const AFTER_CLOSING = /[)\]}—–\-/’”"'».,:;?!…<*_[(]/;
const NOT_CLOSED = /[([{«„]/;
/** "6'2", with the inches still to come. */
const FEET = /\d['’′] ?\d{1,2}(?:\.\d)?$/;
const DECADE = /^\d\ds\b/;
const YEAR_OR_WORD = /^(?:\d\d\b|\p{L}+)/u;
/** The end of a plural or of a word that lost its last letter: "players’", "goin’", "an’", "rock ’n’". */
const CUT_SHORT = /(?:s|in|an|o|ol|th|['’‘]n)$/i;

/** Every quotation mark of a text in order; apostrophes, feet and inches left out where their neighbours give them away. */
export function readMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(SIGN)) {
    const sign = SIGNS[match[0]];
    const mark = sign === undefined ? undefined : readMark(text, { start: match.index, end: match.index + match[0].length }, sign);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

/** Whether two families' marks may be partners: editors mix curly and straight ones, and „ is closed by “ or ”. */
export const sameGroup = (one: MarkFamily, other: MarkFamily): boolean => groupOf(one) === groupOf(other);

/** The families whose marks close each other, named by one of them. */
export function groupOf(family: MarkFamily): MarkFamily {
  if (family === 'curly' || family === 'low-high') return 'straight';
  return family === 'single' ? 'straight-single' : family;
}

export const isSingle = (family: MarkFamily): boolean => groupOf(family) === 'straight-single';

function readMark(text: string, { start, end }: Span, [family, usual]: readonly [MarkFamily, Turn]): Mark | undefined {
  const before = signBefore(text, start) || ' ';
  const after = signAfter(text, end) || ' ';
  // The first sign of a paragraph closes nothing of it, and the last opens nothing.
  const turn = end === text.length ? 'close' : turnBetween(before, after, start === 0 && usual === 'close' ? 'either' : usual);
  if (isSingle(family)) return readSingle(text, { start, end, family, turn, doubt: 0 }, usual);
  if (family !== 'guillemets' && usual !== 'open' && DIGIT.test(before)) {
    return FEET.test(text.slice(Math.max(0, start - 8), start)) ? undefined : { start, end, family, turn: turn === 'open' ? turn : 'close', doubt: 1 };
  }
  return { start, end, family, turn, doubt: 0 };
}

/** What stands in the place of a sign that says only how the text looks. */
const NOTHING = '\ufeff';

/** The sign before an offset; empty where there is none. */
function signBefore(text: string, offset: number): string {
  let at = offset - 1;
  while (text.charAt(at) === NOTHING) at--;
  return text.charAt(at);
}

/** The sign at an offset or behind it; empty where there is none. */
function signAfter(text: string, offset: number): string {
  let at = offset;
  while (text.charAt(at) === NOTHING) at++;
  return text.charAt(at);
}

/** The turn that a mark's neighbours leave it; where they do not help, the way that its shape has. */
function turnBetween(before: string, after: string, usual: Turn): Turn {
  const opens = (SPACE.test(before) || BEFORE_OPENING.test(before)) && !SPACE.test(after) && !NOT_OPENED.test(after);
  const closes = !SPACE.test(before) && !NOT_CLOSED.test(before) && (SPACE.test(after) || AFTER_CLOSING.test(after));
  if (opens === closes) return usual;
  if (opens) return usual === 'close' ? 'either' : 'open';
  return 'close';
}

/** A single mark, which between letters is an apostrophe, and beside one may be. */
function readSingle(text: string, mark: Mark, usual: Turn): Mark | undefined {
  const { start, end } = mark;
  const [before, after] = [signBefore(text, start), signAfter(text, end)];
  if (LETTER.test(before) && LETTER.test(after)) return undefined;
  if (mark.turn === 'close') return { ...mark, doubt: doubtOfClosing(text, mark) };
  const stands = !SPACE.test(after) && after !== '' && !LETTER.test(before);
  if (!stands || DECADE.test(text.slice(end, end + 4))) return undefined;
  // ’ faces the other way: an apostrophe that begins a word, or a machine's mistake.
  if (usual === 'close') return { ...mark, turn: 'open', doubt: 2 };
  return { ...mark, doubt: beginsElision(text, end) ? 2 : 0 };
}

function doubtOfClosing(text: string, { start, end }: Span): Mark['doubt'] {
  const word = text.slice(Math.max(0, start - 3), start);
  if (!LETTER.test(word.slice(-1))) return 0;
  return CUT_SHORT.test(word) && /^\s[\p{Ll}\p{N}]/u.test(text.slice(end, end + 2)) ? 2 : 1;
}

/** Whether a mark at the start of these words may be the apostrophe of 'tis, 'em or '65. */
function beginsElision(text: string, at: number): boolean {
  const word = YEAR_OR_WORD.exec(text.slice(at, at + 12))?.[0];
  return word !== undefined && (DIGIT.test(word) || elision(word.toLowerCase()));
}

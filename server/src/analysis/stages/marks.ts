import { elision } from '../lexicon/elisions.js';
import type { MarkFamily, Quoted, Span } from '../model/index.js';

/** What a paragraph's marks come to. Offsets are relative to the paragraph's text. */
export interface Marks {
  /** The outermost quoted stretches in order; they do not overlap. */
  readonly quoted: readonly Quoted[];
  /** Closing marks that nothing opened. */
  readonly strays: readonly Span[];
  /** The family that is still open at the end, which the next paragraph may reopen or close; undefined where none is. */
  readonly open: MarkFamily | undefined;
}

type Turn = 'open' | 'close' | 'either';

interface Mark extends Span {
  readonly family: MarkFamily;
  readonly turn: Turn;
}

interface Opened {
  readonly mark: Mark;
  readonly nested: Quoted[];
}

const MARK = /[“”„‟«»‹›‘’‚"]|''|``|'/g;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
/** No article nests quotations deeper; what goes beyond is not paired. */
const DEEPEST = 8;
/** How many marks a decision may look ahead, which keeps hostile texts linear. */
const FARTHEST_LOOK = 200;
/** What may stand before an opening mark, besides white space and the paragraph's start. */
const BEFORE_OPENING = /[\s([{—–\-/‘“"'«„:;,…¡¿>*_]/;
/** What may stand after a closing mark, besides white space and the paragraph's end. */
const AFTER_CLOSING = /[\s)\]}—–\-/’”"'».,:;?!…<*_[(]/;

/**
 * Pairs the quotation marks of one paragraph. Marks are told apart by what stands beside them: an apostrophe has letters on
 * both sides, an opening mark has white space before it, a closing one after it; only where both fit does the state decide.
 *
 * @param carried the family that the paragraph above left open. By the convention of English typesetting (Chicago Manual of
 *   Style 13.32, AP "quotation marks") a speech over several paragraphs reopens its mark at each and closes it at the last.
 */
export function pairMarks(text: string, carried: MarkFamily | undefined): Marks {
  const marks = findMarks(text);
  const stack: Opened[] = [];
  const quoted: Quoted[] = [];
  const strays: Span[] = [];
  if (carried !== undefined && goesOnWithoutMark(marks, carried)) {
    stack.push({ mark: { start: 0, end: 0, family: carried, turn: 'open' }, nested: [] });
  }
  const emit = (one: Quoted): void => void (stack.at(-1)?.nested ?? quoted).push(one);
  const closeAt = (depth: number, close: Mark): void => {
    while (stack.length > depth + 1) drop(stack);
    const opened = stack.pop();
    if (opened !== undefined) emit(pair(opened, close, close.start));
  };
  marks.forEach((mark, index) => {
    const depth = stack.findLastIndex((opened) => matches(opened.mark.family, mark));
    const opens = mark.turn === 'open' || (mark.turn === 'either' && depth < 0);
    if (!opens) {
      if (depth >= 0) closeAt(depth, mark);
      else if (!isSingle(mark.family)) strays.push({ start: mark.start, end: mark.end });
      return;
    }
    if (isSingle(mark.family) && depth >= 0 && sameFamily(stack[depth], mark)) return;
    if (depth >= 0 && sameFamily(stack[depth], mark) && !closesTwice(marks, index)) {
      // A second opening mark of the same kind with one closing mark to come: the first was never closed.
      const left = stack.splice(depth);
      const first = left[0];
      if (first !== undefined) emit(pair(first, undefined, trimEnd(text, first.mark.end, mark.start)));
    }
    if (stack.length < DEEPEST) stack.push({ mark, nested: [] });
  });
  while (stack.length > 0 && isSingle(stack.at(-1)?.mark.family ?? 'curly') && !standsOpen(text, stack)) drop(stack);
  const outermost = stack[0];
  let open: MarkFamily | undefined;
  if (outermost !== undefined) {
    while (stack.length > 1) drop(stack);
    stack.pop();
    open = outermost.mark.family;
    emit(pair(outermost, undefined, trimEnd(text, outermost.mark.end, text.length)));
  }
  return { quoted, strays, open };
}

/** Gives up on the innermost open mark; what was paired inside it stays. */
function drop(stack: Opened[]): void {
  const lost = stack.pop();
  if (lost !== undefined) stack.at(-1)?.nested.push(...lost.nested);
}

function pair(opened: Opened, close: Mark | undefined, innerEnd: number): Quoted {
  const { mark } = opened;
  return {
    span: { start: mark.start, end: close?.end ?? innerEnd },
    inner: { start: mark.end, end: Math.max(mark.end, innerEnd) },
    family: mark.family,
    open: { start: mark.start, end: mark.end },
    close: close === undefined ? undefined : { start: close.start, end: close.end },
    nested: opened.nested,
  };
}

const isSingle = (family: MarkFamily): boolean => family === 'single' || family === 'straight-single';
const sameFamily = (opened: Opened | undefined, mark: Mark): boolean => opened?.mark.family === mark.family;

/** A low opening mark may be closed by any high one, and a curly one by a straight one where an editor mixed them. */
function matches(opened: MarkFamily, mark: Mark): boolean {
  if (mark.turn === 'open') return opened === mark.family;
  if (opened === mark.family) return true;
  const double: readonly MarkFamily[] = ['curly', 'straight', 'low-high'];
  if (double.includes(opened) && double.includes(mark.family)) return true;
  return isSingle(opened) && isSingle(mark.family);
}

/** Whether the paragraph goes on with the speech above without reopening its mark: its first mark is a closing one. */
function goesOnWithoutMark(marks: readonly Mark[], carried: MarkFamily): boolean {
  const first = marks.find((mark) => matches(carried, { ...mark, turn: 'either' }) || mark.family === carried);
  return first !== undefined && first.turn === 'close' && !isSingle(carried);
}

/** Whether at least two closing marks come before the text runs out of the openings between them. */
function closesTwice(marks: readonly Mark[], index: number): boolean {
  const family = marks[index]?.family;
  let depth = 2;
  for (const mark of marks.slice(index + 1, index + 1 + FARTHEST_LOOK)) {
    if (family === undefined || (mark.family !== family && !matches(family, mark))) continue;
    if (mark.turn === 'open') depth++;
    else depth--;
    if (depth === 0) return true;
  }
  return false;
}

/** A single mark without a partner is a quotation left open only where it begins the paragraph or follows a colon. */
function standsOpen(text: string, stack: readonly Opened[]): boolean {
  const mark = stack.at(-1)?.mark;
  return stack.length === 1 && mark?.family === 'single' && text.slice(mark.start, mark.end) === '‘' && /(?:^|:\s*)$/.test(text.slice(Math.max(0, mark.start - 4), mark.start)) && text.length - mark.end > 60;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && SPACE.test(text.charAt(end - 1))) end--;
  return end;
}

/** Every quotation mark of the text, apostrophes and inches left out, with the turns that its neighbours allow. */
function findMarks(text: string): Mark[] {
  const found: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const mark = read(text, match.index, match[0]);
    if (mark !== undefined) found.push(mark);
  }
  return dropLonelySingles(text, found);
}

function read(text: string, start: number, sign: string): Mark | undefined {
  const end = start + sign.length;
  const before = start === 0 ? ' ' : text.charAt(start - 1);
  const after = end >= text.length ? ' ' : text.charAt(end);
  const mark = (family: MarkFamily, turn: Turn): Mark => ({ start, end, family, turn });
  const canOpen = BEFORE_OPENING.test(before) && !SPACE.test(after);
  const canClose = !SPACE.test(before) && AFTER_CLOSING.test(after);
  switch (sign) {
    case '“':
    case '‟':
      return mark('curly', canClose && !canOpen ? 'close' : 'open');
    case '”':
      return mark('curly', canOpen && !canClose && start > 0 ? 'either' : 'close');
    case '„':
    case '‚':
      return sign === '‚' && !canOpen ? undefined : mark('low-high', 'open');
    case '«':
      return mark('guillemets', canClose && !canOpen ? 'close' : 'open');
    case '»':
      return mark('guillemets', canOpen && !canClose ? 'open' : 'close');
    case '‹':
      return mark('single-guillemets', canClose && !canOpen ? 'close' : 'open');
    case '›':
      return mark('single-guillemets', canOpen && !canClose ? 'open' : 'close');
    case '``':
      return mark('doubled', 'open');
    case "''":
      return mark('doubled', canOpen === canClose ? 'either' : canOpen ? 'open' : 'close');
    case '"':
      // Inches and minutes: 6'2", 5" by 7".
      if (/\d/.test(before) && !/[.,!?]/.test(after) && !hasOpenStraight(text, start)) return undefined;
      return mark('straight', canOpen === canClose ? 'either' : canOpen ? 'open' : 'close');
    case '‘':
      if (LETTER.test(before)) return undefined;
      return isElision(text, end) ? undefined : mark('single', 'open');
    case '’':
    case "'": {
      const family: MarkFamily = sign === '’' ? 'single' : 'straight-single';
      if (LETTER.test(before) && LETTER.test(after)) return undefined;
      if (sign === "'" && canOpen && !canClose) return isElision(text, end) ? undefined : mark(family, 'open');
      if (!canClose || isElision(text, end)) return undefined;
      return mark(family, 'close');
    }
    default:
      return undefined;
  }
}

/** Whether an odd number of straight marks stands before `at`, so that one may be open there. */
function hasOpenStraight(text: string, at: number): boolean {
  let odd = false;
  for (let i = Math.max(0, at - 2_000); i < at; i++) if (text.charCodeAt(i) === 0x22) odd = !odd;
  return odd;
}

/** 'tis, ’em, ’90s: an apostrophe that begins a word. */
function isElision(text: string, at: number): boolean {
  const word = /^(?:\d\ds?\b|[\p{L}]+)/u.exec(text.slice(at, at + 12))?.[0];
  return word !== undefined && (/^\d\d/.test(word) || elision(word.toLowerCase()));
}

/**
 * Leaves out the single marks that are apostrophes after all: a closing one in the middle of which nothing is open, the
 * possessive of a plural ("the players’ union") while a better closing mark follows, and an opening one that nothing closes.
 */
function dropLonelySingles(text: string, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let open = -1; // index in `kept` of the single mark that is open
  marks.forEach((mark, index) => {
    if (!isSingle(mark.family)) {
      kept.push(mark);
      return;
    }
    if (mark.turn === 'open') {
      if (open < 0) {
        open = kept.length;
        kept.push(mark);
      } else if (kept[open]?.family === 'straight-single') {
        // Two openings in a row: the first was an apostrophe.
        kept.splice(open, 1);
        open = kept.length;
        kept.push(mark);
      } else kept.push(mark);
      return;
    }
    if (open < 0) {
      if (mark.family === 'single' && !/[\p{L}]/u.test(text.charAt(mark.start - 1))) kept.push(mark);
      return;
    }
    if (isPossessive(text, mark) && closesLater(text, marks, index)) return;
    kept.push(mark);
    open = -1;
  });
  if (open >= 0 && kept[open]?.family === 'straight-single') kept.splice(open, 1);
  return kept;
}

/** "players’ union": an s before the mark and a small letter after it. */
const isPossessive = (text: string, mark: Mark): boolean =>
  /s/i.test(text.charAt(mark.start - 1)) && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));

function closesLater(text: string, marks: readonly Mark[], index: number): boolean {
  for (const mark of marks.slice(index + 1, index + 1 + FARTHEST_LOOK)) {
    if (!isSingle(mark.family)) continue;
    return mark.turn === 'close' && !isPossessive(text, mark);
  }
  return false;
}

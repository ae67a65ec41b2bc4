import type { MarkFamily, Quoted, Span } from '../../model/index.js';
import { isSingle, readMarks, sameGroup, type Mark } from './mark-signs.js';
import { lookAhead, NOTHING_AHEAD, type Ahead } from './marks-ahead.js';
import { sentenceBefore, standsOpen, trimEnd } from './unpaired-marks.js';

/** What a paragraph's marks come to. Offsets are relative to the paragraph's text. */
export interface Marks {
  /** The outermost quoted stretches in order; they do not overlap. */
  readonly quoted: readonly Quoted[];
  /** Closing marks that nothing opened. */
  readonly strays: readonly Span[];
  /** The family that is still open at the end, which the next paragraph may reopen or close; undefined where none is. */
  readonly open: MarkFamily | undefined;
}

interface Opened {
  readonly mark: Mark;
  readonly nested: Quoted[];
}

/** What is open, innermost last, and what is done. */
interface Pairing {
  readonly text: string;
  readonly stack: Opened[];
  readonly quoted: Quoted[];
  readonly strays: Span[];
}

/** No article nests quotations deeper; what goes beyond is not paired. */
const DEEPEST = 8;

/**
 * Pairs the quotation marks of one paragraph, in one pass and with one look ahead for each mark. Pairing is tolerant: a mark
 * without a partner still bounds a stretch, whose `close` or `open` then says what is missing.
 *
 * @param carried the family that the paragraph above left open. By the convention of English typesetting (Chicago Manual of
 *   Style 13.32, AP "quotation marks") a speech over several paragraphs reopens its mark at each and closes it at the last.
 */
export function pairMarks(text: string, carried: MarkFamily | undefined): Marks {
  const marks = readMarks(text);
  const ahead = lookAhead(marks);
  const pairing: Pairing = { text, stack: [], quoted: [], strays: [] };
  if (carried !== undefined && goesOnWithoutMark(marks, carried)) {
    push(pairing, { start: 0, end: 0, family: carried, turn: 'open', doubt: 0 });
  }
  marks.forEach((mark, index) => {
    take(pairing, mark, ahead[index] ?? NOTHING_AHEAD);
  });
  return { quoted: pairing.quoted, strays: pairing.strays, open: leaveOpen(pairing) };
}

/** Whether the paragraph goes on with the speech above without reopening its mark: its first mark closes. */
function goesOnWithoutMark(marks: readonly Mark[], carried: MarkFamily): boolean {
  const first = marks.find((mark) => sameGroup(mark.family, carried));
  return first?.turn === 'close' && first.doubt === 0;
}

function take(pairing: Pairing, mark: Mark, ahead: Ahead): void {
  const { stack } = pairing;
  const partner = stack.findLastIndex((opened) => sameGroup(opened.mark.family, mark.family));
  if (mark.turn === 'close' || (mark.turn === 'either' && partner >= 0)) {
    if (partner < 0) unopened(pairing, mark);
    else if (!isSomethingElse(mark, ahead, partner === stack.length - 1)) closeAt(pairing, partner, mark);
    return;
  }
  if (mark.doubt > 0) {
    if (partner < 0 && ahead.sure === 'close') push(pairing, mark);
    return;
  }
  const same = stack[partner]?.mark.family === mark.family;
  // A second opening mark of one kind: one inside the other where both will be closed …
  if (!same || ahead.closing >= 2) push(pairing, mark);
  // … a closing one with the space on its wrong side where neither will be …
  else if (mark.family === 'straight' && ahead.closing === 0) closeAt(pairing, partner, mark);
  // … and else the first was never closed.
  else {
    giveUp(pairing, partner, mark);
    push(pairing, mark);
  }
}

/** Whether a doubtful mark is an apostrophe or an inch sign: as a closing mark it would leave the next one without partner. */
function isSomethingElse(mark: Mark, ahead: Ahead, innermost: boolean): boolean {
  if (mark.doubt === 0) return false;
  return (mark.doubt === 1 ? ahead.sure : ahead.fair) === 'close' || (isSingle(mark.family) && !innermost);
}

function push({ stack }: Pairing, mark: Mark): void {
  if (stack.length < DEEPEST) stack.push({ mark, nested: [] });
}

function emit({ stack, quoted }: Pairing, one: Quoted): void {
  (stack.at(-1)?.nested ?? quoted).push(one);
}

/** Gives up on the innermost open mark; what was paired inside it stays. */
function drop(pairing: Pairing): void {
  for (const one of pairing.stack.pop()?.nested ?? []) emit(pairing, one);
}

function closeAt(pairing: Pairing, depth: number, close: Mark): void {
  while (pairing.stack.length > depth + 1) drop(pairing);
  const opened = pairing.stack.pop();
  if (opened !== undefined) emit(pairing, pair(opened, close, close.start));
}

/** Ends a stretch that nobody closed where the next one of its kind begins. */
function giveUp(pairing: Pairing, depth: number, next: Span): void {
  while (pairing.stack.length > depth + 1) drop(pairing);
  const opened = pairing.stack[depth];
  if (opened === undefined) return;
  const end = trimEnd(pairing.text, opened.mark.end, next.start);
  if (end === opened.mark.end || !standsOpen(pairing.text, opened.mark)) {
    drop(pairing);
    return;
  }
  pairing.stack.pop();
  emit(pairing, pair(opened, undefined, end));
}

/** A closing mark that nothing opened: the sentence up to it was quoted, where no other quotation stands in it. */
function unopened(pairing: Pairing, mark: Mark): void {
  if (mark.doubt > 0 || isSingle(mark.family)) return;
  const { text, stack, quoted, strays } = pairing;
  const floor = Math.max(quoted.at(-1)?.span.end ?? 0, strays.at(-1)?.end ?? 0);
  const start = stack.length === 0 ? sentenceBefore(text, mark, floor) : undefined;
  strays.push({ start: mark.start, end: mark.end });
  if (start !== undefined) quoted.push(pair({ mark: { ...mark, start, end: start }, nested: [] }, mark, mark.start));
}

/** Lets the outermost mark that can stand open do so, and gives up on the others. Returns its family. */
function leaveOpen(pairing: Pairing): MarkFamily | undefined {
  const { text, stack } = pairing;
  const outermost = stack.findIndex((opened) => standsOpen(text, opened.mark));
  if (outermost < 0) {
    while (stack.length > 0) drop(pairing);
    return undefined;
  }
  while (stack.length > outermost + 1) drop(pairing);
  const opened = stack.pop();
  while (stack.length > 0) drop(pairing);
  if (opened === undefined) return undefined;
  pairing.quoted.push(pair(opened, undefined, trimEnd(text, opened.mark.end, text.length)));
  return opened.mark.family;
}

function pair({ mark, nested }: Opened, close: Mark | undefined, innerEnd: number): Quoted {
  return {
    span: { start: mark.start, end: close?.end ?? innerEnd },
    inner: { start: mark.end, end: Math.max(mark.end, innerEnd) },
    family: mark.family,
    open: { start: mark.start, end: mark.end },
    close: close === undefined ? undefined : { start: close.start, end: close.end },
    nested,
  };
}

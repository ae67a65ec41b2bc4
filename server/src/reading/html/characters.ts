import type { Span } from '../../analysis/model/index.js';

/** A sign of a text and what stands for it in the file. */
export interface Character {
  readonly sign: string;
  readonly span: Span;
}

/** An entity, a line end of a text from another system, a tag that was left out, or one sign. */
const PART = /&(?:#[xX]?[\da-fA-F]{1,8}|[a-zA-Z][\da-zA-Z]{0,32});?|\r\n|<[^<>]{0,2000}>|[^]/g;

/**
 * The signs of a text node with their places in the file. What a parser makes of an entity is seen by comparing its text with
 * the file's; where the two do not fit together, all signs that are left stand for all that is left.
 */
export function charactersOf(value: string, file: string, { start, end }: Span): Character[] {
  const found: Character[] = [];
  const raw = file.slice(start, end);
  let at = 0;
  for (const { 0: part, index } of raw.matchAll(PART)) {
    if (at >= value.length) return found;
    const span = { start: start + index, end: start + index + part.length };
    const read = charactersIn(value.slice(at, at + part.length + 2), part, { span, next: raw.charAt(index + part.length) });
    if (read === undefined) return [...found, { sign: value.slice(at), span: { start: span.start, end } }];
    for (const one of read) {
      found.push(one);
      at += one.sign.length;
    }
  }
  return at < value.length ? [...found, { sign: value.slice(at), span: { start: end, end } }] : found;
}

interface Part {
  readonly span: Span;
  /** The sign behind it in the file; empty where it is the last. */
  readonly next: string;
}

/** The signs at the start of a text that a part of the file stands for; undefined where they do not fit. */
function charactersIn(text: string, part: string, where: Part): Character[] | undefined {
  const { span } = where;
  if (part === '\r\n' || part === '\r') return text.startsWith('\n') ? [{ sign: '\n', span }] : undefined;
  // What no text holds is dropped, or shown as a sign that says so.
  if (part === '\0') return text.startsWith('\ufffd') ? [{ sign: '\ufffd', span }] : [];
  if (part.startsWith('<') && part.length > 1) return text.startsWith(part) ? spelled(part, span.start) : [];
  if (!part.startsWith('&') || part.length === 1) return text.startsWith(part) ? spelled(part, span.start) : undefined;
  if (text.startsWith(part) && !/^&(?:amp|AMP);?$/.test(part)) return spelled(part, span.start);
  return entityIn(text, part, where);
}

const spelled = (words: string, start: number): Character[] => Array.from({ length: words.length }, (_, index) => ({ sign: words.charAt(index), span: { start: start + index, end: start + index + 1 } }));

/** An entity is one sign or two; browsers take “&notit;” for “¬it;”, so that as much of it as can be is letters. */
function entityIn(text: string, part: string, { span, next }: Part): Character[] | undefined {
  for (let end = 3; end <= part.length; end++) {
    const rest = part.slice(end);
    const length = [1, 2].find((signs) => text.startsWith(rest, signs) && fits(text.charAt(signs + rest.length), next));
    if (length !== undefined) return [{ sign: text.slice(0, length), span: { start: span.start, end: span.start + end } }, ...spelled(rest, span.start + end)];
  }
  return undefined;
}

/** Whether a sign of the text may be what a sign of the file stands for. */
function fits(sign: string, next: string): boolean {
  if (next === '') return sign === '';
  return '&<\r\0'.includes(next) || sign === next;
}

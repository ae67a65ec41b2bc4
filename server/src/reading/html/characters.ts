import { parseFragment } from 'parse5';
import type { Span } from '../../analysis/model/index.js';
import { isText } from './page.js';

/** A sign of a text and what stands for it in the file. */
export interface Character {
  readonly sign: string;
  readonly span: Span;
}

/** An entity, a line end of a text from another system, a tag that was left out, or one sign. */
const PART = /&(?:#[xX]?[\da-fA-F]{1,8}|[a-zA-Z][\da-zA-Z]{0,32});?|\r\n|<[/!?a-zA-Z][^>]{0,2000}>|[^]/g;

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
    const read = charactersIn(value.slice(at, at + part.length), part, span);
    if (read === undefined) return [...found, { sign: value.slice(at), span: { start: span.start, end } }];
    for (const one of read) {
      found.push(one);
      at += one.sign.length;
    }
  }
  return at < value.length ? [...found, { sign: value.slice(at), span: { start: end, end } }] : found;
}

/** The signs at the start of a text that a part of the file stands for; undefined where they do not fit. */
function charactersIn(text: string, part: string, span: Span): Character[] | undefined {
  if (part === '\r\n' || part === '\r') return text.startsWith('\n') ? [{ sign: '\n', span }] : undefined;
  // What no text holds is dropped, or shown as a sign that says so.
  if (part === '\0') return text.startsWith('\ufffd') ? [{ sign: '\ufffd', span }] : [];
  if (part.startsWith('<') && part.length > 1) return text.startsWith(part) ? spelled(part, span.start) : [];
  if (!part.startsWith('&') || part.length === 1) return text.startsWith(part) ? spelled(part, span.start) : undefined;
  if (text.startsWith(part) && !/^&(?:amp|AMP);?$/.test(part)) return spelled(part, span.start);
  return entityIn(text, part, span.start);
}

const spelled = (words: string, start: number): Character[] => Array.from({ length: words.length }, (_, index) => ({ sign: words.charAt(index), span: { start: start + index, end: start + index + 1 } }));

/** An entity is one sign or two; browsers take “&notit;” for “¬it;”, so that the end of it may be letters. */
function entityIn(text: string, part: string, start: number): Character[] | undefined {
  const [node] = parseFragment(part).childNodes;
  const decoded = node !== undefined && isText(node) ? node.value : '';
  if (decoded === '' || !text.startsWith(decoded)) return undefined;
  let end = part.length;
  while (decoded.length > part.length - end + 1 && decoded.endsWith(part.slice(end - 1))) end--;
  const signs = decoded.length - (part.length - end);
  return [{ sign: decoded.slice(0, signs), span: { start, end: start + end } }, ...spelled(part.slice(end), start + end)];
}

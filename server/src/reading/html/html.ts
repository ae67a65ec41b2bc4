import type { Span } from '../../analysis/model/index.js';
import { placesBy } from '../places.js';
import type { Reading } from '../reading.js';
import { announces, isSignature } from '../signatures.js';
import { charactersOf } from './characters.js';
import { mainText, type Kept } from './main-text.js';
import { isDeep, isElement, isSilent, isText, nodesIn, parsePage, pushReversed, type Element, type Node, type Parent } from './page.js';
import { createWriter, type Writer } from './writer.js';

const BLOCK = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'nav', 'ol', 'p', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'center',
]);
const DASH = /^\s*(?:[—–―~]|--?\s)/;

/** A page while its words are written. */
interface Writing {
  readonly file: string;
  readonly kept: Kept;
  readonly deep: boolean;
  readonly writer: Writer;
  /** Block quotations: where each begins and ends in the words, and where its signature begins. */
  readonly quotes: { start: number; end: number; signature: number | undefined }[];
}

/**
 * The article of a page of HTML: its heading and its main text, without tags, scripts, menus and what else a page has around it.
 * A paragraph is a line. `<q>` has marks, and who is given in the footer of a block quotation signs it. Never throws; a page in
 * which no article is found is read whole.
 */
export function htmlReading(file: string): Reading {
  const page = parsePage(file);
  const writing: Writing = { file, kept: mainText(page), deep: isDeep(page), writer: createWriter(), quotes: [] };
  write(page, writing);
  const { text, runs } = writing.writer.result();
  return { text, blockQuotations: blockQuotations(text, writing), file, places: placesBy(runs) };
}

/** Writes the words below a node. With a stack of its own: a page may be nested deeper than a program may call. */
function write(page: Parent, writing: Writing): void {
  const waiting: (() => void)[] = [];
  const open = (node: Node | Parent): void => {
    if ('tagName' in node) {
      if (isSilent(node)) return;
      const after = before(node, writing);
      if (after !== undefined) waiting.push(after);
    } else if (isText(node as Node)) {
      writeText(node as Node, writing);
      return;
    }
    if ('childNodes' in node) pushReversed(waiting, node.childNodes.map((child) => () => { open(child); }));
  };
  open(page);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) next();
}

function writeText(node: Node, { file, kept, writer }: Writing): void {
  const place = node.sourceCodeLocation;
  if (!isText(node) || !place || node.parentNode === null || !('tagName' in node.parentNode) || !kept.has(node.parentNode)) return;
  writer.add(charactersOf(node.value, file, { start: place.startOffset, end: place.endOffset }));
}

/** What is written where an element begins; what is to be written where it ends comes back. */
function before(element: Element, { writer, quotes, kept, deep }: Writing): (() => void) | undefined {
  const { tagName, sourceCodeLocation: place } = element;
  const at = (tag: 'startTag' | 'endTag'): Span => {
    const { startOffset = 0, endOffset = 0 } = (place && tag in place ? (place as Partial<Record<typeof tag, { startOffset: number; endOffset: number }>>)[tag] : undefined) ?? {};
    return { start: startOffset, end: endOffset };
  };
  if (tagName === 'br') { writer.end(1); return undefined; }
  if (tagName === 'q' && kept.has(element)) {
    writer.put('“', at('startTag'));
    return () => { writer.put('”', at('endTag').end === 0 ? { start: place?.endOffset ?? 0, end: place?.endOffset ?? 0 } : at('endTag')); };
  }
  if (tagName === 'blockquote') {
    writer.end(2);
    const quote = { start: writer.length(), end: 0, signature: undefined };
    quotes.push(quote);
    return () => { quote.end = writer.length(); writer.end(2); };
  }
  if (!deep && signs(element) && [element, ...nodesIn(element)].some((node) => isElement(node) && kept.has(node))) {
    writer.end(2);
    const quote = quotes.findLast(({ end }) => end === 0) ?? quotes.at(-1);
    if (quote !== undefined) quote.signature ??= writer.length();
    if (!DASH.test(firstWords(element))) writer.put('— ', { start: place?.startOffset ?? 0, end: place?.startOffset ?? 0 });
    return () => { writer.end(2); };
  }
  if (!BLOCK.has(tagName)) return undefined;
  writer.end(2);
  return () => { writer.end(2); };
}

/** The footer of a block quotation, whoever it cites in a line of its own, and the caption of a figure that is one. */
function signs(element: Element): boolean {
  const parent = element.parentNode;
  if (parent === null || !('tagName' in parent)) return false;
  if (parent.tagName === 'blockquote') return element.tagName === 'footer' || element.tagName === 'cite';
  return element.tagName === 'figcaption' && parent.tagName === 'figure' && parent.childNodes.some((node) => isElement(node) && node.tagName === 'blockquote');
}

function firstWords(element: Element): string {
  for (const node of nodesIn(element)) if (isText(node) && /\S/u.test(node.value)) return node.value;
  return '';
}

/** The block quotations that somebody signs or announces, without their signatures. */
function blockQuotations(text: string, { quotes }: Writing): Span[] {
  const found: Span[] = [];
  for (const { start, end, signature } of quotes) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const words = text.slice(start, end).trimEnd();
    const line = words.lastIndexOf('\n') + 1;
    const signedAt = signature !== undefined && signature >= start ? signature : line > 0 && isSignature(words.slice(line)) ? start + line : undefined;
    const below = /^\s*([^\n]*)/.exec(text.slice(end, end + 300))?.[1] ?? '';
    if (signedAt === undefined && !isSignature(below) && !announces(text.slice(0, start).trimEnd())) continue;
    if (Math.min(signedAt ?? end, end) > start) found.push({ start, end: Math.min(signedAt ?? end, end) });
  }
  return found;
}

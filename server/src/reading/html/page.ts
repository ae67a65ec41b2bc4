import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Text = DefaultTreeAdapterTypes.TextNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What is never words of the page. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'select', 'textarea', 'button', 'canvas', 'audio', 'video', 'pre', 'head', 'plaintext', 'xmp', 'listing', 'noembed', 'noframes']);

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Text => node.nodeName === '#text';
export const isSilent = (element: Element): boolean => SILENT.has(element.tagName);

/** A page of HTML, read as browsers do, with the place of every text in the file. Never throws. */
export const parsePage = (html: string): Parent => parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });

/** A node and all below it in the order of the page; of what is not words nothing. */
export function* nodesIn(parent: Parent): Generator<Node> {
  const waiting: Node[] = [];
  pushReversed(waiting, parent.childNodes);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node) && isSilent(node)) continue;
    yield node;
    if (isElement(node)) pushReversed(waiting, node.childNodes);
  }
}

/** Puts items on a stack, the first on top. One by one: a page may have more of them than a call may have arguments. */
export function pushReversed<Item>(stack: Item[], items: readonly Item[]): void {
  for (let at = items.length - 1; at >= 0; at--) stack.push(items[at] as Item);
}

/** No page that people read has elements so deep in each other. */
const DEEPEST = 500;

/** Whether a page is nested deeper than any that people read, so that looking up and down in it would take long. */
export function isDeep(page: Parent): boolean {
  const waiting: { readonly parent: Parent; readonly depth: number }[] = [{ parent: page, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.depth > DEEPEST) return true;
    for (const node of next.parent.childNodes) if (isElement(node)) waiting.push({ parent: node, depth: next.depth + 1 });
  }
  return false;
}

/** The words of an element with a space for all white space between them. */
export function wordsOf(element: Parent): string {
  let words = '';
  for (const node of nodesIn(element)) if (isText(node)) words += node.value;
  return words.replace(/\s+/gu, ' ').trim();
}

import { Readability } from '@mozilla/readability';
import SmallParser from '@mozilla/readability/JSDOMParser.js';
import { isDeep, isElement, nodesIn, pushReversed, wordsOf, type Element, type Parent } from './page.js';
import { serialized } from './serialize.js';

/** The elements whose own text is the article's. */
export type Kept = ReadonlySet<Element>;

type SmallNode = ReturnType<InstanceType<typeof SmallParser>['parse']>;

/** Names an element, so that it is known again in what Readability makes of the page: it copies attributes of one element to another. */
const MARK = /^data-otr-(\d+)$/;
const TEXT = 3;
/** Readability takes a time that grows with the square of them. */
const MOST = 20_000;

// By itself it prints what it cannot read, in the middle of our output.
SmallParser.prototype.error = (message) => { throw new Error(message); };

/**
 * What of a page is the article: by Readability, which browsers' reading views go by, with the heading above it. All of the page
 * where that finds none, and where there is too much of it. The tree is marked, and without its scripts after that.
 */
export function mainText(page: Parent): Kept {
  const elements = [...nodesIn(page)].filter(isElement);
  if (elements.length > MOST || isDeep(page)) return new Set(elements);
  dropCode(page);
  elements.forEach((element, index) => { element.attrs.push({ name: `data-otr-${String(index)}`, value: '' }); });
  const found = articleIn(serialized(page));
  if (found === undefined) return new Set(elements);
  const kept = new Set<Element>();
  for (const index of marksIn(found.content)) {
    const element = elements[index];
    if (element !== undefined) kept.add(element);
  }
  for (const element of [...headingAbove(elements, found.title, kept), ...elements.filter((one) => isCited(one, kept)).flatMap(withAllIn)]) kept.add(element);
  return kept;
}

/** Removes what Readability would only have to leave out again, but what a page says of itself. */
function dropCode(parent: Parent): void {
  const waiting: Parent[] = [parent];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    next.childNodes = next.childNodes.filter((node) => !isElement(node) || !/^(?:script|style|template|svg|iframe|object)$/.test(node.tagName) || node.attrs.some(({ value }) => value === 'application/ld+json'));
    pushReversed(waiting, next.childNodes.filter(isElement));
  }
}

function articleIn(html: string): { readonly title: string; readonly content: SmallNode } | undefined {
  try {
    const parsed = new SmallParser().parse(html, 'https://page.invalid/');
    const found = new Readability<SmallNode>(parsed as never, { serializer: (element) => element as unknown as SmallNode, charThreshold: 250 }).parse();
    return found?.content ? { title: found.title ?? '', content: found.content } : undefined;
  } catch {
    // A page that the small DOM cannot hold is read whole.
    return undefined;
  }
}

/** The numbers of the elements whose text is in a tree. */
function marksIn(root: SmallNode): ReadonlySet<number> {
  const found = new Set<number>();
  const waiting: { readonly node: SmallNode; readonly marks: readonly number[] }[] = [{ node: root, marks: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, marks } = next;
    if (node.nodeType === TEXT && /\S/u.test(node.textContent)) for (const mark of marks) found.add(mark);
    const own = (node.attributes ?? []).flatMap(({ name }) => Number(MARK.exec(name)?.[1] ?? -1)).filter((mark) => mark >= 0);
    for (const child of node.childNodes ?? []) waiting.push({ node: child, marks: own.length > 0 ? own : marks });
  }
  return found;
}

/** The heading that is the article's title, which Readability takes out of it, with what is in it; nothing where it was left in. */
function headingAbove(elements: readonly Element[], title: string, kept: Kept): readonly Element[] {
  const first = elements.findIndex((element) => kept.has(element));
  const headings = elements.filter(({ tagName }, index) => tagName === 'h1' && index < first);
  const wanted = title.replace(/\s+/gu, ' ').trim();
  const heading = headings.find((one) => wordsOf(one) === wanted) ?? headings.find((one) => wordsOf(one) !== '' && wanted.includes(wordsOf(one))) ?? (headings.length === 1 ? headings[0] : undefined);
  return heading === undefined ? [] : withAllIn(heading);
}

/** Whether an element says whose a block quotation of the article is: Readability takes all footers for the page's. */
function isCited({ tagName, parentNode: parent }: Element, kept: Kept): boolean {
  if ((tagName !== 'footer' && tagName !== 'cite') || parent === null || !('tagName' in parent) || parent.tagName !== 'blockquote') return false;
  return withAllIn(parent).some((one) => kept.has(one));
}

const withAllIn = (element: Element): Element[] => [element, ...[...nodesIn(element)].filter(isElement)];

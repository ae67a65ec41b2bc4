import { isElement, isText, pushReversed, type Element, type Node, type Parent } from './page.js';

const NAME = /^[a-z][\w:.-]*$/i;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const opening = ({ tagName, attrs, childNodes }: Element): string =>
  `<${tagName}${attrs.filter(({ name }) => NAME.test(name)).map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('')}${childNodes.length === 0 ? '/' : ''}>`;

/** A tree as XML, every tag closed, without its comments: the small DOM reads nothing else. */
export function serialized(parent: Parent): string {
  const parts: string[] = [];
  const waiting: (Node | string)[] = [];
  pushReversed(waiting, parent.childNodes);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (isText(next)) parts.push(escaped(next.value));
    else if (isElement(next) && NAME.test(next.tagName)) {
      parts.push(opening(next));
      if (next.childNodes.length > 0) waiting.push(`</${next.tagName}>`);
      pushReversed(waiting, next.childNodes);
    }
  }
  return parts.join('');
}

import type { Node } from 'jsonc-parser';
import { nearest } from './nearest.js';
import type { Problem } from './problem.js';
import type { Shape } from './shape.js';

/** What is wrong with a value, in the order of the text; empty where it has the shape. */
export function check(node: Node, shape: Shape): Problem[] {
  switch (shape.is) {
    case 'text': return checkText(node, shape);
    case 'list': return node.type === 'array' ? (node.children ?? []).flatMap((each) => check(each, shape.of)) : [error(node, 'This must be a list: [ … ].')];
    case 'object': return checkObject(node, shape);
    case 'either': return node.type === 'object' ? check(node, shape.object) : check(node, shape.text);
  }
}

const problem = ({ offset, length }: Node, severity: Problem['severity'], message: string): Problem => ({ span: { start: offset, end: offset + length }, severity, message });
const error = (node: Node, message: string): Problem => problem(node, 'error', message);

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

function checkText(node: Node, { pattern, wanted, values }: Shape & { readonly is: 'text' }): Problem[] {
  const value: unknown = node.value;
  if (typeof value !== 'string') return [error(node, 'This must be a string: "…".')];
  if (value.trim() === '') return [error(node, 'This must not be empty.')];
  if (pattern !== undefined && !pattern.test(value)) return [error(node, `This must be ${wanted ?? 'something else'}.`)];
  if (values === undefined || values.includes(value)) return [];
  const meant = nearest(value, values);
  return [error(node, `“${value}” is none of ${listed(values)}.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`)];
}

function checkObject(node: Node, { keys, required = [], someOf = [], noun }: Shape & { readonly is: 'object' }): Problem[] {
  if (node.type !== 'object') return [error(node, 'This must be an object: { … }.')];
  const given = new Set<unknown>();
  const found = (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) return [];
    const name = String(key.value);
    const twice = given.has(name) ? [{ ...problem(key, 'warning', `“${name}” is here twice; the last one counts.`), ofJson: true as const }] : [];
    given.add(name);
    const shape = Object.hasOwn(keys, name) ? keys[name] : undefined;
    return shape === undefined ? [...twice, unknown(key, Object.keys(keys), noun)] : [...twice, ...check(value, shape)];
  });
  const missing = required.filter((name) => !given.has(name)).map((name) => error(node, `“${name}” is missing.`));
  const none = someOf.length > 0 && !someOf.some((name) => given.has(name)) ? [error(node, `One of ${listed(someOf)} is needed: without any, everything would be meant.`)] : [];
  return [...missing, ...none, ...found];
}

function unknown(key: Node, known: readonly string[], noun: string): Problem {
  const name = String(key.value);
  const meant = nearest(name, known);
  return problem(key, 'warning', `There is no ${noun} “${name}”, so this is ignored.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`);
}

import { isField, type Field } from './field.js';

/** How ids or paths tell metadata: “{outlet}/{date}-*”. */
export interface NamePattern {
  readonly source: string;
  /** What a name says; empty where it is built in another way. */
  read(name: string): Readonly<Partial<Record<Field, string>>>;
}

/** A pattern that cannot be used; the message is one sentence without its full stop. */
export class BadPattern extends Error {}

type Part = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'any' } | { readonly kind: 'field'; readonly field: Field };

/** Words of a date, as they stand in names. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u;

/**
 * Reads a pattern: `{outlet}`, `{date}`, `{title}`, `{author}` and `{url}` are fields, `*` is anything, and all else stands for itself.
 * A field ends where the text behind it begins; a date is as long as a date is. @throws BadPattern
 */
export function namePattern(source: string): NamePattern {
  const parts = source.split(/(\{[^{}]*\}|\*)/u).filter((part) => part !== '').map(partOf);
  const fields = parts.flatMap((part) => (part.kind === 'field' ? [part.field] : []));
  if (fields.length === 0) throw new BadPattern('it names no field, such as {outlet} or {date}');
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  if (twice !== undefined) throw new BadPattern(`it names {${twice}} twice`);
  const touching = parts.some((part, index) => part.kind !== 'text' && isOpen(part) && parts[index + 1] !== undefined && parts[index + 1]?.kind !== 'text');
  if (touching) throw new BadPattern('two parts of it stand side by side with nothing between them that tells where one ends');
  return { source, read: (name) => readName(name, parts) ?? {} };
}

/** A date says itself where it ends. */
const isOpen = (part: Part): boolean => !(part.kind === 'field' && part.field === 'date');

function partOf(text: string): Part {
  if (text === '*') return { kind: 'any' };
  const name = /^\{(.*)\}$/u.exec(text)?.[1];
  if (name === undefined) return { kind: 'text', text };
  if (!isField(name)) throw new BadPattern(`{${name}} is no field; there are {outlet}, {date}, {title}, {author} and {url}`);
  return { kind: 'field', field: name };
}

/** One pass over the name, without going back. Undefined where the name is built in another way. */
function readName(name: string, parts: readonly Part[]): Partial<Record<Field, string>> | undefined {
  const found: Partial<Record<Field, string>> = {};
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const end = endOf(name, at, { part, next: parts[index + 1] });
    if (end === undefined || (part.kind === 'field' && end === at)) return undefined;
    if (part.kind === 'field') found[part.field] = name.slice(at, end);
    at = end;
  }
  return at === name.length ? found : undefined;
}

function endOf(name: string, at: number, { part, next }: { part: Part; next: Part | undefined }): number | undefined {
  if (part.kind === 'text') return name.startsWith(part.text, at) ? at + part.text.length : undefined;
  if (!isOpen(part)) return DATE.test(name.slice(at)) ? at + (DATE.exec(name.slice(at))?.[0].length ?? 0) : undefined;
  if (next?.kind !== 'text') return name.length;
  const end = name.indexOf(next.text, at);
  return end < 0 ? undefined : end;
}

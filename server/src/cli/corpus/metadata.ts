import { FIELDS, type Field } from './field.js';
import type { NamePattern } from './name-pattern.js';

/** What a corpus knows of an article beside its text; null where nobody said it. */
export interface Metadata {
  readonly outlet: string | null;
  /** "2024-05-01", or as much of it as is known: "2024-05", "2024". */
  readonly date: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** All other fields of the input, as they came. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** Where metadata is found where it does not stand under its own name. */
export interface MetadataOptions {
  /** Which field of the input holds one of ours: `{ outlet: 'publisher' }`. */
  readonly fields?: Readonly<Partial<Record<Field, string>>>;
  /** How ids or paths are built. */
  readonly names?: NamePattern | undefined;
}

/** A year that people write articles in, and perhaps month and day; what follows is the time of the day. */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/u;

/** "2024-05-01T10:00:00Z" → "2024-05-01"; undefined for what is no date of the calendar. */
export function isoDate(words: string): string | undefined {
  const [, year = '', month, day] = ISO_DATE.exec(words.trim()) ?? [];
  if (year === '') return undefined;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  const read = new Date(`${date}${'-01'.repeat(month === undefined ? 2 : day === undefined ? 1 : 0)}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || !read.toISOString().startsWith(date) ? undefined : date;
}

/**
 * What the fields of an article's line say of it, and where they do not, what its id says. What cannot be used is told in a notice and
 * kept with the other fields.
 */
export function metadataOf(id: string, fields: Readonly<Record<string, unknown>>, { fields: renamed = {}, names }: MetadataOptions = {}): { metadata: Metadata; notices: string[] } {
  const notices: string[] = [];
  const more: Record<string, unknown> = { ...fields };
  const inName = names?.read(id) ?? {};
  const take = (field: Field): string | null => {
    const key = renamed[field] ?? field;
    const words = wordsOf(more[key]);
    const value = words === undefined || field !== 'date' ? words : isoDate(words);
    if (value !== undefined) Reflect.deleteProperty(more, key);
    else if (wordsOf(more[key]) !== undefined) notices.push(`“${words ?? ''}” is no date such as 2024-05-01, and is left out`);
    return value ?? (field === 'date' && inName.date !== undefined ? isoDate(inName.date) : inName[field]) ?? null;
  };
  const [outlet, date, title, author, url] = FIELDS.map(take) as [string | null, string | null, string | null, string | null, string | null];
  return { metadata: { outlet, date, title, author, url, more }, notices };
}

/** A field as words: a list of them is joined, as authors often are; undefined for nothing and for what is no text. */
function wordsOf(value: unknown): string | undefined {
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return wordsOf(value.join(', '));
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/gu, ' ').trim() : undefined;
}

import type { Analysis, Mention, Source } from '../analysis/index.js';
import { lookupIn } from './lookup.js';

/**
 * What an article calls a source in a running sentence at a place: somebody by full name before the introduction and as the
 * article shortens it after that, with the honorific where the article has one; bodies and unnamed people with “the” where
 * they had an article. Undefined for whom there is no such form: groups, documents, people whom nothing introduces by an article.
 */
export function nameInSentence(analysis: Analysis, source: Source, place: number): string | undefined {
  const before = mentionsBefore(analysis, source, place);
  if (source.type === 'person') return before.some(({ form }) => form === 'name') ? shortName(analysis, source, before) : source.name;
  if (source.type !== 'organisation' && source.type !== 'unnamed') return undefined;
  const named = before.findLast(({ form }) => form !== 'pronoun');
  if (!named) return undefined;
  const head = analysis.text.slice(named.head.start, named.head.end).replace(/\s+/gu, ' ');
  if (/^(?:the|an?)\s/iu.test(analysis.text.slice(named.span.start, named.head.start))) return `the ${head}`;
  return source.type === 'organisation' && /^\p{Lu}/u.test(head) ? head : undefined;
}

/** A person's surname as the article writes it; the whole name where there is one word only, or where two people share it. */
export function surnameIn({ sources }: Analysis, { id, name }: Source): string {
  const own = surnameOf(name);
  return sources.some((other) => other.id !== id && other.type === 'person' && surnameOf(other.name) === own) ? name : own;
}

/** The mentions before a place, headlines left out: these have a style of their own. */
function mentionsBefore(analysis: Analysis, { mentions }: Source, place: number): Mention[] {
  const lookup = lookupIn(analysis);
  const story = analysis.paragraphs.find(({ role }) => role === 'body')?.start ?? 0;
  return mentions.map((id) => lookup.mention(id)).filter((mention) => mention !== undefined)
    .filter(({ span }) => span.start >= story && span.end <= place);
}

/** “Falk”, or “Mr Falk” where the article says that. */
function shortName(analysis: Analysis, source: Source, before: readonly Mention[]): string {
  const surname = surnameIn(analysis, source);
  if (surname === source.name) return surname;
  const shortened = before.findLast(({ form, head, description }) => form === 'name' && description === undefined && head.end - head.start < source.name.length);
  return shortened ? analysis.text.slice(shortened.span.start, shortened.span.end).replace(/\s+/gu, ' ') : surname;
}

const suffix = /^(?:Jr|Sr|II|III|IV|MP|MEP|KC|QC)\.?$/u;

/** The last word of a name with the small words before it (“von der Leyen”), without “Jr.” */
function surnameOf(name: string): string {
  const words = name.replaceAll(',', '').split(/\s+/u);
  while (words.length > 1 && suffix.test(words.at(-1) ?? '')) words.pop();
  let first = words.length - 1;
  while (first > 1 && /^\p{Ll}/u.test(words[first - 1] ?? '')) first -= 1;
  return words.slice(first).join(' ');
}

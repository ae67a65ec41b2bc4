import type { Analysis, MentionForm, Span } from '../analysis/index.js';
import { overlaps } from '../analysis/model/index.js';
import { namesInQuotedWords } from './spelled-names.js';

/** One place where the article means a source. Offsets are code units of the article. */
export interface Occurrence {
  readonly source: string;
  /** The whole phrase, title and description included. */
  readonly span: Span;
  /** What a person points at: the name without title and possessive; of a phrase without a name all of it. */
  readonly name: Span;
  readonly form: MentionForm;
  /** Whether it gives a name, and not only a description or a pronoun. */
  readonly named: boolean;
}

/**
 * Every place where the article means one of its sources, in reading order: the mentions, and the names that stand in
 * somebody’s quoted words. Empty where nobody is named.
 */
export function occurrences(analysis: Analysis): Occurrence[] {
  const mentioned = mentionedIn(analysis);
  return [...mentioned, ...quotedIn(analysis, mentioned)].sort((a, b) => a.name.start - b.name.start || a.name.end - b.name.end);
}

/** The same for one source. */
export const occurrencesOf = (analysis: Analysis, source: string): Occurrence[] => occurrences(analysis).filter((one) => one.source === source);

/** Those of a mention that has a source, and the introductions that are in no mention because a headline alone has the full name. */
export function mentionedIn({ text, mentions, sources }: Analysis): Occurrence[] {
  const introduction = new Map(sources.map(({ id, introducedAt }) => [id, introducedAt]));
  const mentioned = mentions.flatMap(({ span, head, form, source }): Occurrence[] => {
    if (source === undefined) return [];
    const named = form === 'name' || (form === 'organisation' && isProper(text.slice(head.start, head.end)));
    return [{ source, span, form, named, name: named ? withoutPossessive(text, head) : span }];
  });
  const covered = new Set(mentioned.flatMap(({ source, span }) => (introduction.get(source) && overlaps(introduction.get(source) ?? span, span) ? [source] : [])));
  const lone = sources.filter(({ id, type }) => type === 'person' && !covered.has(id));
  return [...mentioned, ...lone.map(({ id, introducedAt }): Occurrence => ({ source: id, span: introducedAt, name: introducedAt, form: 'name', named: true }))];
}

/** Those that no mention covers, because they stand in quotation marks. */
function quotedIn(analysis: Analysis, mentioned: readonly Occurrence[]): Occurrence[] {
  const taken = new Set(mentioned.map(({ name }) => name.start));
  return namesInQuotedWords(analysis).flatMap(({ source, span }) => (taken.has(span.start) ? [] : [{ source, span, name: span, form: 'name' as const, named: true }]));
}

/** Whether words are somebody’s name rather than a description: "Ministry of Transport", and not "company". */
export const isProper = (words: string): boolean => /(?<![\p{L}\p{N}])\p{Lu}/u.test(words);

const withoutPossessive = (text: string, { start, end }: Span): Span => ({ start, end: /['’]s$/u.test(text.slice(start, end)) ? end - 2 : end });

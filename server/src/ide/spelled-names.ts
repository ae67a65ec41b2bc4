import type { Analysis, Source, Span } from '../analysis/index.js';

/** A source’s name, found by its spelling. */
export interface SpelledName {
  readonly source: string;
  readonly span: Span;
}

/** A word of the text, without a possessive. */
interface Word extends Span {
  readonly text: string;
}

/** The names by their first words: whole ones, and single words that mean one source alone. */
interface Names {
  readonly whole: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly source: string }[]>;
  readonly short: ReadonlyMap<string, string>;
  /** Words in small letters that the article puts before names: "mr", "minister". */
  readonly titles: ReadonlySet<string>;
  /** Short names that the article writes in small letters too: "banks". */
  readonly ordinary: ReadonlySet<string>;
}

const aWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'’&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const capital = /^\p{Lu}/u;
const generation = /^(?:jr|sr|i{2,3}|iv)\.?$/iu;
/** Forms of address, and what may open a sentence before a name. */
const addressed = ['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady', 'president', 'sen', 'senator', 'rep', 'gov', 'governor', 'mayor'];
/** What stands before a name that says whose a thing is. */
const owning = /(?<![\p{L}\p{N}])(?:the|an?|this|that|every|any|former|top|senior|other|his|her|their|its|our)\s+$/iu;
/** Surnames that are days and months oftener: "in May". */
const calendar: ReadonlySet<string> = new Set(['March', 'April', 'May', 'June', 'July', 'August', 'Sunday', 'Monday', 'Friday']);
const openings = ['the', 'a', 'an', 'no', 'and', 'but', 'or', 'so', 'if', 'when', 'as', 'because', 'while', 'since', 'that', 'what', 'how', 'why', 'is', 'was', 'did', 'does', 'has', 'had', 'for', 'to', 'with', 'by', 'from', 'like', 'then', 'now', 'even'];

/**
 * The names of sources in quoted words, in reading order. The analysis takes what is quoted as one thing and looks for nobody
 * there. Whole names count, and short ones that only one source bears and that no other capital beside them makes a part of
 * something else ("Moss Street"): a name too few is better than one too many. Empty where nobody is quoted.
 */
export function namesInQuotedWords(analysis: Analysis): SpelledName[] {
  const names = namesOf(analysis);
  const outermost = analysis.quotations.filter(({ parent }) => parent === undefined);
  return outermost.flatMap(({ quoted }) => quoted.flatMap(({ inner }) => namesIn(analysis.text, inner, { names, isShort: () => true })));
}

/**
 * The names of sources in all the text, footers included: whole ones, and short ones that say whose something is ("the Moss
 * campaign"). These are no mentions, for nobody is meant, but they are spelt alike.
 */
export function namesInText(analysis: Analysis): SpelledName[] {
  const names = namesOf(analysis);
  const isShort = (before: string, after: string): boolean => owning.test(before) && /^\s+\p{Ll}/u.test(after);
  return analysis.paragraphs.flatMap((paragraph) => namesIn(analysis.text, paragraph, { names, isShort }));
}

function namesOf({ text, sources, mentions }: Analysis): Names {
  const whole = new Map<string, { words: string[]; source: string }[]>();
  const short = new Map<string, string>();
  const named = sources.filter(({ name, type }) => (type === 'person' || type === 'organisation') && /(?<![\p{L}\p{N}])\p{Lu}/u.test(name));
  const claims = new Map<string, Set<string>>();
  for (const source of named) {
    const words = wordsIn(source.name, { start: 0, end: source.name.length }).map((word) => word.text);
    const [first = ''] = words;
    if (words.length > 1) whole.set(first, [...(whole.get(first) ?? []), { words, source: source.id }]);
    // Each word of a person’s name is taken, so that what two people bear means neither.
    for (const word of source.type === 'person' ? words : []) claims.set(word, (claims.get(word) ?? new Set()).add(source.id));
    const shortName = shortNameOf(source, words);
    if (!calendar.has(shortName)) short.set(shortName, source.id);
  }
  for (const [word, bearers] of claims) if (bearers.size > 1) short.delete(word);
  short.delete('');
  const before = mentions.map(({ span, head }) => text.slice(span.start, head.start).trim().split(/\s+/u).at(-1)?.replace(/\.$/u, '').toLowerCase() ?? '');
  const lower = new Set([...short.keys()].map((word) => word.toLowerCase()));
  const ordinary = new Set((text.match(/\p{Ll}[\p{L}\p{M}\p{N}]*/gu) ?? []).filter((word) => lower.has(word)));
  return { whole, short, ordinary, titles: new Set([...addressed, ...before].filter((word) => word !== '')) };
}

/** The surname; of a body the name itself where that is one word. Empty where there is none. */
const shortNameOf = ({ type }: Source, words: readonly string[]): string =>
  (type === 'person' ? words.filter((word) => !generation.test(word)).at(-1) : words.length === 1 ? words[0] : undefined) ?? '';

/** What to look for, and whether a short name may stand between what is before it and what is behind it. */
interface Search {
  readonly names: Names;
  readonly isShort: (before: string, after: string) => boolean;
}

/** How much of the text around a name is looked at. */
const around = 24;

function namesIn(text: string, inner: Span, { names, isShort }: Search): SpelledName[] {
  const words = wordsIn(text, inner);
  const found: SpelledName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const name = wholeNameAt(text, words, { at, names }) ?? shortNameAt(text, words, { at, names, inner, isShort });
    if (name === undefined) continue;
    found.push(name);
    while ((words[at + 1]?.start ?? Infinity) < name.span.end) at += 1;
  }
  return found;
}

function wholeNameAt(text: string, words: readonly Word[], { at, names }: { readonly at: number; readonly names: Names }): SpelledName | undefined {
  const first = words[at];
  const found = names.whole.get(first?.text ?? '')?.find((name) => name.words.every((word, index) => words[at + index]?.text === word
    && (index === 0 || /^\.?\s+$/u.test(between(text, words[at + index - 1], words[at + index])))));
  const last = words[at + (found?.words.length ?? 0) - 1];
  return found && first && last && { source: found.source, span: { start: first.start, end: last.end } };
}

function shortNameAt(text: string, words: readonly Word[], { at, names, inner, isShort }: Search & { readonly at: number; readonly inner: Span }): SpelledName | undefined {
  const word = words[at];
  const source = names.short.get(word?.text ?? '');
  if (word === undefined || source === undefined || !capital.test(word.text)) return undefined;
  const [before, after] = [words[at - 1], words[at + 1]];
  // "Moss Street", "the Falk Foundation".
  if (after && capital.test(after.text) && /^\s+$/u.test(text.slice(word.end, after.start))) return undefined;
  if (before && capital.test(before.text) && /^\.?\s+$/u.test(between(text, before, word)) && !mayStandBefore(before.text.toLowerCase(), names)) return undefined;
  // A word that opens a sentence has its capital anyway: "Banks are closed", where the article writes of banks too.
  const opens = /(?:^|[.!?…“‘"])\s*$/u.test(text.slice(Math.max(inner.start, word.start - 4), word.start));
  if (opens && names.ordinary.has(word.text.toLowerCase())) return undefined;
  return isShort(text.slice(Math.max(inner.start, word.start - around), word.start), text.slice(word.end, word.end + around)) ? { source, span: { start: word.start, end: word.end } } : undefined;
}

const mayStandBefore = (word: string, { titles }: Names): boolean => titles.has(word) || openings.includes(word);

const between = (text: string, one: Word | undefined, other: Word | undefined): string => text.slice(one?.end ?? 0, other?.start ?? 0);

function wordsIn(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(aWord)].map(({ 0: run, index }) => {
    const word = run.replace(/['’]s$/u, '');
    return { start: start + index, end: start + index + word.length, text: word.replaceAll('’', "'") };
  });
}

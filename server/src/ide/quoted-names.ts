import type { Analysis, Source, Span } from '../analysis/index.js';

/** A source’s name in somebody’s quoted words. */
export interface QuotedName {
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
const openings = ['and', 'but', 'or', 'so', 'if', 'when', 'as', 'because', 'while', 'since', 'that', 'what', 'how', 'why', 'is', 'was', 'did', 'does', 'has', 'had', 'for', 'to', 'with', 'by', 'from', 'like', 'then', 'now', 'even'];

/**
 * The names of sources in quoted words, in reading order. The analysis takes what is quoted as one thing and looks for nobody
 * there. Whole names count, and short ones that only one source bears and that no other capital beside them makes a part of
 * something else ("Moss Street"): a name too few is better than one too many. Empty where nobody is quoted.
 */
export function namesInQuotedWords(analysis: Analysis, quotations = analysis.quotations): QuotedName[] {
  const names = namesOf(analysis);
  return quotations.filter(({ parent }) => parent === undefined).flatMap(({ quoted }) => quoted.flatMap(({ inner }) => namesIn(analysis.text, inner, names)));
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
    short.set(shortNameOf(source, words), source.id);
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

function namesIn(text: string, inner: Span, names: Names): QuotedName[] {
  const words = wordsIn(text, inner);
  const found: QuotedName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const name = wholeNameAt(text, words, { at, names }) ?? shortNameAt(text, words, { at, names, inner });
    if (name === undefined) continue;
    found.push(name);
    while ((words[at + 1]?.start ?? Infinity) < name.span.end) at += 1;
  }
  return found;
}

function wholeNameAt(text: string, words: readonly Word[], { at, names }: { at: number; names: Names }): QuotedName | undefined {
  const first = words[at];
  const found = names.whole.get(first?.text ?? '')?.find((name) => name.words.every((word, index) => words[at + index]?.text === word
    && (index === 0 || /^\.?\s+$/u.test(between(text, words[at + index - 1], words[at + index])))));
  const last = words[at + (found?.words.length ?? 0) - 1];
  return found && first && last && { source: found.source, span: { start: first.start, end: last.end } };
}

function shortNameAt(text: string, words: readonly Word[], { at, names, inner }: { at: number; names: Names; inner: Span }): QuotedName | undefined {
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
  return { source, span: { start: word.start, end: word.end } };
}

const mayStandBefore = (word: string, { titles }: Names): boolean => titles.has(word) || openings.includes(word);

const between = (text: string, one: Word | undefined, other: Word | undefined): string => text.slice(one?.end ?? 0, other?.start ?? 0);

function wordsIn(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(aWord)].map(({ 0: run, index }) => {
    const word = run.replace(/['’]s$/u, '');
    return { start: start + index, end: start + index + word.length, text: word };
  });
}

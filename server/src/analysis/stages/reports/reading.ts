import { baseVerb, finiteVerb, nounOrVerb } from '../../lexicon/common-verbs.js';
import { adverb, auxiliary, conjunction, determiner, negation, possessive, preposition, pronoun } from '../../lexicon/function-words.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import type { Phrase, Quoted, QuotationKind, Report, Sentence, Span, Token } from '../../model/index.js';
import type { FoundCue, VerbGroup } from './cues.js';
import type { Subject } from './subjects.js';

/** One sentence with all that a report is read from. */
export interface Reading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly index: number;
  readonly quoted: readonly Quoted[];
  readonly phrases: readonly Phrase[];
}

/** Which words a cue reports. */
export interface Content {
  readonly kind: QuotationKind;
  readonly spans: readonly Span[];
  readonly quoted: readonly number[];
  readonly looks: 'ahead' | 'back' | undefined;
  /** Whether it stands before its cue. */
  readonly trailing: boolean;
  /** Whether it is a clause ("that …", quoted words), not just a noun phrase ("the plan"). */
  readonly clause: boolean;
  /** Whether a colon or a comma and a mark introduce it, so that any verb will do. */
  readonly introduced: boolean;
  /** Where a preposition belongs to the cue ("called for"): its token's index. */
  readonly cueEnd?: number;
  /** Whether it is an infinitive ("vowed to …"). */
  readonly infinitive?: boolean;
}

/** Words with which what is asked begins. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which']);

/** The index of the sentence's last token that is no full stop. */
export function lastWord(tokens: readonly Token[]): number {
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]?.kind === 'punctuation' && /^[.!?…]$/.test(tokens[last]?.lower ?? '')) last--;
  return last;
}

/** The tokens `from` to `to` as a content: direct where all of it stands in marks, mixed where some does. */
export function stretch(reading: Reading, from: number, to: number, trailing: boolean): Content | undefined {
  const { tokens } = reading.sentence;
  const run = tokens.slice(from, to + 1);
  const quoted = run.flatMap((token) => (token.quoted === undefined ? [] : [token.quoted]));
  const words = run.filter((token) => token.kind === 'word' || token.kind === 'number');
  if (run.length === 0 || (words.length === 0 && quoted.length === 0)) return undefined;
  if (quoted.length > 0 && words.length === 0) {
    const spans = quoted.map((index) => reading.quoted[index]?.span).filter((span): span is Span => span !== undefined);
    return { kind: 'direct', spans, quoted, looks: undefined, trailing, clause: true, introduced: false };
  }
  return { kind: quoted.length > 0 ? 'mixed' : 'indirect', spans: [spanOfTokens(tokens, from, to)], quoted, looks: undefined, trailing, clause: true, introduced: false };
}

/**
 * "In May, according to the clerk, the pool will close": both halves of a sentence around an aside that tells whose words it is, or the
 * second alone where the first only joins it on ("But, …", "In addition, …"). Undefined where the first half is a clause by itself, or
 * the second is none.
 */
export function aroundAside(reading: Reading, before: number, aside: number): Content | undefined {
  const { tokens } = reading.sentence;
  if (tokens[before + 1]?.lower !== ',' || tokens[aside + 1]?.lower !== ',' || hasFinite(tokens.slice(0, before + 1)) || tokens.slice(0, before + 1).some((token) => token.kind === 'quoted')) return undefined;
  const last = lastWord(tokens);
  const right = before < 2 || hasFinite(tokens.slice(aside + 2, last + 1)) ? stretch(reading, aside + 2, last, false) : undefined;
  const left = before < 2 ? undefined : stretch(reading, 0, before, false);
  if (right === undefined || left === undefined) return right;
  return { ...right, spans: [...left.spans, ...right.spans] };
}

/** The span of the tokens `first` to `last`. */
export function spanOfTokens(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? tokens[first]?.end ?? 0 };
}

export const isOnlyQuotedBetween = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return token !== undefined && (token.kind === 'quoted' || /^[,.…—–-]$/.test(token.lower) || token.lower === 'and' || token.lower === 'but');
};

/** The index behind the cue and, where it is inverted, its subject. */
export const afterCue = (group: VerbGroup, subject: Subject | undefined): number => Math.max(group.last, subject?.side === 'right' ? subject.phrase.last : 0) + 1;

export const hasFinite = (tokens: readonly Token[]): boolean =>
  tokens.some((token, i) => token.kind === 'word' && (token.lower === "'s" ? isContracted(tokens, i) : !(token.capital && token.lower === 'may')
    && (auxiliary(token.lower) !== undefined || finiteVerb(token.lower) || reportingVerb(token.lower)?.tense === 'past' || /^'(?:re|ve|ll|d|m)$/.test(token.lower) || isPast(tokens, i))));

/** "she’s late", "the mayor’s been told": the clitic is a verb, as it is not in "the day’s end". */
function isContracted(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (before === undefined) return false;
  return pronoun(before.lower) !== undefined || adverb(before.lower) || next === undefined || determiner(next.lower) || negation(next.lower) || adverb(next.lower) || preposition(next.lower) || /^(?:been|going|got)$/.test(next.lower);
}

/** Whether words in marks end in a stop, behind which a capital begins a sentence: “You are a star!” She replied …. */
export const endsInStop = ({ text }: Reading, { start, end }: Span): boolean => /[.?!][’'”"]*$/.test(text.slice(start, end).trimEnd());

/** "Although Lund …", "But even when Lund …": the index of the conjunction of the clause that opens a sentence. Undefined where none opens it. */
export function openingConjunction(tokens: readonly Token[]): number | undefined {
  let at = conjunction(tokens[0]?.lower ?? '')?.kind === 'coordinating' ? 1 : 0;
  while (/^(?:even|ever)$/.test(tokens[at]?.lower ?? '')) at++;
  return conjunction(tokens[at]?.lower ?? '')?.kind === 'subordinating' ? at : undefined;
}

/** "It effectively disbanded": behind a pronoun that is a subject, a form in -ed is its verb though no table has it. */
function isPast(tokens: readonly Token[], i: number): boolean {
  if (!/[a-z]ed$/.test(tokens[i]?.lower ?? '')) return false;
  let subject = i - 1;
  while (adverb(tokens[subject]?.lower ?? '')) subject--;
  return /^(?:he|she|it|they|we|i|who)$/.test(tokens[subject]?.lower ?? '');
}

/** "Costs impact the vote", "the deal marks his return": a form that may be a noun is the verb between a noun and what opens its object. */
export function takesObject(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || token.capital || next?.kind !== 'word' || !(determiner(next.lower) || possessive(next.lower) !== undefined) || !(nounOrVerb(token.lower) || baseVerb(token.lower))) return false;
  return before?.kind === 'word' && !/ing$/.test(token.lower) && before.lower !== 'to' && !determiner(before.lower) && possessive(before.lower) === undefined && !preposition(before.lower) && conjunction(before.lower) === undefined && before.lower !== "'s";
}

/** A report of what one cue of the sentence says. */
export function makeReport(reading: Reading, cue: FoundCue, speaker: Phrase | undefined, content: Content): Report {
  return { cue, sentence: reading.index, speaker, loaded: undefined, leansOn: undefined, sure: cue.kind === 'according-to' || (content.kind === 'direct' && (cue.kind === 'colon' || cue.kind === 'dash')), weak: false, names: false, kind: content.kind, contents: content.spans, quoted: content.quoted, looks: content.looks, trailing: content.trailing };
}

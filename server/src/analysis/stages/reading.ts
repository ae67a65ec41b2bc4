import type { Phrase, Quoted, QuotationKind, Sentence, Span, Token } from '../model/index.js';

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

/** The span of the tokens `first` to `last`. */
export function spanOfTokens(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? tokens[first]?.end ?? 0 };
}

import type { Analysis, Mention, Quotation, Span } from '../analysis/index.js';
import { overlaps } from '../analysis/model/index.js';
import { lookupIn } from './lookup.js';

/** What a stretch of the article is. An `unnamedSource` is a speaker whom the article does not name. */
export const tokenTypes = ['quotation', 'speaker', 'cue', 'unnamedSource'] as const;

/** What more is to be said of a quotation: words outside of quotation marks; words that the article gives to nobody. */
export const tokenModifiers = ['indirect', 'unattributed'] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];

/** A stretch of one line. */
export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * Quotations, cues, and the mentions that speak or name somebody unnamed, in reading order. They never overlap and never
 * hold a line's end, because most editors take no others: a speaker inside of a quotation divides it.
 * With a range, only what lies in it, cut at its edges; empty where nobody speaks.
 */
export function semanticTokens(analysis: Analysis, range: Span = { start: 0, end: analysis.text.length }): SemanticToken[] {
  const { segments, marked } = quotationsIn(analysis, range);
  const painted = [marked, cuesIn(analysis, range), mentionsIn(analysis, range)].reduce(paint, apart(segments));
  return painted.flatMap((token) => linesOf(analysis.text, cut(token.span, range)).map((span) => ({ ...token, span })));
}

/** The words of quotations: whole segments, and what of them stands in marks. An inner quotation's words are its outer one's too. */
function quotationsIn({ quotations, attributions }: Analysis, range: Span): { segments: SemanticToken[]; marked: SemanticToken[] } {
  const told = new Set(attributions.filter(({ speaker, source }) => speaker !== undefined || source !== undefined).map(({ quotation }) => quotation));
  const here = quotations.filter(({ parent, segments }) => parent === undefined && segments.some((segment) => overlaps(segment, range)));
  const tokens = (spans: readonly Span[], ...modifiers: TokenModifier[]): SemanticToken[] =>
    spans.filter((span) => overlaps(span, range)).map((span) => ({ span, type: 'quotation', modifiers }));
  const unattributed = ({ id }: Quotation): TokenModifier[] => (told.has(id) ? [] : ['unattributed']);
  return {
    segments: here.flatMap((quotation) => tokens(quotation.segments, 'indirect', ...unattributed(quotation))),
    marked: here.flatMap((quotation) => tokens(quotation.quoted.map(({ span }) => span), ...unattributed(quotation))),
  };
}

const cuesIn = ({ cues }: Analysis, range: Span): SemanticToken[] =>
  cues.filter(({ span }) => overlaps(span, range)).map(({ span }) => ({ span, type: 'cue', modifiers: [] }));

function mentionsIn(analysis: Analysis, range: Span): SemanticToken[] {
  const lookup = lookupIn(analysis);
  const speaking = new Set(analysis.attributions.map(({ speaker }) => speaker));
  const unnamed = ({ source }: Mention): boolean => lookup.source(source)?.type === 'unnamed';
  return analysis.mentions
    .filter((mention) => overlaps(mention.span, range) && (speaking.has(mention.id) || unnamed(mention)))
    .map((mention) => ({ span: mention.span, type: unnamed(mention) ? 'unnamedSource' : 'speaker', modifiers: [] }));
}

/** In reading order, and each cut where the one before it ends. */
function apart(tokens: readonly SemanticToken[]): SemanticToken[] {
  let end = 0;
  return tokens.toSorted((a, b) => a.span.start - b.span.start).flatMap((token) => {
    const span = { start: Math.max(token.span.start, end), end: token.span.end };
    end = Math.max(end, span.end);
    return span.start < span.end ? [{ ...token, span }] : [];
  });
}

/** Lays tokens over those that are there already, of which only what shows beside the new ones is left. */
function paint(under: readonly SemanticToken[], over: readonly SemanticToken[]): SemanticToken[] {
  const top = apart(over);
  let next = 0;
  const left = under.flatMap((token) => {
    // Both lists are in order, so what lies wholly before this token lies before all that follow.
    while ((top[next]?.span.end ?? Infinity) <= token.span.start) next += 1;
    const parts: SemanticToken[] = [];
    let { start } = token.span;
    for (let index = next; start < token.span.end; index += 1) {
      const hole = top[index]?.span ?? { start: Infinity, end: Infinity };
      const end = Math.min(hole.start, token.span.end);
      if (start < end) parts.push({ ...token, span: { start, end } });
      start = Math.max(start, hole.end);
    }
    return parts;
  });
  return apart([...left, ...top]);
}

const cut = (span: Span, range: Span): Span => ({ start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) });

/** The parts of a span on each of its lines, without the spaces at their edges; none for a span of spaces alone. */
const linesOf = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, Math.max(start, end)).matchAll(/\S(?:[^\r\n]*\S)?/gu)].map(({ 0: line, index }) => ({ start: start + index, end: start + index + line.length }));

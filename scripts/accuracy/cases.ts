import { analyze } from '../../server/src/analysis/index.js';
import { explain } from '../../server/src/ide/explain.js';
import { nameOutcome, type Aligned, type Found, type GoldArticle, type GoldAttribution } from './align.js';
import { isOf } from './breakdown.js';
import type { Kind } from './score.js';

export const SIDES = ['gold', 'system', 'name'] as const;
/** Where a failure is looked for: attributions that people marked, quotations that the analysis gives to somebody, or names. */
export type Side = (typeof SIDES)[number];

/** Which cases to show. */
export interface Wanted {
  readonly side: Side;
  readonly kind: Kind;
  readonly cause?: string | undefined;
  readonly certainty?: string | undefined;
  /** Evenly over the whole set, right ones too, rather than the worst. */
  readonly spread: boolean;
}

export interface Case {
  readonly article: GoldArticle;
  readonly kind: string;
  readonly outcome: string;
  readonly gold: GoldAttribution | undefined;
  readonly found: Found | undefined;
  readonly letters: number;
}

const RANKS = ['certain', 'likely', 'guess', 'unknown'];
const rank = ({ found }: Case): number => (found === undefined ? RANKS.length : RANKS.indexOf(found.certainty));

/** The cases wanted: the worst first, which is the most certain and then the longest. */
export function casesOf(articles: readonly Aligned[], { side, kind, cause, certainty, spread }: Wanted): readonly Case[] {
  const cases = articles.flatMap((aligned) => ofSide(aligned, side)).filter((each) => isOf(kind)(each)
    && (cause === undefined ? spread || each.outcome !== 'right' : each.outcome === cause) && (certainty === undefined || each.found?.certainty === certainty));
  return spread ? cases : cases.sort((a, b) => rank(a) - rank(b) || b.letters - a.letters);
}

function ofSide({ article, golds, founds }: Aligned, side: Side): Case[] {
  if (side === 'system') return founds.map(({ found, best, outcome, letters }) => ({ article, kind: found.kind, outcome, gold: best, found, letters }));
  const asked = golds.filter(({ hasSource, named }) => (side === 'gold' ? hasSource : named));
  return asked.map((one) => ({ article, kind: one.gold.kind, outcome: side === 'gold' ? one.outcome : nameOutcome(one), gold: one.gold, found: one.best, letters: one.letters }));
}

/** At most so many of them, as they come or evenly spread. */
export const pick = <T>(items: readonly T[], most: number, spread: boolean): readonly T[] =>
  spread && items.length > most ? Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] as T) : items.slice(0, most);

/** "12 other-phrase, 3 not-found". */
export function counts(cases: readonly Case[]): string {
  const outcomes = [...new Set(cases.map(({ outcome }) => outcome))];
  const numbered = outcomes.map((outcome) => ({ outcome, n: cases.filter((each) => each.outcome === outcome).length })).sort((a, b) => b.n - a.n);
  return numbered.map(({ outcome, n }) => `${String(n)} ${outcome}`).join(', ');
}

/** One case for the terminal: what people marked, what the analysis thought, and why. The only place where an article's words are shown; they never go to a file. */
export function describe({ article, kind, outcome, gold, found }: Case): string {
  const { text } = article;
  const cut = (spans: readonly (readonly [number, number])[]): string => shortened(spans.map(([start, end]) => text.slice(start, end)).join(' … '), 300);
  const spansOf = (one: Found): [number, number][] => one.segments.map(({ start, end }) => [start, end]);
  const slice = (span: { readonly start: number; readonly end: number } | undefined): string => (span === undefined ? '–' : shortened(text.slice(span.start, span.end), 120));
  const place = found?.mention ?? found?.segments[0];
  const spans = gold?.content ?? (found ? spansOf(found) : []);
  const lines = [`${kind} · ${found?.certainty ?? 'not found'} · ${outcome} · ${article.id}`, `  around  ${around(text, spans, place?.start)}`];
  if (gold !== undefined) lines.push(`  marked  ${cut(gold.source) || '–'} ∥ ${cut(gold.cue) || '–'} ∥ ${cut(gold.content)}${gold.names ? ` ∥ named ${gold.names.join(' or ')}` : ''}`);
  if (found !== undefined) {
    lines.push(`  found   ${slice(found.mention)} ∥ ${slice(found.cue)} ∥ ${cut(spansOf(found))} ∥ ${found.form ?? 'nobody'}, named ${found.name ?? '–'}`);
    lines.push(...why(text, found.id).map((reason) => `  why     ${reason}`));
  }
  return lines.join('\n');
}

/** The sentences of `--why`. The article is analysed again: to keep hundreds of analyses for some of them would take much memory. */
function why(text: string, quotation: string): readonly string[] {
  const analysis = analyze(text);
  const attribution = analysis.attributions.find((each) => each.quotation === quotation);
  return attribution === undefined ? [] : explain(analysis, attribution).reasons;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ¶ ').replace(/\s+/gu, ' ');

function shortened(text: string, most: number): string {
  const line = oneLine(text);
  return line.length <= most ? line : `${line.slice(0, (most * 2) / 3)} […] ${line.slice(-most / 3)}`;
}

/** The article's words from a little before to a little behind; `also` widens it where that lies near. */
function around(text: string, spans: readonly (readonly [number, number])[], also = spans[0]?.[0] ?? 0): string {
  const offsets = spans.flat();
  const near = offsets.some((offset) => Math.abs(offset - also) < 400) ? [also] : [];
  const [from, to] = [Math.min(...offsets, ...near), Math.max(...offsets, ...near)];
  return shortened(text.slice(Math.max(0, from - 160), to + 160), 900);
}

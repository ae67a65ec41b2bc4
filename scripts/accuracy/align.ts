import type { Certainty, MentionForm, QuotationKind, Span } from '../../server/src/analysis/index.js';

type Pair = readonly [start: number, end: number];

/** One attribution as people marked it; spans are pairs of offsets. */
export interface GoldAttribution {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  /** Names that would be right for the speaker; absent where nobody wrote any down. */
  readonly names?: readonly string[];
}

export interface GoldArticle {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** One quotation that the analysis found, with what the break-downs ask of its speaker. */
export interface Found {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly segments: readonly Span[];
  readonly cue: Span | undefined;
  readonly mention: Span | undefined;
  readonly form: MentionForm | undefined;
  readonly certainty: Certainty;
  /** The first fact that speaks for the speaker. */
  readonly fact: string | undefined;
  /** The name of the source that the mention resolves to. */
  readonly name: string | undefined;
}

export interface FoundArticle {
  readonly quotations: readonly Found[];
  /** What bears an `unattributed-quote`. */
  readonly alarms: readonly Span[];
}

/** A marked attribution beside the quotation that shares most of its words. Counts are of letters and digits. */
export interface GoldSide {
  readonly gold: GoldAttribution;
  readonly best: Found | undefined;
  readonly letters: number;
  readonly lettersFound: number;
  readonly exact: boolean;
  readonly hasSource: boolean;
  readonly speakerRight: boolean;
  readonly hasCue: boolean;
  readonly cueRight: boolean;
  readonly named: boolean;
  readonly nameRight: boolean;
  readonly alarmed: boolean;
  readonly outcome: GoldOutcome;
}

/** A quotation of the analysis beside the marked attribution that shares most of its words. */
export interface FoundSide {
  readonly found: Found;
  readonly best: GoldAttribution | undefined;
  readonly letters: number;
  readonly lettersRight: number;
  readonly hasSpeaker: boolean;
  readonly speakerRight: boolean;
  readonly outcome: FoundOutcome;
}

/**
 * How a speaker given misses the marked source:
 * - `inner-speaker`: it stands in the marked words: somebody whom the marked speaker speaks of, in a report within a report;
 * - `in-cue`: it stands in the marked cue; some marks have source and cue the wrong way round;
 * - `wider-phrase`: the phrase holds the marked source and as much again;
 * - `same-person`: another phrase, which resolves to an accepted name; told only where names are accepted;
 * - `other-phrase`: none of these.
 */
export type Miss = 'inner-speaker' | 'in-cue' | 'wider-phrase' | 'same-person' | 'other-phrase';

/**
 * What became of a marked attribution with a source:
 * - `not-found`: no quotation shares a word with it;
 * - `no-speaker`: one does, and nobody is given for it;
 * - `run-together`: the quotation is mostly another attribution's, and right for that one.
 */
export type GoldOutcome = 'right' | 'not-found' | 'no-speaker' | 'run-together' | 'no-source' | Miss;

/** What the speaker of a quotation is to the marks: `not-marked`: nobody marked an attribution there; `no-source`: people marked one without a source. */
export type FoundOutcome = 'right' | 'no-speaker' | 'not-marked' | 'no-source' | Miss;

/** What became of the name: `unresolved` and `other-identity` have the right phrase. */
export type NameOutcome = 'right' | 'not-found' | 'no-speaker' | 'other-phrase' | 'unresolved' | 'other-identity';

export interface Aligned {
  readonly article: GoldArticle;
  readonly golds: readonly GoldSide[];
  readonly founds: readonly FoundSide[];
}

/** Offsets in ascending order, with their ends beside them so that what lies far apart is told at once. */
interface Letters { readonly offsets: ReadonlySet<number>; readonly size: number; readonly first: number; readonly last: number }

function collected(offsets: ReadonlySet<number>): Letters {
  let [first, last] = [Infinity, -Infinity];
  for (const offset of offsets) {
    if (offset < first) first = offset;
    if (offset > last) last = offset;
  }
  return { offsets, size: offsets.size, first, last };
}

/** The offsets of the letters and digits in some spans. */
function letters(text: string, spans: readonly Pair[]): Letters {
  const set = new Set<number>();
  for (const [start, end] of spans) for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text.charAt(i))) set.add(i);
  return collected(set);
}

function common(a: Letters, b: Letters): number {
  if (a.first > b.last || b.first > a.last) return 0;
  const [small, large] = a.size < b.size ? [a.offsets, b.offsets] : [b.offsets, a.offsets];
  let shared = 0;
  for (const offset of small) if (large.has(offset)) shared++;
  return shared;
}

function union(sets: readonly Letters[]): Letters {
  const all = new Set<number>();
  for (const { offsets } of sets) for (const offset of offsets) all.add(offset);
  return collected(all);
}

const pair = ({ start, end }: Span): Pair => [start, end];

/** Whether half of the mention or more lies in there. */
const liesIn = (mention: Letters, where: Letters): boolean => mention.size > 0 && where.size > 0 && common(mention, where) * 2 >= mention.size;

/** A name as it is compared: no accents, no punctuation, lower case. */
const normal = (name: string): string =>
  name.normalize('NFKD').replace(/[\u0300-\u036f]/gu, '').replace(/[^\p{L}\p{N} ]/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();

/** The one that shares most; of equals the first; undefined where none shares anything. */
function closest<T extends { readonly words: Letters }>(words: Letters, candidates: readonly T[]): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const shared = common(candidate.words, words);
    if (shared > most) [best, most] = [candidate, shared];
  }
  return best;
}

interface MarkedSpans { readonly gold: GoldAttribution; readonly words: Letters; readonly source: Letters; readonly cue: Letters }
interface FoundSpans { readonly found: Found; readonly mention: Letters }

const nameFits = ({ name }: Found, { names = [] }: GoldAttribution): boolean => name !== undefined && names.map(normal).includes(normal(name));

function miss({ found, mention }: FoundSpans, { gold, words, source, cue }: MarkedSpans): Miss {
  if (liesIn(mention, words)) return 'inner-speaker';
  if (liesIn(mention, cue)) return 'in-cue';
  if (common(mention, source) === source.size) return 'wider-phrase';
  return nameFits(found, gold) ? 'same-person' : 'other-phrase';
}

/**
 * Puts gold and analysis side by side by the rules of the scorer, shared/eval/score.mjs: only letters and digits count;
 * whatever shares most of them belongs together; a mention is right if half of it or more lies in the marked source.
 */
export function align(article: GoldArticle, { quotations, alarms }: FoundArticle): Aligned {
  const { text } = article;
  const golds = article.attributions.map((gold) => ({ gold, words: letters(text, gold.content), source: letters(text, gold.source), cue: letters(text, gold.cue) }));
  const founds = quotations.map((found) => ({
    found, words: letters(text, found.segments.map(pair)), cue: letters(text, found.cue ? [pair(found.cue)] : []), mention: letters(text, found.mention ? [pair(found.mention)] : []),
  }));
  const [inGold, inFound] = [union(golds.map(({ words }) => words)), union(founds.map(({ words }) => words))];
  const flagged = alarms.map((span) => letters(text, [pair(span)]));

  const goldOf = new Map(founds.map((found) => [found, closest(found.words, golds)]));

  return {
    article,
    golds: golds.map((gold) => {
      const best = closest(gold.words, founds);
      const inside = union(founds.filter(({ words }) => words.size > 0 && common(words, gold.words) === words.size).map(({ words }) => words));
      const hasSource = gold.source.size > 0;
      const speakerRight = best !== undefined && liesIn(best.mention, gold.source);

      const outcome = (): GoldOutcome => {
        if (!hasSource) return 'no-source';
        if (speakerRight) return 'right';
        if (best === undefined) return 'not-found';
        if (best.mention.size === 0) return 'no-speaker';
        const rightful = goldOf.get(best);
        return rightful !== undefined && rightful !== gold && liesIn(best.mention, rightful.source) ? 'run-together' : miss(best, gold);
      };

      return {
        gold: gold.gold, best: best?.found, letters: gold.words.size, lettersFound: common(gold.words, inFound),
        exact: inside.size === gold.words.size, hasSource, speakerRight,
        hasCue: gold.cue.size > 0, cueRight: best !== undefined && common(best.cue, gold.cue) > 0,
        named: (gold.gold.names ?? []).length > 0, nameRight: best !== undefined && nameFits(best.found, gold.gold),
        alarmed: flagged.some((span) => common(span, gold.words) > 0), outcome: outcome(),
      };
    }),
    founds: founds.map((found) => {
      const best = goldOf.get(found);
      const hasSpeaker = found.mention.size > 0;
      const speakerRight = best !== undefined && liesIn(found.mention, best.source);
      const outcome = (): FoundOutcome => {
        if (!hasSpeaker) return 'no-speaker';
        if (best === undefined) return 'not-marked';
        if (speakerRight) return 'right';
        return best.source.size === 0 ? 'no-source' : miss(found, best);
      };
      return { found: found.found, best: best?.gold, letters: found.words.size, lettersRight: common(found.words, inGold), hasSpeaker, speakerRight, outcome: outcome() };
    }),
  };
}

/** Why the name is not right, where it is not; asks only of attributions with accepted names. */
export function nameOutcome({ best, nameRight, speakerRight }: GoldSide): NameOutcome {
  if (nameRight) return 'right';
  if (best === undefined) return 'not-found';
  if (best.mention === undefined) return 'no-speaker';
  if (!speakerRight) return 'other-phrase';
  return best.name === undefined ? 'unresolved' : 'other-identity';
}

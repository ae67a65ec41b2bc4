import type { Analysis, Source } from '../analysis/index.js';
import { countWords, textRead } from '../analysis/model/index.js';
import { counted } from './wording.js';

/** How much of an article is one source's. */
export interface Share {
  readonly source: string;
  readonly quotations: number;
  /** Words in quotation marks that are the source's. */
  readonly words: number;
  /** Of all the words in quotation marks, whoever speaks: 0 to 100, rounded, but 0 and 100 only where exact. */
  readonly percent: number;
}

/** Rounded, without saying "none" of a few or "all" of nearly all. */
function percentOf(part: number, whole: number): number {
  if (part <= 0 || whole <= 0) return 0;
  return part >= whole ? 100 : Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}

/** Words in quotation marks that the analysis gives to no source; nested quotations are part of the outer one's words. */
function wordsOfNobody(analysis: Analysis): number {
  const { quotations, attributions } = analysis;
  const text = textRead(analysis);
  const inner = quotations
    .filter((quotation, index) => quotation.parent === undefined && attributions[index]?.source === undefined)
    .flatMap((quotation) => quotation.quoted.map((quoted) => quoted.inner));
  return inner.reduce((sum, span) => sum + countWords(text.slice(span.start, span.end)), 0);
}

/** All words in quotation marks, whoever speaks: what the shares are shares of. */
export const quotedWords = (analysis: Analysis): number =>
  analysis.sources.reduce((sum, source) => sum + source.quotedWords, wordsOfNobody(analysis));

/** The share of every source, in the order of the sources; empty where the article names nobody. */
export function shares(analysis: Analysis): Share[] {
  const whole = quotedWords(analysis);
  return analysis.sources.map(({ id, quotations, quotedWords }) =>
    ({ source: id, quotations: quotations.length, words: quotedWords, percent: percentOf(quotedWords, whole) }));
}

/** What no source has: the quotations of those whom the article does not give, or not clearly. */
export function shareOfNobody(analysis: Analysis): Omit<Share, 'source'> {
  const words = wordsOfNobody(analysis);
  const quotations = analysis.attributions.filter((attribution) => attribution.source === undefined).length;
  return { quotations, words, percent: percentOf(words, quotedWords(analysis)) };
}

/** "3 quotations, 62% of the quoted words"; "not quoted in this article" where the source is silent. */
export function describeShare(analysis: Analysis, source: Source): string {
  const share = shares(analysis).find((candidate) => candidate.source === source.id);
  if (!share || share.quotations === 0) return 'not quoted in this article';
  const quotations = counted(share.quotations, 'quotation');
  return share.words === 0 ? `${quotations}, none in quotation marks` : `${quotations}, ${share.percent.toString()}% of the quoted words`;
}

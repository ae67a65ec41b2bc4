import type { Analysis, Span } from '../analysis/index.js';
import { referencesTo } from './references.js';
import { shares, type Share } from './shares.js';
import { counted } from './wording.js';

/** What stands above the introduction of somebody who is quoted. */
export interface CodeLens {
  /** The name where it is introduced. */
  readonly span: Span;
  /** “Ann Lee: 6 quotations · 212 words · 41%”: the words in quotation marks, and their part of all of these. */
  readonly title: string;
}

/** One for each source that is quoted, in reading order; the same figures as in the hover. Empty where nobody is quoted. */
export function codeLenses(analysis: Analysis): CodeLens[] {
  const figures = new Map(shares(analysis).map((share) => [share.source, share]));
  return analysis.sources.flatMap((source) => {
    const share = figures.get(source.id);
    return share && share.quotations > 0 ? [{ span: source.introducedAt, title: `${source.name}: ${describe(share)}` }] : [];
  }).sort((a, b) => a.span.start - b.span.start);
}

function describe({ quotations, words, percent }: Share): string {
  const count = counted(quotations, 'quotation');
  return words === 0 ? `${count} · none in quotation marks` : `${count} · ${counted(words, 'word')} · ${percent.toString()}%`;
}

/**
 * Where the source that is introduced at an offset is named and quoted, in reading order: what *Find All References* finds.
 * Undefined where nobody is introduced there, as after an edit.
 */
export function placesOfIntroduced(analysis: Analysis, offset: number): Span[] | undefined {
  const source = analysis.sources.find(({ introducedAt }) => introducedAt.start === offset);
  return source && referencesTo(analysis, source.id).map(({ span }) => span);
}

import type { Analysis, Attribution, Cue, Mention, Quotation, Source, Span } from '../../analysis/index.js';

/** A quotation with all that its attribution points to. */
export interface Voice {
  readonly quotation: Quotation;
  readonly attribution: Attribution | undefined;
  readonly cue: Cue | undefined;
  readonly mention: Mention | undefined;
  readonly source: Source | undefined;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));

const find = <T>(items: ReadonlyMap<string, T>, id: string | undefined): T | undefined => (id === undefined ? undefined : items.get(id));

/** Each quotation of an analysis in reading order, with its cue, its speaker and its source looked up. */
export function voicesOf(analysis: Analysis): readonly Voice[] {
  const attributions = new Map(analysis.attributions.map((each) => [each.quotation, each]));
  const cues = byId(analysis.cues);
  const mentions = byId(analysis.mentions);
  const sources = byId(analysis.sources);
  return analysis.quotations.map((quotation) => {
    const attribution = attributions.get(quotation.id);
    return {
      quotation,
      attribution,
      cue: find(cues, attribution?.cue),
      mention: find(mentions, attribution?.speaker),
      source: find(sources, attribution?.source),
    };
  });
}

/** What stands between two segments of one quotation where they are shown as one text. */
const GAP = ' … ';

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** A quotation's words as one text. */
export const wordsOf = (text: string, quotation: Quotation): string => quotation.segments.map((segment) => textOf(text, segment)).join(GAP);

/** Where a quotation starts. */
export const startOf = (quotation: Quotation): number => quotation.segments[0]?.start ?? 0;

/** The share that `part` has of `whole`, in whole per cent. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

/** The words of all the sources' quotations, of which each source has its share. */
export const totalWords = (analysis: Analysis): number => analysis.sources.reduce((sum, source) => sum + source.words, 0);

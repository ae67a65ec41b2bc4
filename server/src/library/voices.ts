import type { Analysis, Attribution, Cue, Mention, Quotation, Source, Span } from '../analysis/index.js';
import { lookupIn, speakerIn } from '../ide/lookup.js';

/** A quotation with all that its attribution points to. */
export interface Voice {
  readonly quotation: Quotation;
  readonly attribution: Attribution | undefined;
  readonly cue: Cue | undefined;
  readonly mention: Mention | undefined;
  readonly source: Source | undefined;
}

/** Each quotation of an analysis in reading order, with its cue, its speaker and its source looked up. */
export function voicesOf(analysis: Analysis): readonly Voice[] {
  const lookup = lookupIn(analysis);
  const cues = new Map(analysis.cues.map((cue) => [cue.id, cue]));
  return analysis.quotations.map((quotation) => {
    const attribution = lookup.attribution(quotation.id);
    const cue = attribution?.cue === undefined ? undefined : cues.get(attribution.cue);
    return { quotation, attribution, cue, ...speakerIn(lookup, attribution) };
  });
}

/** What stands between two segments of one quotation where they are shown as one text. */
const GAP = ' … ';

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** A quotation's words as one text. */
export const wordsOf = (text: string, quotation: Quotation): string => quotation.segments.map((segment) => textOf(text, segment)).join(GAP);

/** Where a quotation starts. */
export const startOf = (quotation: Quotation): number => quotation.segments[0]?.start ?? 0;

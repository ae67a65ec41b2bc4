import type { ReportedFinding, ReportedQuotation } from '../../../server/src/ide/index.js';
import type { ReadArticle, Stretch } from './read-article.js';

/** A piece of the text of which all is said the same. */
export interface Run extends Stretch {
  /** The quotation that it is in; of two inside each other the inner one. */
  readonly quotation: ReportedQuotation | undefined;
  /** The source that it names as a speaker. */
  readonly speaker: string | undefined;
  readonly findings: readonly ReportedFinding[];
  /** Whether it begins a quotation, and whether a stretch of one ends with it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const holds = (outer: Stretch, inner: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end;
const touches = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

/** A paragraph in runs, in order and without gaps. */
export function runsOf({ placed: { report }, speakers }: ReadArticle, paragraph: Stretch): Run[] {
  const parts = report.quotations.flatMap((quotation) => quotation.segments.map((segment) => ({ quotation, segment }))).filter(({ segment }) => touches(segment, paragraph));
  const named = speakers.filter(({ span }) => touches(span, paragraph));
  const findings = report.findings.filter(({ span }) => touches(span, paragraph));
  const edges = [...parts.map(({ segment }) => segment), ...named.map(({ span }) => span), ...findings.map(({ span }) => span), paragraph].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(edges)].filter((at) => at >= paragraph.start && at <= paragraph.end).sort((a, b) => a - b);
  return cuts.slice(1).map((end, index): Run => {
    const run = { start: cuts[index] ?? paragraph.start, end };
    const part = parts.filter(({ segment }) => holds(segment, run)).sort((a, b) => (a.segment.end - a.segment.start) - (b.segment.end - b.segment.start))[0];
    return {
      ...run,
      quotation: part?.quotation,
      speaker: named.find(({ span }) => holds(span, run))?.source,
      findings: findings.filter(({ span }) => holds(span, run)),
      opens: part !== undefined && part.quotation.segments[0]?.start === run.start,
      closes: part !== undefined && Math.min(part.segment.end, paragraph.end) === end,
    };
  });
}

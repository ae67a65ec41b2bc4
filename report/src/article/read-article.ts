import type { PlacedReport } from '../placed-report.js';

/** A stretch of an article's text: offsets in UTF-16 code units, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An article with its report, for a page that shows the words themselves. */
export interface ReadArticle {
  readonly placed: PlacedReport;
  readonly text: string;
  /** How much of the text was analysed, in UTF-16 code units. */
  readonly analysed: number;
  readonly paragraphs: readonly (Stretch & { readonly role: 'headline' | 'byline' | 'body' | 'footer' })[];
  /** The words that name who speaks, with the id of the source that they name. */
  readonly speakers: readonly { readonly span: Stretch; readonly source: string }[];
}

/** The article with a prefix before all its ids, so that several can stand on one page. */
export function withPrefix(article: ReadArticle, prefix: string): ReadArticle {
  const { placed, speakers } = article;
  const { report, lines } = placed;
  const own = <T extends { readonly id: string }>(thing: T): T => ({ ...thing, id: prefix + thing.id });
  return {
    ...article,
    speakers: speakers.map(({ span, source }) => ({ span, source: prefix + source })),
    placed: {
      ...placed,
      lines: Object.fromEntries(Object.entries(lines).map(([id, line]) => [prefix + id, line])),
      report: {
        ...report,
        sources: report.sources.map(own),
        findings: report.findings.map(own),
        quotations: report.quotations.map((quotation) => ({ ...own(quotation), source: quotation.source === undefined ? undefined : prefix + quotation.source })),
      },
    },
  };
}

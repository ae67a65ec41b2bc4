import type { ReportedQuotation } from '../../../server/src/ide/index.js';
import type { PlacedReport } from '../placed-report.js';

/** One quotation as a row of a table that programs read: short words of ours, numbers as numbers, the article's words whole. */
export interface QuotationRow {
  readonly quotation: string;
  readonly line: number;
  readonly speaker: string;
  readonly description: string;
  readonly source_type: string;
  readonly named: 'yes' | 'no';
  readonly kind: ReportedQuotation['kind'];
  readonly certainty: ReportedQuotation['certainty'];
  readonly inside_another: 'yes' | 'no';
  readonly words: number;
  readonly quoted_words: number;
  readonly text: string;
}

/** The quotations in reading order; empty where nobody speaks. */
export function quotationRows({ report, lines }: PlacedReport): QuotationRow[] {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  return report.quotations.map(({ id, source, speaker, naming, kind, certainty, nested, words, quotedWords, text }) => {
    const known = source === undefined ? undefined : sources.get(source);
    return {
      quotation: id, line: lines[id] ?? 1, speaker,
      description: known?.description ?? '', source_type: known?.type ?? '', named: naming === 'named' ? 'yes' : 'no',
      kind, certainty, inside_another: nested ? 'yes' : 'no', words, quoted_words: quotedWords, text,
    };
  });
}

import type { ArticleReport } from '../../server/src/ide/index.js';

/** A report with what only whoever has the document can know: its name, and the lines. */
export interface PlacedReport {
  /** The file's name, as people write it. */
  readonly name: string;
  readonly report: ArticleReport;
  /** By id of a quotation, a source or a finding: the line that it begins on, counted from 1. */
  readonly lines: Readonly<Record<string, number>>;
}

/** In what an article's report can be handed on; `html` is a page to print. */
export const exportFormats = ['csv', 'html', 'json', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

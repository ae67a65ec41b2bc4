import type { ExportFormat, PlacedReport } from '../placed-report.js';
import { toCsv } from './csv.js';
import { toJson } from './json.js';
import { toMarkdown } from './markdown.js';

/** Whoever draws the page to print. */
export interface Printer {
  paper(placed: PlacedReport): string;
}

const loadPrinter = (): Promise<Printer> => import('../main.js');

/**
 * The report in one of its formats, as the text of a file. The page to print comes with a library for charts, loaded when first asked
 * for, from elsewhere where `load` says so.
 */
export async function exportReport(placed: PlacedReport, format: ExportFormat, load = loadPrinter): Promise<string> {
  switch (format) {
    case 'csv': return toCsv(placed);
    case 'json': return toJson(placed);
    case 'markdown': return toMarkdown(placed);
    case 'html': return (await load()).paper(placed);
    default: throw new Error(`No report in the format “${String(format satisfies never)}”`);
  }
}

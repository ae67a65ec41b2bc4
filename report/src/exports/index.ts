import type { ExportFormat, PlacedReport } from '../placed-report.js';
import { toCsv } from './csv.js';
import { toJson } from './json.js';
import { toMarkdown } from './markdown.js';

/** The report in one of its formats, as the text of a file. The page to print comes with a library for charts, loaded when first asked for. */
export async function exportReport(placed: PlacedReport, format: ExportFormat): Promise<string> {
  switch (format) {
    case 'csv': return toCsv(placed);
    case 'json': return toJson(placed);
    case 'markdown': return toMarkdown(placed);
    case 'html': return (await import('../main.js')).paper(placed);
    default: throw new Error(`No report in the format “${String(format satisfies never)}”`);
  }
}

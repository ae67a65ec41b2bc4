import type { PlacedReport } from '../placed-report.js';
import { quotationRows, type QuotationRow } from './rows.js';
import { spreadsheet } from './spreadsheet.js';

const columns: readonly (keyof QuotationRow)[] = [
  'quotation', 'line', 'speaker', 'description', 'source_type', 'named', 'kind', 'certainty', 'inside_another', 'words', 'quoted_words', 'text',
];

/** One line for each quotation, for a spreadsheet. */
export const toCsv = (placed: PlacedReport): string =>
  spreadsheet(quotationRows(placed).map((row) => columns.map((column) => row[column])), columns);

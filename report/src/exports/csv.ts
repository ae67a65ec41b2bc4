import { stringify } from 'csv-stringify/sync';
import type { PlacedReport } from '../placed-report.js';
import { quotationRows, type QuotationRow } from './rows.js';

const columns: readonly (keyof QuotationRow)[] = [
  'quotation', 'line', 'speaker', 'description', 'source_type', 'named', 'kind', 'certainty', 'inside_another', 'words', 'quoted_words', 'text',
];

/**
 * One line for each quotation, for a spreadsheet: with a byte order mark, which spreadsheets need to read curly marks, and with
 * an apostrophe before words that a spreadsheet would take for a formula.
 */
export const toCsv = (placed: PlacedReport): string =>
  stringify(quotationRows(placed), { header: true, bom: true, escape_formulas: true, columns: [...columns], record_delimiter: 'windows' });

import type { Answer } from '../../../../../report/src/answers/answer.js';
import { spreadsheet } from '../../../../../report/src/exports/spreadsheet.js';

/** The rows for a spreadsheet; the first line has the columns' keys. A cell is empty where there is nothing to say. */
export const toCsv = ({ columns, rows }: Answer): string =>
  spreadsheet(rows.map((row) => row.map((cell) => cell ?? '')), columns.map(({ key }) => key));

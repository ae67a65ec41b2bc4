import { stringify } from 'csv-stringify/sync';

/** A cell: numbers stay numbers. */
export type Cell = string | number;

/**
 * Rows as CSV that a spreadsheet opens as it should: lines end as RFC 4180 has it, and an apostrophe stands before words that
 * it would take for a formula. Names of columns stand above where they are given, with a byte order mark, without
 * which spreadsheets do not read curly marks.
 */
export function spreadsheet(rows: readonly (readonly Cell[])[], names?: readonly string[]): string {
  const shared = { escape_formulas: true, record_delimiter: 'windows' } as const;
  if (names === undefined) return stringify(rows.map((row) => [...row]), shared);
  return stringify([[...names], ...rows.map((row) => [...row])], { ...shared, bom: true });
}

import type { Answer } from '../../../../../report/src/answers/answer.js';

/** The answer as one object; each row has its cells under the columns' keys. */
export function toJson({ id, question, note, of, remarks, columns, rows, total }: Answer): string {
  const named = rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])));
  return `${JSON.stringify({ id, question, note, of, remarks, total, rows: named }, null, 2)}\n`;
}

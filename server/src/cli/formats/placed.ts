import type { PlacedReport } from '../../../../report/src/placed-report.js';
import { reportWith } from '../../ide/report.js';
import type { Report } from '../report.js';

/** What an article is called to people: its path, or where it came from. */
export const nameOf = (id: string): string => (id === '-' ? 'standard input' : id);

/** The report that the editor shows, with the findings of this run and the lines of the file. */
export function placedOf({ id, analysis, diagnostics, lineOf }: Report): PlacedReport {
  const report = reportWith(analysis, diagnostics);
  const places = [
    ...report.sources.map((source) => [source.id, source.introducedAt.start] as const),
    ...report.quotations.map((quotation) => [quotation.id, quotation.segments[0]?.start ?? 0] as const),
    ...report.findings.map((finding) => [finding.id, finding.span.start] as const),
  ];
  return { name: nameOf(id), report, lines: Object.fromEntries(places.map(([key, offset]) => [key, lineOf(offset).line])) };
}

import type { PlacedReport } from '../placed-report.js';

/** All that the report holds: offsets count UTF-16 code units, lines from 1. */
export function toJson({ name, report, lines }: PlacedReport): string {
  const withLine = <T extends { readonly id: string }>(things: readonly T[]): unknown[] => things.map((thing) => ({ ...thing, line: lines[thing.id] ?? 1 }));
  const { sources, quotations, findings, ...rest } = report;
  return `${JSON.stringify({
    article: name, ...rest,
    sources: withLine(sources),
    quotations: withLine(quotations.map((quotation) => ({ ...quotation, source: quotation.source ?? null }))),
    findings: withLine(findings),
  }, null, 2)}\n`;
}

import { escapeMarkdown } from '../../../server/src/ide/pieces.js';
import type { PlacedReport } from '../placed-report.js';
import { certaintyNames, counted, kindNames, namingNames, percent, severityNames, speakerOf, typeNames } from '../wording.js';

/** The report as a Markdown page of tables. No word of the article can become markup in it. */
export function toMarkdown({ name, report, lines }: PlacedReport): string {
  const line = (id: string): string => (lines[id] ?? 1).toString();
  const sources = report.sources.map(({ name: source, type, description, share }) =>
    [source, description, typeNames[type], share.quotations.toString(), share.words.toString(), percent(share.percent)]);
  const quotations = report.quotations.map((quotation) =>
    [line(quotation.id), speakerOf(quotation), kindNames[quotation.kind], certaintyNames[quotation.certainty], quotation.words.toString(), quotation.text]);
  const findings = report.findings.map(({ id, severity, message, rule }) => [line(id), severityNames[severity], message, rule]);
  return `${[
    `# ${escapeMarkdown(report.title === '' ? name : report.title)}`,
    `${escapeMarkdown(name)}: ${[counted(report.quotations.length, 'quotation'), counted(report.sources.length, 'source'), counted(report.quotedWords, 'quoted word')].join(', ')}.`,
    '## Sources', table(['Source', 'Described as', 'Type', 'Quotations', 'Quoted words', 'Share'], sources),
    ...(report.silent.length > 0 ? [`Named but not quoted: ${report.silent.map(escapeMarkdown).join(', ')}.`] : []),
    '## Named and unnamed', table(['', 'Quotations', 'Quoted words'], report.byNaming.map(({ sort, quotations: count, words }) => [namingNames[sort], count.toString(), words.toString()])),
    '## Quoted and paraphrased', table(['', 'Quotations', 'Words'], report.byKind.map(({ sort, quotations: count, words }) => [kindNames[sort], count.toString(), words.toString()])),
    '## Quotations', table(['Line', 'Speaker', 'Kind', 'Attribution', 'Words', 'Quotation'], quotations),
    '## Findings', table(['Line', 'Severity', 'Finding', 'Rule'], findings),
  ].join('\n\n')}\n`;
}

/** A table; "None." where it has no rows. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'None.';
  const lineOf = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [lineOf(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(lineOf)].join('\n');
}

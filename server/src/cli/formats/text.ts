import type { Report } from '../report.js';
import type { Style } from '../terminal/style.js';
import { widthOf } from '../terminal/width.js';
import { findingEntries, findingLines } from './text/findings.js';
import type { Page, TextSettings } from './text/page.js';
import { quotationLines } from './text/quotations.js';
import { silencedLines } from './text/silenced.js';
import { sourceLines } from './text/sources.js';
import { voicesOf } from '../../library/voices.js';
import { printable } from '../terminal/printable.js';

/** "1 quotation", "9 quotations". */
export const counted = (n: number, noun: string): string => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;

const speaking = ({ report }: Page) => report.analysis.sources.filter((source) => source.quotations.length > 0);

function pageOf(report: Report, settings: TextSettings): Page {
  const { voices: colors } = settings.style;
  const speakers = report.analysis.sources.filter((source) => source.quotations.length > 0).map(({ id }) => id);
  const paintOf = (source: string) => colors[Math.max(0, speakers.indexOf(source)) % colors.length] ?? String;
  return { ...settings, report, voices: voicesOf(report.analysis), lineOf: report.lineOf, paintOf };
}

/** "story.txt  9 quotations, 2 sources, 1 finding", on two lines where it does not fit on one. */
function titleLines(page: Page): string[] {
  const { style, width, report } = page;
  const name = report.id === '-' ? 'standard input' : printable(report.id);
  const summary = [counted(page.voices.length, 'quotation'), counted(speaking(page).length, 'source'), counted(report.diagnostics.length, 'finding'), ...(report.silenced.length > 0 ? [`${report.silenced.length.toLocaleString('en')} silenced`] : [])].join(', ');
  const fits = widthOf(name) + 2 + summary.length <= width;
  return fits ? [`${style.title(name)}  ${style.faint(summary)}`] : [style.title(name), style.faint(summary)];
}

/** One article for people: a title, its quotations in order, its sources, its findings, and on demand those that are silenced. */
export function formatText(report: Report, settings: TextSettings): string {
  const page = pageOf(report, settings);
  const sections = [titleLines(page), quotationLines(page), sourceLines(page), findingLines(page), silencedLines(page)].filter((lines) => lines.length > 0);
  return sections.map((lines) => `${lines.map((line) => line.trimEnd()).join('\n')}\n`).join('\n');
}

/** The findings of one article for people and nothing else; empty where there are none. */
export const formatFindings = (report: Report, settings: TextSettings): string =>
  findingEntries(pageOf(report, settings)).map((line) => `${line.trimEnd()}\n`).join('');

/** What stands under several articles: "12 articles, 98 quotations, 3 findings". */
export function formatTotals(reports: { readonly articles: number; readonly quotations: number; readonly findings: number }, style: Style): string {
  const { articles, quotations, findings } = reports;
  return style.faint([counted(articles, 'article'), counted(quotations, 'quotation'), counted(findings, 'finding')].join(', '));
}

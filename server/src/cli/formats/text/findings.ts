import type { Diagnostic, Severity } from '../../../rules/index.js';
import { printable } from '../../terminal/printable.js';
import type { Paint, Style } from '../../terminal/style.js';
import { wrap } from '../../terminal/wrap.js';
import type { Page } from './page.js';

const INDENT = '  ';

const paintOf = (severity: Severity, style: Style): Paint => ({ error: style.error, warning: style.warning, information: String, hint: style.faint })[severity];

/** "story.txt:24:19", which terminals make a link to the place. */
export function placeLabel(offset: number, page: Page): string {
  const { line, column } = page.lineOf(offset);
  const { id } = page.report;
  return `${id === '-' ? 'line ' : `${printable(id)}:`}${String(line)}:${String(column)}`;
}

function entry(diagnostic: Diagnostic, page: Page): string[] {
  const { style } = page;
  const width = page.width - INDENT.length * 2;
  const related = diagnostic.related.flatMap(({ span, message }) => wrap(`${printable(message)} (line ${String(page.lineOf(span.start).line)})`, width));
  return [
    `${INDENT}${placeLabel(diagnostic.span.start, page)}  ${paintOf(diagnostic.severity, style)(diagnostic.severity)}  ${style.faint(diagnostic.rule)}`,
    ...wrap(printable(diagnostic.message), width).map((line) => INDENT + INDENT + line),
    ...related.map((line) => INDENT + INDENT + style.faint(line)),
  ];
}

/** What the rules found, in reading order, without a heading; no lines where there is nothing. */
export const findingEntries = (page: Page): string[] => page.report.diagnostics.flatMap((each) => entry(each, page));

/** What the rules found, under a heading. */
export function findingLines(page: Page): string[] {
  const { diagnostics } = page.report;
  if (diagnostics.length === 0) return page.voices.length === 0 ? [] : [page.style.good('No findings.')];
  return [page.style.heading('Findings'), ...findingEntries(page)];
}

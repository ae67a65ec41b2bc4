import type { Silenced } from '../../../ide/diagnostics.js';
import { printable } from '../../terminal/printable.js';
import { wrap } from '../../terminal/wrap.js';
import { placeLabel } from './findings.js';
import type { Page } from './page.js';

const INDENT = '  ';

function entry({ finding, reason, by, said }: Silenced, page: Page): string[] {
  const { style } = page;
  const width = page.width - INDENT.length * 2;
  const where = said.in === 'article' ? `by a comment in line ${String(page.lineOf(said.span.start).line)}` : 'by the project file';
  const why = `Silenced ${where}${by === undefined ? '' : ` (${by})`}${reason === undefined ? ', without a reason.' : `: ${reason}`}`;
  return [
    `${INDENT}${placeLabel(finding.span.start, page)}  ${style.faint(finding.rule)}`,
    ...wrap(printable(finding.message), width).map((line) => INDENT + INDENT + line),
    ...wrap(printable(why), width).map((line) => INDENT + INDENT + style.faint(line)),
  ];
}

/** What somebody silenced, in reading order, where that was asked for; no lines where there is nothing. */
export function silencedLines(page: Page): string[] {
  const { silenced } = page.report;
  return !page.showSilenced || silenced.length === 0 ? [] : [page.style.heading('Silenced'), ...silenced.flatMap((each) => entry(each, page))];
}

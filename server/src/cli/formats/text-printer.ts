import { formatFindings, formatText, formatTotals } from './text.js';
import type { Printer } from './printer.js';
import type { TextSettings } from './text/page.js';

/** A page for people of each article, with their sum below where they are several; of a quiet one the findings alone. */
export function textPrinter(settings: TextSettings): Printer {
  if (settings.quiet) return { first: '', each: (report) => formatFindings(report, settings), last: () => '' };
  const total = { articles: 0, quotations: 0, findings: 0 };
  return {
    first: '',
    each: (report) => {
      const separator = total.articles === 0 ? '' : '\n\n';
      total.articles += 1;
      total.quotations += report.analysis.quotations.length;
      total.findings += report.diagnostics.length;
      return separator + formatText(report, settings);
    },
    last: () => (total.articles > 1 ? `\n\n${formatTotals(total, settings.style)}\n` : ''),
  };
}

import { toContract } from '../library/json.js';
import { formatText, formatTotals } from './formats/text.js';
import type { TextSettings } from './formats/text/page.js';
import type { Report } from './report.js';

export type Format = 'text' | 'json' | 'jsonl';

/** Prints reports one after another, so that nothing waits for the last file. */
export interface Printer {
  readonly first: string;
  each(report: Report): string;
  last(): string;
}

const json = (report: Report): string => JSON.stringify(toContract(report));

const jsonl = (): Printer => ({ first: '', each: (report) => `${json(report)}\n`, last: () => '' });

function jsonArray(): Printer {
  let printed = 0;
  return {
    first: '[',
    each: (report) => `${printed++ === 0 ? '' : ','}\n${json(report)}`,
    last: () => '\n]\n',
  };
}

function text(settings: TextSettings): Printer {
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

/** The printer of a format; only the text format looks at the settings. */
export function printerOf(format: Format, settings: TextSettings): Printer {
  if (format === 'json') return jsonArray();
  return format === 'jsonl' ? jsonl() : text(settings);
}

import type { Report } from '../report.js';
import { contractOf } from './in-file.js';
import type { Printer } from './printer.js';

const json = (report: Report): string => JSON.stringify(contractOf(report));

/** One analysis a line. */
export const jsonLinesPrinter = (): Printer => ({ first: '', each: (report) => `${json(report)}\n`, last: () => '' });

/** One array of analyses. */
export function jsonPrinter(): Printer {
  let printed = 0;
  return {
    first: '[',
    each: (report) => `${printed++ === 0 ? '' : ','}\n${json(report)}`,
    last: () => '\n]\n',
  };
}

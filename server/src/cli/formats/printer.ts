import type { Report } from '../report.js';

/** Prints reports one after another, so that nothing waits for the last file where the format allows that. */
export interface Printer {
  readonly first: string;
  each(report: Report): string;
  /** A file that could not be read; most formats leave that to the line on standard error. */
  unread?(id: string, problem: string): string;
  last(): string | Promise<string>;
}

import { toMarkdown } from '../../../../report/src/exports/markdown.js';
import { placedOf } from './placed.js';
import type { Printer } from './printer.js';

/** The report of each article as Markdown, one below the other. */
export function markdownPrinter(): Printer {
  let printed = 0;
  return {
    first: '',
    each: (report) => `${printed++ === 0 ? '' : '\n'}${toMarkdown(placedOf(report))}`,
    last: () => '',
  };
}

import { bratPrinter } from './formats/brat.js';
import { csvPrinter } from './formats/csv.js';
import { githubPrinter } from './formats/github.js';
import { htmlPrinter } from './formats/html.js';
import { jsonLinesPrinter, jsonPrinter } from './formats/json-printers.js';
import { markdownPrinter } from './formats/markdown.js';
import type { Format } from './formats/names.js';
import type { Printer } from './formats/printer.js';
import { sarifPrinter } from './formats/sarif.js';
import { textPrinter } from './formats/text-printer.js';
import type { TextSettings } from './formats/text/page.js';

/** What some formats are told. */
export interface PrinterSettings {
  readonly text: TextSettings;
  /** The folder that paths in a SARIF log begin in. */
  readonly folder: string;
  /** The folder that paths in GitHub's annotations begin in. */
  readonly repository: string;
}

/** The printer of a format. */
export function printerOf(format: Format, { text, folder, repository }: PrinterSettings): Printer {
  switch (format) {
    case 'text': return textPrinter(text);
    case 'json': return jsonPrinter();
    case 'jsonl': return jsonLinesPrinter();
    case 'csv': return csvPrinter();
    case 'sarif': return sarifPrinter(folder);
    case 'github': return githubPrinter(repository);
    case 'markdown': return markdownPrinter();
    case 'brat': return bratPrinter();
    case 'html': return htmlPrinter();
  }
}

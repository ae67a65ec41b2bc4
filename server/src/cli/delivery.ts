import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import type { Printer } from './formats/printer.js';
import { endWhenOutputEnds, write } from './output.js';
import type { Report } from './report.js';

/** Where reports go. */
export interface Delivery {
  begin(): Promise<void>;
  /** Answers what is wrong where the report could not be delivered. */
  take(report: Report): Promise<string | undefined>;
  unread(id: string, problem: string): Promise<void>;
  end(): Promise<void>;
}

/** One printer's text to one stream: standard output, or the file that was asked for. */
export function printed(printer: Printer, file: string | undefined): Delivery {
  const stream: Writable = file === undefined ? process.stdout : createWriteStream(file);
  endWhenOutputEnds(stream);
  return {
    begin: () => write(stream, printer.first),
    async take(report) {
      await write(stream, printer.each(report));
      return undefined;
    },
    unread: (id, problem) => write(stream, printer.unread?.(id, problem) ?? ''),
    async end() {
      await write(stream, await printer.last());
      if (file === undefined) return;
      stream.end();
      await finished(stream);
    },
  };
}

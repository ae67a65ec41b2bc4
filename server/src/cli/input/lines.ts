import type { Readable } from 'node:stream';

/** One line of a stream, without its line feed. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Undefined where the line is longer than `MAX_LINE_BYTES`. */
  readonly bytes: Buffer | undefined;
}

/** A line that is longer is skipped unread: 64 MiB, five times what an article at the size limit can need. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

const LINE_FEED = 0x0a;

/** Splits a stream into lines as it arrives. Holds one line at a time, and copies each byte once however long it is. */
export async function* linesOf(stream: Readable, longest = MAX_LINE_BYTES): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): Line => {
    const bytes = length > longest ? undefined : Buffer.concat(parts, length);
    parts = [];
    length = 0;
    return { number: number++, bytes };
  };
  const keep = (part: Buffer): void => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

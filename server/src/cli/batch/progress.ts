import type { ReadStream } from 'node:fs';
import { Writable } from 'node:stream';

/** How far a batch is. */
export interface Progress {
  readonly articles: number;
  /** Bytes of input that are done, and how many there are; undefined where the input does not say, as a pipe. */
  readonly bytes: number;
  readonly total: number | undefined;
  /** Since the start, in milliseconds. */
  readonly elapsed: number;
}

/** Before that, an estimate is a guess: the first articles run slower than all others. */
const SOONEST_ESTIMATE = 2_000;

/** "1,204 articles · 38 % · 61 a second · about 3 minutes left": one line for a terminal, without line feed. */
export function progressLine({ articles, bytes, total, elapsed }: Progress): string {
  const parts = [`${articles.toLocaleString('en')} ${articles === 1 ? 'article' : 'articles'}`];
  const share = total === undefined || total === 0 ? undefined : Math.min(1, bytes / total);
  if (share !== undefined) parts.push(`${String(Math.floor(share * 100))} %`);
  if (elapsed >= SOONEST_ESTIMATE) parts.push(`${speed(articles / (elapsed / 1000))} a second`);
  if (share !== undefined && share > 0 && elapsed >= SOONEST_ESTIMATE) parts.push(`${left((elapsed / share) * (1 - share))} left`);
  return parts.join(' · ');
}

const speed = (rate: number): string => (rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en'));

/** The line of a terminal that shows how far a batch is; messages go above it. */
export interface ProgressLine {
  readonly messages: Writable;
  show(articles: number): void;
  clear(): void;
}

/** How often the line is drawn anew, in milliseconds. */
const EVERY = 200;
const CLEAR = '\r\u001b[K';

/**
 * Shows on a terminal how far a batch is. How far the input has been read is asked of the stream, which knows it of files.
 *
 * @param total how many bytes the input holds; undefined where that is not known.
 */
export function progressOn(terminal: Writable, input: Partial<Pick<ReadStream, 'bytesRead'>>, total: number | undefined): ProgressLine {
  const start = Date.now();
  let drawn = 0;
  // Lines that an earlier run has answered are read in no time, and would make the rest look near.
  let skipped: number | undefined;
  const clear = (): void => { if (drawn > 0) terminal.write(CLEAR); };
  return {
    clear,
    messages: new Writable({ decodeStrings: false, write(chunk: string, encoding, done) { clear(); terminal.write(chunk, encoding, done); } }),
    show(articles) {
      skipped ??= input.bytesRead ?? 0;
      const now = Date.now();
      if (now - drawn < EVERY) return;
      drawn = now;
      const known = total === undefined ? undefined : total - skipped;
      terminal.write(CLEAR + progressLine({ articles, bytes: (input.bytesRead ?? 0) - skipped, total: known, elapsed: now - start }));
    },
  };
}

/** A stretch of time as people say it: "about 3 minutes". */
function left(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 90) return `about ${String(seconds)} ${seconds === 1 ? 'second' : 'seconds'}`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `about ${String(minutes)} minutes` : `about ${String(Math.round(minutes / 60))} hours`;
}

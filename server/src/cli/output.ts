import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Whoever reads the output may stop reading (`… | head`): then there is nothing left to do and nothing to complain of.
 * Ends the process with the status that stood until then.
 */
export function endQuietlyWhenNobodyReads(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit();
    throw error;
  });
}

/** Writes, and waits until the reader keeps up: what was written never piles up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Ends the process when the output can take no more. Whoever reads it may stop reading (`… | head`): then there is nothing
 * left to do and nothing to complain of, and the status that stood until then stays. A full disk is another matter.
 */
export function endWhenOutputEnds(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit();
    process.stderr.write(`on-the-record: the output could not be written (${error.code ?? error.message})\n`);
    process.exit(1);
  });
}

/** Writes, and waits until the reader keeps up: what was written never piles up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

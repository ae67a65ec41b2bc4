// An interrupted batch goes on where its output ends: answers stand in the order of the lines, so that the output itself
// says how far it came, and no second file has to be kept.
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { linesOf, type Line } from '../input/lines.js';
import { BadLine, parseRequest } from '../input/request.js';

const LINE_FEED = 0x0a;
const CHUNK = 64 * 1024;

/** An output that cannot be gone on with; the message stands after its name. */
export class BadOutput extends Error {}

/** Cuts off what an interruption left of a half-written last line. Answers how many bytes of whole lines are kept. */
export async function keepWholeLines(file: FileHandle): Promise<number> {
  let { size: end } = await file.stat();
  const chunk = Buffer.alloc(CHUNK);
  for (let from = Math.max(0, end - CHUNK); end > 0; from = Math.max(0, from - CHUNK)) {
    const { bytesRead } = await file.read(chunk, 0, end - from, from);
    const last = chunk.subarray(0, bytesRead).lastIndexOf(LINE_FEED);
    end = last < 0 ? from : from + last + 1;
    if (last >= 0) break;
  }
  await file.truncate(end);
  return end;
}

/** The ids of the answers in an output of whole lines, in its order. @throws BadOutput where a line is no answer. */
export async function* answeredIds(path: string): AsyncGenerator<string> {
  for await (const { number, bytes } of linesOf(createReadStream(path))) {
    const id = bytes === undefined ? undefined : idOf(bytes);
    if (id === undefined) throw new BadOutput(`line ${String(number)} is no analysis of a batch`);
    yield id;
  }
}

function idOf(bytes: Buffer): string | undefined {
  try {
    const { id } = JSON.parse(bytes.toString()) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The lines behind those that have been answered. Bad lines among them are passed over: they were told of the first time.
 *
 * @throws BadOutput where the output holds an article that the lines do not, or holds them in another order.
 */
export async function* linesAfter(lines: AsyncIterable<Line>, answered: AsyncIterable<string>): AsyncGenerator<Line> {
  const reader = lines[Symbol.asyncIterator]();
  for await (const id of answered) {
    for (;;) {
      const next = await reader.next();
      if (next.done === true) throw new BadOutput(`holds “${id}”, which does not come in this input: it was begun with another one`);
      if (requestIdOf(next.value) === id) break;
    }
  }
  for (let next = await reader.next(); next.done !== true; next = await reader.next()) yield next.value;
}

function requestIdOf({ bytes }: Line): string | undefined {
  try {
    return bytes === undefined ? undefined : parseRequest(bytes)?.id;
  } catch (error) {
    if (error instanceof BadLine) return undefined;
    throw error;
  }
}

/** Opens an output to go on with, or a new one. @throws BadOutput where it is there and nobody asked to go on. */
export async function openOutput(path: string, resume: boolean): Promise<FileHandle> {
  try {
    return await open(path, resume ? 'r+' : 'wx');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new BadOutput('is there already: go on with it by --resume, or name another file');
    if (code === 'ENOENT' && resume) return open(path, 'wx');
    throw error;
  }
}

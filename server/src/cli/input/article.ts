import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decode, NotText } from './decode.js';
import type { Kind } from './kind.js';

/** An article could not be read; the message is one line for a person, without the path. */
export class Unreadable extends Error {}

/**
 * No more bytes than this are read: enough for any text up to the analysis's size limit of 1,000,000 code units, each of
 * which takes three bytes at most, and bounded whatever somebody points at.
 */
const MAX_BYTES = 8_000_000;

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ENAMETOOLONG: 'no such file (the name is too long)',
};

/** What is known of a file before it is read. */
export interface Known {
  readonly kind: Kind;
  /** The encoding that somebody says it is in. */
  readonly encoding?: string | undefined;
}

/** Reads the text of a file, or of `stdin` where the path is "-". @throws Unreadable */
export async function readArticle(path: string, stdin: Readable, { kind, encoding }: Known): Promise<string> {
  try {
    const read = path === '-' ? await readStream(stdin) : await readFile(path);
    return decode({ ...read, name: path, encoding, html: kind === 'html' });
  } catch (error) {
    throw new Unreadable(problemOf(error), { cause: error });
  }
}

interface Read { readonly bytes: Buffer; readonly whole: boolean }

async function readFile(path: string): Promise<Read> {
  const file = await open(path);
  try {
    return await readStream(file.createReadStream({ autoClose: false, end: MAX_BYTES }));
  } finally {
    await file.close();
  }
}

async function readStream(stream: Readable): Promise<Read> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_BYTES) break;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, MAX_BYTES), whole: length <= MAX_BYTES };
}

function problemOf(error: unknown): string {
  if (error instanceof NotText) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return PROBLEMS[code] ?? `could not be read (${code || String(error)})`;
}

// What a corpus is made of: the lines of a file, or the files of a folder as if each were a line.
import { createReadStream, statSync, type Stats } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { readArticle, Unreadable } from '../input/article.js';
import { kindOf } from '../input/kind.js';
import { linesOf, type Line } from '../input/lines.js';
import { pathsOf } from '../input/paths.js';
import { readAs } from '../input/reading.js';
import { linesAfter } from '../batch/resume.js';
import type { ReadFile } from './answer.js';

/** A line, or what is wrong with the file that it would be of. */
export interface Item extends Line {
  readonly problem?: string;
}

/** Where the articles of a corpus come from. */
export interface CorpusInput {
  /** Its name without its folder. */
  readonly name: string;
  /** Whether its items are files (`ReadFile`). */
  readonly files: boolean;
  /** All that is not held yet, in an order that is always the same. @throws BadOutput where the corpus holds what the input does not. */
  items(held: Held): AsyncIterable<Item>;
  /** What messages call an item: “line 12”, “north/mill.txt”. */
  called(number: number): string;
  /** How far it has been read, as `progressOn` asks for it, and how far it goes; undefined where that is not known. */
  readonly read: { readonly bytesRead: number };
  readonly total: number | undefined;
  /** Ends the reading: who reads the items gets the reason thrown. */
  stop(reason: Error): void;
}

/** What a corpus holds already. */
export interface Held {
  ids(): AsyncIterable<string>;
  /** Whether it has a file of this name, or has passed it over. */
  has(id: string): boolean;
}

/** @throws Unreadable where there is no such file, and of a folder without articles. */
export async function inputOf(path: string): Promise<CorpusInput> {
  if (path !== '-' && statsOf(path).isDirectory()) return folder(path, await articlesIn(path));
  const stream = path === '-' ? process.stdin : createReadStream(path);
  return {
    name: path === '-' ? 'standard input' : basename(path),
    files: false,
    items: (held) => linesAfter(linesOf(stream), held.ids()),
    called: (number) => `line ${String(number)}`,
    read: stream,
    total: path === '-' ? undefined : statsOf(path).size,
    stop: (reason) => { stream.destroy(reason); },
  };
}

function statsOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw new Unreadable((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file or folder' : `could not be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`, { cause: error });
  }
}

/** Files by path; their ids are their paths from the folder, with “/”. */
function folder(path: string, files: readonly string[]): CorpusInput {
  const ids = files.map((file) => relative(path, file).split(sep).join('/'));
  const read = { bytesRead: 0 };
  let reason: Error | undefined;
  return {
    name: basename(resolve(path)),
    files: true,
    async *items(held) {
      for (const [index, id] of ids.entries()) {
        if (reason !== undefined) throw reason;
        read.bytesRead = index + 1;
        if (!held.has(id)) yield await itemOf(id, { path: join(path, id), number: index + 1 });
      }
    },
    called: (number) => ids[number - 1] ?? '',
    read,
    total: ids.length,
    stop: (error) => { reason = error; },
  };
}

async function itemOf(id: string, { path, number }: { path: string; number: number }): Promise<Item> {
  try {
    const kind = kindOf(path) ?? 'text';
    const { text, blockQuotations } = await readAs(kind, await readArticle(path, process.stdin, { kind }));
    const file: ReadFile = { id, text, blockQuotations };
    return { number, bytes: Buffer.from(JSON.stringify(file)) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { number, bytes: undefined, problem: error.message };
  }
}

async function articlesIn(path: string): Promise<readonly string[]> {
  const found = await pathsOf([path], () => { throw new Unreadable('holds no articles'); });
  return found.map((one) => one.path);
}

import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Entry, Files } from './files.js';

/** The files of this machine; of other schemes than `file` there are none. */
export const nodeFiles: Files = {
  list: (folder) => onDisk(folder, async (path) => {
    const entries = await readdir(path, { withFileTypes: true });
    const kinds = entries.map((entry): Entry | undefined => (entry.isFile() ? { name: entry.name, kind: 'file' } : entry.isDirectory() ? { name: entry.name, kind: 'folder' } : undefined));
    return kinds.filter((entry) => entry !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1));
  }).then((entries) => entries ?? []),

  stamp: (uri) => onDisk(uri, async (path) => {
    const stats = await stat(path);
    return stats.isFile() ? { size: stats.size, changed: stats.mtimeMs } : undefined;
  }),

  real: (uri) => onDisk(uri, async (path) => pathToFileURL(await realpath(path)).href),

  read: (uri) => onDisk(uri, async (path) => decode(await readFile(path))),
};

/** What `ask` gives for the path of an address; undefined where it has none, and where the disk says no. */
async function onDisk<T>(uri: string, ask: (path: string) => Promise<T>): Promise<T | undefined> {
  try {
    return uri.startsWith('file:') ? await ask(fileURLToPath(uri)) : undefined;
  } catch {
    return undefined;
  }
}

const encodings = [[[0xff, 0xfe], 'utf-16le'], [[0xfe, 0xff], 'utf-16be']] as const;

/** UTF-8 unless a mark at the start says UTF-16; undefined for bytes with a zero among them, which no text has. */
function decode(bytes: Buffer): string | undefined {
  const marked = encodings.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  return marked === undefined && bytes.includes(0) ? undefined : new TextDecoder(marked ?? 'utf-8').decode(bytes);
}

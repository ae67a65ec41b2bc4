import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { below, fromAbove, isIgnored, withOwn, type Ignored } from './ignored.js';

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);

/**
 * The files below a folder by path, in the order of their names: not what is hidden, nor `node_modules`, nor what an ignore
 * file leaves out. Links are not followed. Nothing where the folder cannot be read.
 */
export async function* walk(folder: string): AsyncGenerator<string> {
  yield* inside(folder, await fromAbove(folder));
}

async function* inside(folder: string, above: Ignored): AsyncGenerator<string> {
  const ignored = await withOwn(folder, above);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort(byName)) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (entry.isFile() && !isIgnored(ignored, name)) yield join(folder, name);
    if (entry.isDirectory() && !isIgnored(ignored, `${name}/`)) yield* inside(join(folder, name), below(ignored, name));
  }
}

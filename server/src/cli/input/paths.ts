import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { matches } from '../../project/index.js';
import { kindOf } from './kind.js';
import { walk } from './walk.js';

/** A file that the command shall read. */
export interface FoundPath {
  readonly path: string;
  /** How it came to be read: somebody wrote its name, a pattern fits it, or it is in a folder. */
  readonly by: 'name' | 'pattern' | 'folder';
}

/** What makes a name a pattern, where no file has it. */
const PATTERN = /[*?[\]{}]/;
/**
 * The files that some arguments mean, in the order of the arguments: a file itself, the articles below a folder, the files that
 * a pattern fits. What is found in folders and by patterns is read once, and not where it is named as well. "-" and what is
 * not there mean themselves, for whoever reads them to say so.
 *
 * @param warn told of each folder or pattern that means no file at all, and what to say of it.
 */
export async function pathsOf(given: readonly string[], warn: (path: string, problem: string) => void): Promise<readonly FoundPath[]> {
  const all = await Promise.all(given.map(async (path) => ({ path, meant: await meantBy(path) })));
  for (const { path } of all.filter(({ meant }) => meant.length === 0)) warn(path, PATTERN.test(path) ? 'no file fits the pattern' : 'holds no articles');
  const found = all.flatMap(({ meant }) => meant);
  const taken = new Set(found.filter(({ by }) => by === 'name').map(({ path }) => resolve(path)));
  return found.filter(({ path, by }) => by === 'name' || (!taken.has(resolve(path)) && taken.add(resolve(path))));
}

async function meantBy(path: string): Promise<readonly FoundPath[]> {
  if (path === '-') return [{ path, by: 'name' }];
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory() === true) return await inFolder(path);
  if (stats !== undefined || !PATTERN.test(path)) return [{ path, by: 'name' }];
  return await fitting(path.split(sep).join('/'));
}

async function inFolder(folder: string): Promise<readonly FoundPath[]> {
  const found: FoundPath[] = [];
  for await (const path of walk(folder)) if (kindOf(path) !== undefined) found.push({ path, by: 'folder' });
  return found;
}

/** The files below the folder that the pattern begins with. */
async function fitting(pattern: string): Promise<readonly FoundPath[]> {
  const parts = pattern.split('/');
  const fixed = parts.slice(0, parts.findIndex((part) => PATTERN.test(part))).join('/');
  const folder = pattern.startsWith('/') && fixed === '' ? '/' : fixed === '' ? '.' : fixed;
  const rest = parts.slice(fixed === '' ? Number(pattern.startsWith('/')) : fixed.split('/').length).join('/');
  const found: FoundPath[] = [];
  for await (const path of walk(folder)) {
    if (matches(relative(folder, path).split(sep).join('/'), rest)) found.push({ path, by: 'pattern' });
  }
  return found;
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Files that say what is left out of the folder that they are in: git's own, and ours for what git keeps. Both are written alike. */
export const IGNORE_FILES = ['.gitignore', '.on-the-recordignore'] as const;

/** What ignore files say of the paths below their folder, to which `prefix` leads from the folder below. The innermost is the last. */
export type Ignored = readonly { readonly rules: Ignore; readonly prefix: string }[];

/** The rules of a folder after those from above; the same where it has none. A file that cannot be read says nothing. */
export async function withOwn(folder: string, above: Ignored): Promise<Ignored> {
  const texts = await Promise.all(IGNORE_FILES.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  return [...above, ...texts.filter((text) => text !== '').map((text) => ({ rules: ignore().add(text), prefix: '' }))];
}

/** The same rules as they are seen from a folder inside. */
export const below = (ignored: Ignored, name: string): Ignored => ignored.map(({ rules, prefix }) => ({ rules, prefix: `${prefix}${name}/` }));

/** Whether a name in the folder is left out; a folder's name ends in a slash. The innermost file that says anything decides, as git has it. */
export function isIgnored(ignored: Ignored, name: string): boolean {
  for (const { rules, prefix } of ignored.toReversed()) {
    const { ignored: out, unignored } = rules.test(prefix + name);
    if (out || unignored) return out;
  }
  return false;
}

/**
 * What the folders above say of one that somebody names, up to the root of its repository; nothing where it is in none. Who
 * names a folder that is left out wants it read: then nothing from above counts.
 */
export async function fromAbove(folder: string): Promise<Ignored> {
  const parents: string[] = [];
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) break;
    if (dirname(at) === at) return [];
    parents.unshift(at);
  }
  let ignored: Ignored = [];
  for (const at of parents) {
    ignored = await withOwn(dirname(at), ignored);
    if (isIgnored(ignored, `${basename(at)}/`)) return [];
    ignored = below(ignored, basename(at));
  }
  return ignored;
}

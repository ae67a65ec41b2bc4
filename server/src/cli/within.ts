import { relative, resolve, sep } from 'node:path';

/** The path of a file from a folder, with "/"; undefined where the file is not in it. */
export function within(folder: string, path: string): string | undefined {
  const from = relative(folder, path);
  return from === '..' || from.startsWith(`..${sep}`) || resolve(from) === from ? undefined : from.split(sep).join('/');
}

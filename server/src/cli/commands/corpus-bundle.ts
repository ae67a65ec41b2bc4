import { existsSync } from 'node:fs';
import type * as corpus from '../corpus/main.js';

/**
 * The commands that need the database: a bundle of their own, which is loaded when one of them runs. Undefined, after a line on
 * standard error, where this copy of the program comes without it, as the editor's does.
 */
export async function corpusBundle(): Promise<typeof corpus | undefined> {
  const bundle = new URL('corpus.js', import.meta.url);
  if (existsSync(bundle)) return await import(bundle.href) as typeof corpus;
  process.stderr.write('on-the-record: this copy of the program comes without its database, as the one inside the extension does; the npm package on-the-record has it (npm install --global on-the-record)\n');
  return undefined;
}

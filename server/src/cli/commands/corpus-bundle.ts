import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as corpus from '../corpus/main.js';

/**
 * The commands that need the database: a bundle of their own, which is loaded when one of them runs. Undefined, after a line on
 * standard error, where this copy of the program comes without it, as the editor's does.
 */
export async function corpusBundle(): Promise<typeof corpus | undefined> {
  const bundle = new URL('corpus.js', import.meta.url);
  if (existsSync(bundle)) return await import(bundle.href) as typeof corpus;
  process.stderr.write(`on-the-record: ${fileURLToPath(bundle)} is missing. The VS Code extension comes without it; the npm package has it\n`);
  return undefined;
}

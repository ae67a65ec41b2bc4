import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Starts the language server in this process; it is a bundle of its own beside this one, since the two rooms do not import
 * each other. Resolves to the exit status to have unless the server sets another.
 */
export async function serve(): Promise<number> {
  const server = new URL('server.cjs', import.meta.url);
  if (!existsSync(server)) {
    process.stderr.write(`on-the-record lsp: the language server is missing (${fileURLToPath(server)}); build or install it again\n`);
    return 1;
  }
  // The server's protocol library looks on the command line for the way to speak.
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  await import(server.href);
  return 0;
}

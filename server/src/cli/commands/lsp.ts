/** Starts the language server in this process. It is a bundle of its own beside this one: the two rooms do not import each other. */
export async function serve(): Promise<void> {
  // The server's protocol library looks on the command line for the way to speak.
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  await import(new URL('server.cjs', import.meta.url).href);
}

import type { Context } from '../context.js';
import { inBackground } from '../in-background.js';
import { problemsIn } from '../problems.js';

/**
 * `textDocument/publishDiagnostics`, for clients that do not pull: after opening, when typing rests, and after closing.
 * Returns a function that publishes for every open document, for when the settings change.
 */
export function publishDiagnostics(context: Context, delay: number): () => void {
  const { connection, documents: { open }, log } = context;
  const timers = new Map<string, NodeJS.Timeout>();

  async function publish(uri: string): Promise<void> {
    timers.delete(uri);
    const { items, version } = await problemsIn(context, uri);
    // An edit that came meanwhile has its own timer, and what is known of a closed document is known no more.
    if (!open.get(uri) || timers.has(uri)) return;
    await connection.sendDiagnostics({ uri, diagnostics: items, ...(version !== undefined && { version }) });
  }

  function schedule(uri: string, after: number): void {
    clearTimeout(timers.get(uri));
    timers.set(uri, setTimeout(() => { inBackground(log, () => publish(uri)); }, after));
  }

  open.onDidChangeContent(({ document: { uri } }) => { schedule(uri, delay); });
  open.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    inBackground(log, () => connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  return () => { for (const uri of open.keys()) schedule(uri, 0); };
}

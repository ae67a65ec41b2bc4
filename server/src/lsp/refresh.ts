import type { Context } from './context.js';
import { inBackground } from './in-background.js';
import { CodeLensRefreshRequest } from './languageserver.js';
import { changedNotification } from './protocol.js';

/** Shows everything anew, where settings or a project file have changed: what is pushed, and what the client asks for. */
export function refreshAll(context: Context, republish: (() => void) | undefined): void {
  republish?.();
  context.workspace.changed();
  if (context.client.hearsChanges) inBackground(context.log, () => context.connection.sendNotification(changedNotification));
  for (const refresh of refreshes(context)) inBackground(context.log, refresh);
}

/** What to ask a client for so that it asks us again; only for what it can. */
const refreshes = ({ connection, client }: Context): (() => Promise<unknown>)[] => [
  ...(client.pullsDiagnostics && client.refreshesDiagnostics ? [async () => { await connection.languages.diagnostics.refresh(); }] : []),
  ...(client.refreshesSemanticTokens ? [() => connection.languages.semanticTokens.refresh()] : []),
  ...(client.refreshesInlayHints ? [() => connection.languages.inlayHint.refresh()] : []),
  ...(client.refreshesCodeLenses ? [() => connection.sendRequest(CodeLensRefreshRequest.type)] : []),
];

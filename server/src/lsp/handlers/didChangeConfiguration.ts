import { CodeLensRefreshRequest, type DidChangeConfigurationParams } from 'vscode-languageserver';
import { inBackground, type Context } from '../context.js';
import { section } from '../settings.js';

/** `workspace/didChangeConfiguration`: forgets the settings and shows everything anew; nothing has to be restarted. */
export const didChangeConfiguration = (context: Context, republish: (() => void) | undefined) =>
  ({ settings: pushed }: DidChangeConfigurationParams): void => {
    context.settings.reset((pushed as Record<string, unknown> | null | undefined)?.[section]);
    republish?.();
    context.workspace.changed();
    for (const refresh of refreshes(context)) inBackground(context.log, refresh);
  };

/** What to ask a client for so that it asks us again; only for what it can. */
const refreshes = ({ connection, client }: Context): (() => Promise<unknown>)[] => [
  ...(client.pullsDiagnostics && client.refreshesDiagnostics ? [async () => { await connection.languages.diagnostics.refresh(); }] : []),
  ...(client.refreshesSemanticTokens ? [() => connection.languages.semanticTokens.refresh()] : []),
  ...(client.refreshesInlayHints ? [() => connection.languages.inlayHint.refresh()] : []),
  ...(client.refreshesCodeLenses ? [() => connection.sendRequest(CodeLensRefreshRequest.type)] : []),
];

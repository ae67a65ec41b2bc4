import type { DidChangeConfigurationParams } from 'vscode-languageserver';
import { inBackground, type Context } from '../context.js';
import { section } from '../settings.js';

/** `workspace/didChangeConfiguration`: forgets the settings and shows the problems anew; nothing has to be restarted. */
export const didChangeConfiguration = ({ connection, client, settings, log }: Context, republish: (() => void) | undefined) =>
  ({ settings: pushed }: DidChangeConfigurationParams): void => {
    settings.reset((pushed as Record<string, unknown> | null | undefined)?.[section]);
    republish?.();
    if (client.pullsDiagnostics && client.refreshesDiagnostics) inBackground(log, async () => { await connection.languages.diagnostics.refresh(); });
  };

// The extension on a machine: the server is a process beside the editor.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { clientName, section, type NewClient } from './client.js';
import { SERVER_FLAGS } from './server-flags.js';
import { start } from './start.js';

let stop: (() => Promise<void>) | undefined;

const newClient: NewClient = (context, options) => {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc, options: { execArgv: SERVER_FLAGS } },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6129', '--enable-source-maps', ...SERVER_FLAGS] } },
  };
  return new LanguageClient(section, clientName, server, options);
};

/** Called once, when a document is opened that may be an article. */
export function activate(context: ExtensionContext): void {
  stop = start(context, newClient);
}

/** Called when the editor closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await stop?.();
  stop = undefined;
}

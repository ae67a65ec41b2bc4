// The extension in a browser, without a machine behind it: the server is a worker.
import { Uri, workspace, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { clientName, section, type NewClient } from './client.js';
import { start } from './start.js';

/** What we use of a browser's worker; the compiler knows no browser here. */
declare const Worker: new (address: string, options: { readonly name: string }) => {
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
};

// What the extension on a machine takes from here.
export * from 'vscode-languageclient';
export { clientName, section } from './client.js';
export { start } from './start.js';

let stop: (() => Promise<void>) | undefined;

const newClient: NewClient = (context, options) => new LanguageClient(section, clientName, () => startWorker(context), options);

/** A worker that could not be loaded, or that something took down, counts as a server that crashed. */
async function startWorker({ extensionUri }: ExtensionContext): Promise<MessageTransports> {
  const worker = new Worker(await addressOf(Uri.joinPath(extensionUri, 'dist', 'web', 'server.js')), { name: clientName });
  const reader = new ClosingReader(worker);
  worker.addEventListener('error', () => {
    worker.terminate();
    reader.close();
  });
  return { reader, writer: new BrowserMessageWriter(worker) };
}

/** Where a worker can be started from. What lies on a remote machine has no address that a browser knows, and is handed over as it is. */
async function addressOf(program: Uri): Promise<string> {
  if (program.scheme !== 'vscode-remote') return program.toString(true);
  return URL.createObjectURL(new Blob([await workspace.fs.readFile(program)], { type: 'text/javascript' }));
}

/** The library's reader never hears that a worker has gone. */
class ClosingReader extends BrowserMessageReader {
  close(): void {
    this.fireClose();
  }
}

/** Called once, when a document is opened that may be an article. */
export function activate(context: ExtensionContext): void {
  stop = start(context, newClient);
}

/** Called when the page closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await stop?.();
  stop = undefined;
}

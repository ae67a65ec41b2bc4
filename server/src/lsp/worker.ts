// The language server as a program of a browser: a Web Worker, which speaks with the editor over its message port. The program of a
// machine (`main.ts`) is bundled over this one, and takes from it all that is not node's.
import type { Printer } from '../../../report/src/exports/index.js';
import { createGate } from './gate.js';
import { unexpected } from './in-background.js';
import { reportProgramRequest } from './protocol.js';
import { startServer } from './server.js';

export * from 'vscode-languageserver';
export { createGate, startServer, unexpected };

/** What we use of a worker; the compiler knows node here, which has nothing of that name. */
interface Scope {
  close(): void;
  addEventListener(type: 'unhandledrejection', listener: (event: { readonly reason: unknown; preventDefault(): void }) => void): void;
}

/** Serves whoever started the worker. What speaks with a message port is loaded here, for the program of a machine has no need of it. */
async function serve(scope: Scope): Promise<void> {
  const { BrowserMessageReader, BrowserMessageWriter, createConnection } = await import('vscode-languageserver/browser');
  const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope), { messageStrategy: createGate() });
  scope.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    connection.console.error(unexpected(event.reason));
  });
  // Nobody else ends a worker that was told to leave.
  connection.onExit(() => { scope.close(); });
  startServer(connection, { loadPrinter: async () => load(await connection.sendRequest<string>(reportProgramRequest)) });
}

/** Runs a program whose text the client handed over: its address may be one that no worker can import from. */
const load = async (program: string): Promise<Printer> => await import(URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))) as Printer;

declare const self: Scope | undefined;
declare const WorkerGlobalScope: unknown;
if (typeof WorkerGlobalScope !== 'undefined' && typeof self !== 'undefined') void serve(self);

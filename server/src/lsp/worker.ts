// The language server as a program of a browser: a Web Worker, which speaks with the editor over its message port.
import { BrowserMessageReader, BrowserMessageWriter, createConnection, type Connection } from 'vscode-languageserver/browser';
import { createGate } from './gate.js';
import { unexpected } from './in-background.js';
import { reportProgramRequest } from './protocol.js';
import { startServer } from './server.js';
import type { Printer } from '../../../report/src/exports/index.js';

/** What we use of the worker; the compiler knows node here, which has nothing of that name. */
interface Scope {
  close(): void;
  addEventListener(type: 'unhandledrejection', listener: (event: { readonly reason: unknown; preventDefault(): void }) => void): void;
}
declare const self: Scope;

const connection: Connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), { messageStrategy: createGate() });
self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  connection.console.error(unexpected(event.reason));
});

/** The client has the program's text: its address may be one that no worker can import from. */
async function loadPrinter(): Promise<Printer> {
  const address = URL.createObjectURL(new Blob([await connection.sendRequest<string>(reportProgramRequest)], { type: 'text/javascript' }));
  return await import(address) as Printer;
}

// Nobody else ends a worker that was told to leave.
connection.onExit(() => { self.close(); });
startServer(connection, { loadPrinter });

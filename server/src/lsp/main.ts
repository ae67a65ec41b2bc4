// The language server as a program: `node dist/server.cjs --stdio`, or `--node-ipc` under an editor.
import { createConnection, type Connection } from 'vscode-languageserver/node';
import { unexpected } from './in-background.js';
import { createGate } from './gate.js';
import { nodeFiles } from './node-files.js';
import { startServer } from './server.js';
import { connectStandardStreams } from './standard-streams.js';

/** The connection that the command line asks for; undefined where it asks for none. */
function connect(): Connection | undefined {
  const gate = createGate();
  if (process.argv.includes('--stdio')) return connectStandardStreams(gate);
  try {
    return createConnection({ messageStrategy: gate });
  } catch {
    return undefined;
  }
}

const connection = connect();
if (connection) {
  // A promise that nobody waits for must not take the server, and everybody's analyses, down with it.
  process.on('unhandledRejection', (reason) => { connection.console.error(unexpected(reason)); });
  startServer(connection, { files: nodeFiles });
} else {
  process.stderr.write('on-the-record: say how to talk to the editor: --stdio, --node-ipc, --pipe=NAME or --socket=PORT\n');
  process.exitCode = 1;
}

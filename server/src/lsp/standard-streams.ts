import { createConnection, ErrorCodes, StreamMessageReader, StreamMessageWriter, type Connection, type Message } from 'vscode-languageserver/node';
import type { Gate } from './gate.js';

/**
 * The connection over the standard streams. The library would go on after whatever it cannot read, in silence: an editor whose
 * message is no JSON would wait for its answer forever, and one that miscounts its bytes would never be understood again.
 *
 * A message that is no JSON is answered with the error that JSON-RPC has for it. Where no message can be made out any more, the
 * server says why and leaves with 1, so that the editor starts another; as it leaves when the stream ends without a shutdown.
 */
export function connectStandardStreams(gate: Gate): Connection {
  const { stdin, stdout, stderr } = process;
  const reader = new StreamMessageReader(stdin);
  const writer = new StreamMessageWriter(stdout);
  const leave = (): void => { process.exit(gate.isShutDown() ? 0 : 1); };
  reader.onError((error) => {
    if (error instanceof SyntaxError) {
      void writer.write(noJson);
    } else {
      stderr.write(`on-the-record: what came on standard input is no message of the protocol: ${error.message.split('\n', 1).join()}\n`);
      leave();
    }
  });
  stdin.on('end', leave);
  stdin.on('close', leave);
  // What a library prints must not get between the messages.
  console.log = console.info = console.debug = (...said: readonly unknown[]) => { console.error(...said); };
  return createConnection(reader, writer, { messageStrategy: gate });
}

/** JSON-RPC 2.0, section 5: where the id cannot be read, it is null. What came is not repeated, since an editor logs such answers. */
const noJson = { jsonrpc: '2.0', id: null, error: { code: ErrorCodes.ParseError, message: 'The message is no JSON.' } } as Message;

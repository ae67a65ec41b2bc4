import type { Connection, Message, MessageStrategy } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from './languageserver.js';
import { addressIn, wrongParams } from './shapes.js';

/** What a refused message is handed on as: the connection then answers it, whatever way it speaks. */
const refused = '$/onTheRecord/refused';

interface Refusal {
  readonly code: number;
  readonly message: string;
}

/** A message as it came, of whatever shape. */
interface Came {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** The gate, which knows whether the client has said that it is done. */
export interface Gate extends MessageStrategy {
  isShutDown(): boolean;
}

/**
 * Stands between a client and the handlers, so that these see only what comes in its order and in its shape. A request that does
 * not is answered with the protocol's error for it; a notification is dropped.
 *
 * A change that cannot be read leaves a document whose text nobody here knows: it is closed, and nothing wrong is said of it,
 * until the client opens it anew.
 */
export function createGate(): Gate {
  let state: 'new' | 'ready' | 'done' = 'new';

  function objection({ method, params, id }: Came): Refusal | undefined {
    if (typeof method !== 'string') return { code: ErrorCodes.InvalidRequest, message: 'A request needs a method.' };
    // Cancellations, traces and progress are the library's, which has its own ways with what it does not know.
    if (method === 'exit' || method.startsWith('$/') && method !== refused) return undefined;
    if (state === 'done') return { code: ErrorCodes.InvalidRequest, message: `The server was shut down; it does not answer ${method}.` };
    if (state === 'new' && method !== 'initialize') return { code: ErrorCodes.ServerNotInitialized, message: `${method} came before initialize.` };
    if (state === 'ready' && method === 'initialize') return { code: ErrorCodes.InvalidRequest, message: 'The server is initialized already.' };
    if (method === refused) return { code: ErrorCodes.MethodNotFound, message: `There is no ${method}.` };
    const wrong = wrongParams(method, params);
    if (wrong !== undefined) return { code: ErrorCodes.InvalidParams, message: wrong };
    if (method === 'initialize') state = 'ready';
    if (method === 'shutdown' && id !== undefined) state = 'done';
    return undefined;
  }

  return {
    isShutDown: () => state === 'done',
    handleMessage(message, next) {
      const came: Came & Message = message;
      const isAnswer = came.method === undefined && (came.result !== undefined || came.error !== undefined);
      const problem = isAnswer ? undefined : objection(came);
      if (problem === undefined) return next(message);
      const uri = came.method === 'textDocument/didChange' && problem.code === ErrorCodes.InvalidParams ? addressIn(came.params) : undefined;
      if (uri !== undefined) void next(of(message, 'textDocument/didClose', { textDocument: { uri } }));
      // Who speaks before `initialize` or after `shutdown` without asking is not answered, and told nothing.
      if (came.id !== undefined || problem.code === ErrorCodes.InvalidParams) return next(of(message, refused, problem));
    },
  };
}

const of = ({ jsonrpc, ...rest }: Message & Came, method: string, params: object): Message =>
  ({ jsonrpc, method, params, ...(rest.id !== undefined && { id: rest.id }) }) as Message;

/** Answers what the gate refused, and writes down what needs no answer. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(refused, ({ code, message }: Refusal) => new ResponseError(code, message));
  connection.onNotification(refused, ({ message }: Refusal) => { connection.console.error(`A notification was not understood: ${message}`); });
}

import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  ConfigurationRequest, createConnection, createProtocolConnection, DiagnosticRefreshRequest, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification, DocumentDiagnosticRequest, DocumentSymbolRequest, HoverRequest, InitializedNotification, InitializeRequest, PublishDiagnosticsNotification,
  IPCMessageReader, IPCMessageWriter, RegistrationRequest, ShowMessageNotification, StreamMessageReader, StreamMessageWriter,
  type ClientCapabilities, type InitializeResult, type ProtocolConnection, type PublishDiagnosticsParams, type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { Analyze, Analyzer } from '../../server/src/lsp/analyzer.js';
import { createGate } from '../../server/src/lsp/gate.js';
import { startServer, type ServerOptions } from '../../server/src/lsp/server.js';

/** All that VS Code declares and we look at. */
export const fullClient: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
};

/** The same editor without pulled diagnostics. */
export const pushedClient: ClientCapabilities = { ...fullClient, textDocument: { ...fullClient.textDocument, diagnostic: undefined as never } };
delete pushedClient.textDocument?.diagnostic;

/** A client as a test wants one: it asks, it edits, and it keeps all that the server sent by itself. */
export class TestClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly shown: string[] = [];
  readonly registered: string[] = [];
  /** What the client answers for its settings; a function may throw. */
  settings: unknown = {};
  asked = 0;
  refreshed = 0;
  #version = 1;
  readonly #waiting = new Set<() => void>();

  constructor(readonly connection: ProtocolConnection) {
    const arrived = (): void => { for (const wake of this.#waiting) wake(); };
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => { this.published.push(params); arrived(); });
    connection.onNotification(ShowMessageNotification.type, ({ message }) => { this.shown.push(message); arrived(); });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => { this.registered.push(...registrations.map(({ method }) => method)); arrived(); });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => { this.asked += 1; return items.map(() => (typeof this.settings === 'function' ? this.settings() as unknown : this.settings)); });
    connection.onRequest(DiagnosticRefreshRequest.type, () => { this.refreshed += 1; arrived(); });
    connection.listen();
  }

  async initialize(capabilities: ClientCapabilities, initializationOptions?: unknown): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities, initializationOptions });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  open = (uri: string, text: string, languageId = 'news-article'): Promise<void> =>
    this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  change = (uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> =>
    this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: (this.#version += 1) }, contentChanges });
  close = (uri: string): Promise<void> => this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  hover = (uri: string, line: number, character: number) => this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } });
  symbols = (uri: string) => this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
  pull = (uri: string, previousResultId?: string) =>
    this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) });

  /** Resolves as soon as something is true of what the server sent; the test's own time limit ends it where it never is. */
  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise<void>((resolve) => { const wake = (): void => { this.#waiting.delete(wake); resolve(); }; this.#waiting.add(wake); });
  }
}

/** A server in this process, with an analysis of the test's choice: in steps, or as a function whose work is one step. */
export function connectInProcess({ loadAnalyze, ...rest }: ServerOptions & { readonly loadAnalyze?: () => Promise<Analyze> }): TestClient {
  const options: ServerOptions = loadAnalyze === undefined ? rest : { ...rest, loadAnalyzer: async () => inOneStep(await loadAnalyze()) };
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient), { messageStrategy: createGate() }), { publishDelay: 0, ...options });
  return new TestClient(createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)));
}

function inOneStep(analyze: Analyze): Analyzer {
  return {
    analyze,
    // eslint-disable-next-line require-yield
    *inSteps(...given) { return analyze(...given); },
  };
}

const bundle = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url));

/** The built server as an editor starts it. `exit` resolves with the exit status. */
export function spawnServer(...args: string[]): { client: TestClient; exit: Promise<number | null>; stderr: () => string; endInput: () => void } {
  const child = spawn(process.execPath, [bundle, ...args], { stdio: 'pipe' });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
  const exit = once(child, 'close').then(([code]) => code as number | null);
  const client = new TestClient(createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)));
  return { client, exit, stderr: () => stderr, endInput: () => { child.stdin.end(); } };
}

/** The built server on node's own channel, without streams. */
export function forkServer(): { client: TestClient; exit: Promise<number | null> } {
  const child = fork(bundle, ['--node-ipc'], { stdio: 'pipe' });
  const exit = once(child, 'close').then(([code]) => code as number | null);
  return { client: new TestClient(createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child))), exit };
}

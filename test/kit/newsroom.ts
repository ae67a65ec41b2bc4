import {
  DidChangeWatchedFilesNotification, FileChangeType, InitializedNotification, InitializeRequest, RegistrationRequest, WorkspaceDiagnosticRequest, WorkspaceSymbolRequest,
  type CancellationToken, type ClientCapabilities, type FileEvent, type SymbolInformation, type WorkspaceDiagnosticParams, type WorkspaceDiagnosticReport, type WorkspaceFolder, type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { analyze } from '../../server/src/analysis/index.js';
import type { Files } from '../../server/src/lsp/files.js';
import { connectInProcess, fullClient, type TestClient } from './lsp-client.js';

/** A disk in memory that knows what was asked of it. Keys are paths below `file:///news/`. */
export class Disk implements Files {
  readonly reads: string[] = [];
  readonly lists: string[] = [];
  #time = 1;
  readonly #files = new Map<string, { text: string; changed: number }>();

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void { this.#files.set(path, { text, changed: (this.#time += 1) }); }
  remove(path: string): void { this.#files.delete(path); }

  list(folder: string): Promise<{ name: string; kind: 'file' | 'folder' }[]> {
    this.lists.push(folder);
    const prefix = `${decodeURIComponent(folder).replace(/\/$/u, '')}/`.replace('file:///news/', '');
    const below = [...this.#files.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
    return Promise.resolve([...new Set(below.map((path) => path.split('/', 1).join()))].sort().map((name) => ({ name, kind: below.includes(name) ? 'file' : 'folder' })));
  }
  stamp(uri: string): Promise<{ size: number; changed: number } | undefined> {
    const file = this.#files.get(pathOf(uri));
    return Promise.resolve(file && { size: file.text.length, changed: file.changed });
  }
  real(uri: string): Promise<string> { return Promise.resolve(uri); }
  read(uri: string): Promise<string | undefined> {
    if (!uri.endsWith('.gitignore')) this.reads.push(pathOf(uri));
    return Promise.resolve(this.#files.get(pathOf(uri))?.text);
  }
}

const pathOf = (uri: string): string => decodeURIComponent(uri.replace('file:///news/', ''));

export const news: WorkspaceFolder = { uri: 'file:///news', name: 'news' };

/** All that VS Code declares of a workspace. */
export const workspaceClient: ClientCapabilities = {
  ...fullClient,
  workspace: {
    ...fullClient.workspace, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true },
    symbol: { resolveSupport: { properties: ['location.range'] } },
  },
};

/** Says hello with folders. */
export async function greet(client: TestClient, capabilities: ClientCapabilities, workspaceFolders: WorkspaceFolder[] = [news]): Promise<unknown> {
  const result = await client.connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities, workspaceFolders });
  await client.connection.sendNotification(InitializedNotification.type, {});
  return result;
}

/** A server in this process over a disk in memory, with the real analysis. */
export async function newsroom(files: Readonly<Record<string, string>>, capabilities: ClientCapabilities = workspaceClient): Promise<{ client: TestClient; disk: Disk; room: Newsroom }> {
  const disk = new Disk(files);
  const client = connectInProcess({ files: disk, loadAnalyze: () => Promise.resolve(analyze) });
  const room = new Newsroom(client);
  await greet(client, capabilities);
  return { client, disk, room };
}

/** What a client asks of a workspace. */
export class Newsroom {
  readonly watched: string[] = [];

  constructor(readonly client: TestClient) {
    client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method, registerOptions } of registrations) {
        client.registered.push(method);
        if (method === DidChangeWatchedFilesNotification.method) this.watched.push(...(registerOptions as { watchers: { globPattern: string }[] }).watchers.map(({ globPattern }) => globPattern));
      }
    });
  }

  find = (query: string, token?: CancellationToken): Promise<(SymbolInformation | WorkspaceSymbol)[] | null> => this.client.connection.sendRequest(WorkspaceSymbolRequest.type, { query }, token);
  names = async (query: string): Promise<string[]> => (await this.find(query) ?? []).map(({ name }) => name);
  /** Says that files changed on the disk. */
  changed = (...paths: string[]): Promise<void> => this.client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: paths.map((path): FileEvent => ({ uri: `${news.uri}/${path}`, type: FileChangeType.Changed })) });
  pull = (params: Partial<WorkspaceDiagnosticParams> = {}, token?: CancellationToken): Promise<WorkspaceDiagnosticReport> =>
    this.client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [], ...params }, token);
}

import type { Connection } from 'vscode-languageserver';
import type { Files } from './files.js';
import { fileRequests, type FileEntry, type FileParams, type FileStamp } from './protocol.js';

/**
 * The files that the client can read and we cannot: all of them for a server in a browser, those of other schemes for one on a
 * machine. The client gives nothing from outside of its folders.
 */
export function clientFiles(connection: Pick<Connection, 'sendRequest'>): Files {
  async function ask<T>(method: string, uri: string): Promise<T | undefined> {
    const params: FileParams = { uri };
    try {
      return await connection.sendRequest<T | null>(method, params) ?? undefined;
    } catch {
      return undefined;
    }
  }
  return {
    list: async (folder) => (await ask<readonly FileEntry[]>(fileRequests.list, folder) ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    stamp: (uri) => ask<FileStamp>(fileRequests.stamp, uri),
    real: (uri) => ask<string>(fileRequests.real, uri),
    read: (uri) => ask<string>(fileRequests.read, uri),
  };
}

/** The files of this machine by ourselves, and all others by the client. */
export function eitherFiles(own: Files, client: Files): Files {
  const whose = (uri: string): Files => (uri.startsWith('file:') ? own : client);
  return { list: (folder) => whose(folder).list(folder), stamp: (uri) => whose(uri).stamp(uri), real: (uri) => whose(uri).real(uri), read: (uri) => whose(uri).read(uri) };
}

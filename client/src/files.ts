import { FileType, Uri, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fileRequests, type FileEntry, type FileParams, type FileStamp } from '../../server/src/lsp/protocol.js';

/**
 * Reads files for a server that cannot: one in a browser, or one on a machine for a folder that is not on its disk. Only what lies in
 * the workspace, and nothing is written.
 */
export function answerForFiles(client: Pick<BaseLanguageClient, 'onRequest'>): Disposable[] {
  const answer = <T>(method: string, read: (uri: Uri) => Promise<T | null>): Disposable =>
    client.onRequest(method, async ({ uri }: FileParams): Promise<T | null> => {
      const address = Uri.parse(uri);
      return isInside(address) ? read(address).catch(() => null) : null;
    });
  return [answer(fileRequests.list, list), answer(fileRequests.stamp, stamp), answer(fileRequests.real, real), answer(fileRequests.read, read)];
}

/** Whether an address lies in a folder of the workspace, or is one, and no step of its path leads up again. */
const isInside = (uri: Uri): boolean => workspace.getWorkspaceFolder(uri) !== undefined && !uri.path.split('/').some(part => part === '.' || part === '..');

async function list(folder: Uri): Promise<FileEntry[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries.flatMap(([name, type]): FileEntry[] => (type === FileType.File ? [{ name, kind: 'file' }] : type === FileType.Directory ? [{ name, kind: 'folder' }] : []));
}

async function stamp(file: Uri): Promise<FileStamp | null> {
  const { type, size, mtime } = await workspace.fs.stat(file);
  return (type & FileType.File) === 0 ? null : { size, changed: mtime };
}

/** Null where any step from the folder of the workspace on is a link: where it leads, nobody here is told. */
async function real(address: Uri): Promise<string | null> {
  const root = workspace.getWorkspaceFolder(address)?.uri;
  for (let step = address; step.path.length > (root?.path.length ?? 0); step = Uri.joinPath(step, '..')) {
    if ((await workspace.fs.stat(step)).type & FileType.SymbolicLink) return null;
  }
  return address.toString();
}

/** By the encoding that the person set for the file; bytes that are no text are refused by the editor. */
const read = async (file: Uri): Promise<string> => workspace.decode(await workspace.fs.readFile(file), { uri: file });

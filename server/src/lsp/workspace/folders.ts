import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import { addressKey } from './addresses.js';

/** The folders that the client has open, as they are now. */
export interface Folders {
  all(): readonly WorkspaceFolder[];
  /** The innermost that an address lies in; undefined where it lies in none. */
  of(uri: string): WorkspaceFolder | undefined;
  change(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void;
}

/** Starts with the folders of `initialize`; older clients name one by its root. */
export function createFolders({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>): Folders {
  let folders: readonly WorkspaceFolder[] = workspaceFolders ?? (rootUri === null ? [] : [{ uri: rootUri, name: '' }]);
  return {
    all: () => folders,
    of: (uri) => folders.filter((folder) => addressKey(uri).startsWith(prefixOf(folder))).sort((a, b) => prefixOf(b).length - prefixOf(a).length)[0],
    change(added, removed) {
      const gone = new Set(removed.map(prefixOf));
      folders = [...folders.filter((folder) => !gone.has(prefixOf(folder))), ...added];
    },
  };
}

const prefixOf = ({ uri }: WorkspaceFolder): string => `${addressKey(uri).replace(/(?<!\/)\/+$/u, '')}/`;

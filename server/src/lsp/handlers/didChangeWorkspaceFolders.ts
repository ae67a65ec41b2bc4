import type { WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import type { Context } from '../context.js';

/** `workspace/didChangeWorkspaceFolders`: articles come and go with their folder. */
export const didChangeWorkspaceFolders = ({ workspace }: Context) =>
  ({ added, removed }: WorkspaceFoldersChangeEvent): void => {
    workspace.folders.change(added, removed);
    workspace.changed();
  };

import type { WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { refreshAll } from '../refresh.js';

/** `workspace/didChangeWorkspaceFolders`: articles and project files come and go with their folder. */
export const didChangeWorkspaceFolders = (context: Context, republish: (() => void) | undefined) =>
  ({ added, removed }: WorkspaceFoldersChangeEvent): void => {
    context.workspace.folders.change(added, removed);
    context.projects.forget();
    refreshAll(context, republish);
  };

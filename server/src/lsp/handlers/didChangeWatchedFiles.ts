import type { DidChangeWatchedFilesParams } from 'vscode-languageserver';
import type { Context } from '../context.js';

/** `workspace/didChangeWatchedFiles`: forgets what is known of the files. They are read anew when somebody asks. */
export const didChangeWatchedFiles = ({ workspace }: Context) =>
  ({ changes }: DidChangeWatchedFilesParams): void => { workspace.changed(changes.map(({ uri }) => uri)); };

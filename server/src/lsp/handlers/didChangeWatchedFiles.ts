import type { DidChangeWatchedFilesParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { inBackground } from '../in-background.js';
import { refreshAll } from '../refresh.js';

/**
 * `workspace/didChangeWatchedFiles`: forgets what is known of the articles, which are read anew when somebody asks. Project files
 * are read anew at once, and everything under them is shown anew.
 */
export const didChangeWatchedFiles = (context: Context, republish: (() => void) | undefined) =>
  ({ changes }: DidChangeWatchedFilesParams): void => {
    const uris = changes.map(({ uri }) => uri);
    context.workspace.changed(uris);
    inBackground(context.log, async () => {
      if (await context.projects.changed(uris)) refreshAll(context, republish);
    });
  };

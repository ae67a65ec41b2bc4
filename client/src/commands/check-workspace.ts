import { commands } from 'vscode';
import { checkWorkspaceRequest } from '../../../server/src/lsp/protocol.js';
import type { Command } from './command.js';

/** Shows the problems of all articles of the workspace until the server stops, whatever the setting says. */
export const checkWorkspace: Command = {
  id: 'onTheRecord.checkWorkspace',
  title: 'Check All Articles in the Workspace',
  async run({ server }) {
    // No article was opened yet, so nothing has started the server.
    if (await server.ask(checkWorkspaceRequest, {}) === undefined) {
      await server.restart();
      await server.ask(checkWorkspaceRequest, {});
    }
    await commands.executeCommand('workbench.actions.view.problems');
  },
};

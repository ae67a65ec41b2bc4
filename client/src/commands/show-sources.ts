import { commands } from 'vscode';
import type { Command } from './command.js';

/** Opens the Sources view and puts the focus there. */
export const showSources: Command = {
  id: 'onTheRecord.showSources',
  title: 'Show Sources',
  run: () => commands.executeCommand('onTheRecord.sources.focus'),
};

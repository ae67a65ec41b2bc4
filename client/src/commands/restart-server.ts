import type { Command } from './command.js';

/** Stops the language server and starts a new one, whatever state it is in. */
export const restartServer: Command = {
  id: 'onTheRecord.restartServer',
  title: 'Restart Server',
  run: ({ server }) => server.restart(),
};

import type { Command } from './command.js';

/** Shows what the client and the server have written down. */
export const showLog: Command = {
  id: 'onTheRecord.showLog',
  title: 'Show Log',
  run: ({ log }) => { log.show(); },
};

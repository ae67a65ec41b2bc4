import { chooseFor } from '../reading.js';
import type { Command } from './command.js';

/** Reads the active file no more, now and later. */
export const turnOffForFile: Command = {
  id: 'onTheRecord.turnOffForFile',
  title: 'Turn Off for This File',
  run: async ({ article: { current } }) => {
    if (current) await chooseFor(current.document, false);
  },
};

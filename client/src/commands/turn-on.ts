import { chooseFor, turnOnHere } from '../reading.js';
import type { Command } from './command.js';

/** Reads the active file, whatever kept it from being read. */
export const turnOn: Command = {
  id: 'onTheRecord.turnOn',
  title: 'Turn On for This File',
  run: async ({ article: { current } }) => {
    if (!current || current.answer.served.read) return;
    await (current.answer.served.because === 'off' ? turnOnHere(current.document) : chooseFor(current.document, true));
  },
};

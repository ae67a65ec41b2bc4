import type { Command } from './command.js';

/** Shows who speaks in the active article, how much and where, beside the text. */
export const openReport: Command = {
  id: 'onTheRecord.openReport',
  title: 'Open Report',
  run: ({ report }) => { report.open(); },
};

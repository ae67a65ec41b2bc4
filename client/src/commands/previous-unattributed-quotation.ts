import { step } from '../go-to.js';
import type { Command } from './command.js';

/** Selects the quotation before the cursor whose speaker the article does not give. */
export const previousUnattributedQuotation: Command = {
  id: 'onTheRecord.previousUnattributedQuotation',
  title: 'Go to Previous Unattributed Quotation',
  run: ({ article }) => step(article, 'previous', ({ unattributed }) => unattributed),
};

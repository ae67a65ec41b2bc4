import { step } from '../go-to.js';
import type { Command } from './command.js';

/** Selects the next quotation whose speaker the article does not give. */
export const nextUnattributedQuotation: Command = {
  id: 'onTheRecord.nextUnattributedQuotation',
  title: 'Go to Next Unattributed Quotation',
  run: ({ article }) => step(article, 'next', ({ unattributed }) => unattributed),
};

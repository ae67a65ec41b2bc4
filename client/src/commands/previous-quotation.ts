import { step } from '../go-to.js';
import { allQuotations } from '../places.js';
import type { Command } from './command.js';

/** Selects the quotation before the cursor; before the first comes the last. */
export const previousQuotation: Command = {
  id: 'onTheRecord.previousQuotation',
  title: 'Go to Previous Quotation',
  run: ({ article }) => step(article, 'previous', allQuotations),
};

import { step } from '../go-to.js';
import { allQuotations } from '../places.js';
import type { Command } from './command.js';

/** Selects the next quotation after the cursor; after the last comes the first. */
export const nextQuotation: Command = {
  id: 'onTheRecord.nextQuotation',
  title: 'Go to Next Quotation',
  run: ({ article }) => step(article, 'next', allQuotations),
};

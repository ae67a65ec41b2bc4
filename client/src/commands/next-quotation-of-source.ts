import { step } from '../go-to.js';
import { quotationsOfOne } from '../views/source-nodes.js';
import type { Command } from './command.js';

/** Selects what the same source says next: the source of a row, or of the quotation at the cursor. */
export const nextQuotationOfSource: Command = {
  id: 'onTheRecord.nextQuotationOfSource',
  title: 'Go to Next Quotation of This Source',
  run: ({ article }, argument) => step(article, 'next', quotationsOfOne(argument)),
};

import { step } from '../go-to.js';
import { quotationsOfOne } from '../views/source-nodes.js';
import type { Command } from './command.js';

/** Selects what the same source said before: the source of a row, or of the quotation at the cursor. */
export const previousQuotationOfSource: Command = {
  id: 'onTheRecord.previousQuotationOfSource',
  title: 'Go to Previous Quotation of This Source',
  run: ({ article }, argument) => step(article, 'previous', quotationsOfOne(argument)),
};

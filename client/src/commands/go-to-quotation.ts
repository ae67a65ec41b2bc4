import { goTo } from '../go-to.js';
import { nodeOf } from '../views/source-nodes.js';
import type { Command } from './command.js';

/** What Enter and a click do on a row of the Sources view. */
export const goToQuotation: Command = {
  id: 'onTheRecord.goToQuotation',
  title: 'Go to Quotation',
  run: async ({ article }, argument) => {
    const node = nodeOf(argument);
    if (node?.kind === 'quotation' && article.current) await goTo(article, article.current, node.quotation);
  },
};

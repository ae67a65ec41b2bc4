import { commands, l10n } from 'vscode';
import { goTo, tell } from '../go-to.js';
import { quotationAt } from '../places.js';
import { nodeOf } from '../views/source-nodes.js';
import type { Command } from './command.js';

/**
 * Shows who speaks and why, for a row of the Sources view or at the cursor: the hover, with the focus in it, so that it can be
 * scrolled, its links followed and its words read by a screen reader. Escape leads back.
 */
export const showWhy: Command = {
  id: 'onTheRecord.showWhy',
  title: 'Show Who Speaks and Why',
  run: async ({ article }, argument) => {
    const now = await article.fresh();
    const node = nodeOf(argument);
    const place = article.editor?.selection.active;
    const quotation = node?.kind === 'quotation' ? node.quotation : now && place && quotationAt(now.answer, place);
    if (!now || !quotation) {
      tell(l10n.t('Nobody is quoted here.'));
      return;
    }
    await goTo(article, now, quotation);
    await commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
  },
};

import { l10n, StatusBarAlignment, window, type Disposable } from 'vscode';
import type { ActiveArticle } from '../active-article.js';
import { totalsOf } from './words.js';

/** How many quotations and sources the article has: one item of the status bar, and none where no article is read. */
export function createStatusItem(article: ActiveArticle): Disposable[] {
  const item = window.createStatusBarItem('onTheRecord.counts', StatusBarAlignment.Left, -100);
  item.name = 'On the Record';
  item.command = 'onTheRecord.openReport';
  item.tooltip = l10n.t('On the Record: open the report');
  const update = (): void => {
    const answer = article.current?.answer;
    if (!answer?.served.read) {
      item.hide();
      return;
    }
    item.text = totalsOf(answer.totals);
    item.accessibilityInformation = { label: l10n.t('On the Record: {0}', item.text), role: 'button' };
    item.show();
  };
  update();
  return [item, article.onDidChange(update)];
}

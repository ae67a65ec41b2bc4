import { l10n, languages, type Disposable } from 'vscode';
import type { Served } from '../../../server/src/lsp/protocol.js';
import type { ActiveArticle } from '../active-article.js';
import { selector } from '../selector.js';

/** How the file is read, beside its language in the status bar, with the way to change that. */
export function createLanguageStatus(article: ActiveArticle): Disposable[] {
  const item = languages.createLanguageStatusItem('onTheRecord.reading', [...selector]);
  item.name = 'On the Record';
  const update = (): void => {
    const served = article.current?.answer.served;
    item.busy = served === undefined;
    item.text = served === undefined ? l10n.t('Looking at this file') : served.read ? l10n.t('Read as an article') : l10n.t('Not read');
    item.detail = served ? reasonOf(served.because) : '';
    item.command = served && (served.read
      ? { command: 'onTheRecord.turnOff', title: l10n.t('Turn Off…') }
      : { command: 'onTheRecord.turnOn', title: l10n.t('Turn On') });
  };
  update();
  return [item, article.onDidChange(update)];
}

/** Why a file is read, or why not. */
function reasonOf(because: Served['because']): string {
  switch (because) {
    case 'article': return l10n.t('its language is News Article');
    case 'project': return l10n.t('the project file names it');
    case 'prose': return l10n.t('it looks like prose');
    case 'always': return l10n.t('all plain text is');
    case 'file': return l10n.t('chosen for this file');
    case 'left-out': return l10n.t('the project file leaves it out');
    case 'off': return l10n.t('On the Record is turned off here');
    case 'file-off': return l10n.t('turned off for this file');
    case 'plain-text-off': return l10n.t('plain text never is');
    case 'not-prose': return l10n.t('it does not look like prose');
    case 'language': return l10n.t('not in this language');
    case 'place': return l10n.t('not in this place');
    case 'not-open': return l10n.t('it is not open');
  }
}

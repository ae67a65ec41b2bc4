import { l10n, window } from 'vscode';
import { tellNoAnswer } from '../no-answer.js';
import { exportReport as save, formats } from '../report/export-report.js';
import type { Command } from './command.js';

/** Saves the report of the active article in a format of the person's choice. */
export const exportReport: Command = {
  id: 'onTheRecord.exportReport',
  title: 'Export Report…',
  run: async ({ server, article }) => {
    const current = await article.fresh();
    if (!current && article.isUnanswered) {
      tellNoAnswer();
      return;
    }
    if (!current?.answer.served.read) {
      void window.showInformationMessage(l10n.t('Open a news article first: the report is about the article in the active editor.'));
      return;
    }
    const chosen = await window.showQuickPick(formats, { title: l10n.t('Export Report'), placeHolder: l10n.t('In which format?') });
    if (chosen) await save(server, current.document.uri, chosen.format);
  },
};

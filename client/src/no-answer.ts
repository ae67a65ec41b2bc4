import { l10n, window } from 'vscode';

/** What is said where the server does not answer: it crashed, was stopped, or is still on its way up. */
export const noAnswer = (): string => l10n.t('On the Record does not answer. Try again, or run “On the Record: {0}”.', l10n.t('Restart Server'));

/** Says so to somebody who asked for something and would wait for it in vain. */
export function tellNoAnswer(): void {
  void window.showWarningMessage(noAnswer());
}

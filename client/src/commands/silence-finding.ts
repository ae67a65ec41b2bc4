import { l10n, Uri, window, workspace } from 'vscode';
import { clientCommands, silenceRequest, type SilenceAnswer, type SilenceParams } from '../../../server/src/lsp/protocol.js';
import type { Command } from './command.js';

/** Asks why a finding is all right, and has that written down. A quick fix of the server calls it. */
export const silenceFinding: Command = {
  id: clientCommands.silenceFinding,
  title: 'Silence Finding',
  async run({ server }, ...given) {
    const [uri, range, rule] = given as [string, SilenceParams['range'], string];
    const reason = await window.showInputBox({
      title: l10n.t('Silence {0} here', rule),
      prompt: l10n.t('Why is it all right? The reason is kept for whoever reads the article next.'),
      validateInput: text => text.trim() === '' ? l10n.t('Say why in a few words.') : undefined,
    });
    if (reason === undefined) return;
    const unsaved = new Set(workspace.textDocuments.filter(document => document.isDirty).map(document => document.uri.toString()));
    const params: SilenceParams = { textDocument: { uri }, range, rule, reason };
    const answer = await server.ask<SilenceAnswer>(silenceRequest, params);
    if (!answer?.applied) {
      void window.showWarningMessage(l10n.t('The finding could not be silenced: the text has changed, or the project file cannot be written.'));
      return;
    }
    // A project file counts once it is saved. One that somebody is writing is left to them.
    if (answer.file !== null && !unsaved.has(Uri.parse(answer.file).toString())) await (await workspace.openTextDocument(Uri.parse(answer.file))).save();
  },
};

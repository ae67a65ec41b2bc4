import { l10n, Range, window, type QuickPickItem } from 'vscode';
import { silencedRequest, type SilencedItem, type SilencedParams } from '../../../server/src/lsp/protocol.js';
import type { Command } from './command.js';

interface Row extends QuickPickItem { readonly item: SilencedItem }

/** Lists the findings of the article that somebody silenced, with the reasons; choosing one goes there. */
export const showSilenced: Command = {
  id: 'onTheRecord.showSilenced',
  title: 'Show Silenced Findings',
  async run({ server }) {
    const editor = window.activeTextEditor;
    const params: SilencedParams | undefined = editor && { textDocument: { uri: editor.document.uri.toString() } };
    const items = (params && await server.ask<readonly SilencedItem[]>(silencedRequest, params)) ?? [];
    if (!editor || items.length === 0) {
      void window.showInformationMessage(l10n.t('Nothing is silenced in this article.'));
      return;
    }
    const chosen = await window.showQuickPick(items.map(rowOf), { title: l10n.t('Silenced findings'), placeHolder: l10n.t('Choose one to go there'), matchOnDescription: true, matchOnDetail: true });
    if (!chosen) return;
    const { start, end } = chosen.item.range;
    const range = new Range(start.line, start.character, end.line, end.character);
    await window.showTextDocument(editor.document, { selection: range, viewColumn: editor.viewColumn ?? 1 });
  },
};

function rowOf(item: SilencedItem): Row {
  const where = item.in === 'article' ? l10n.t('by a comment') : l10n.t('by the project file');
  const who = item.by === null ? where : `${where}, ${item.by}`;
  return { item, label: item.message, description: l10n.t('line {0}', item.range.start.line + 1), detail: `${item.rule} · ${who}: ${item.reason ?? l10n.t('no reason given')}` };
}

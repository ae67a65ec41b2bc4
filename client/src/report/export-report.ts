import { commands, env, l10n, window, workspace, type Uri } from 'vscode';
import type { ExportFormat } from '../../../report/src/placed-report.js';
import { exportReportRequest, type ExportReportAnswer, type ExportReportParams } from '../../../server/src/lsp/protocol.js';
import { tellNoAnswer } from '../no-answer.js';
import type { ServerProcess } from '../server-process.js';
import { beside, nameOf, stemOf } from './open-article.js';

const endings: Readonly<Record<ExportFormat, string>> = { csv: 'csv', html: 'html', json: 'json', markdown: 'md' };
/** The formats as people choose among them, with what each is good for. */
export const formats: readonly { readonly format: ExportFormat; readonly label: string; readonly description: string }[] = [
  { format: 'csv', label: 'CSV', description: 'one line for each quotation, for a spreadsheet' },
  { format: 'json', label: 'JSON', description: 'everything, for programs' },
  { format: 'markdown', label: 'Markdown', description: 'tables, for notes' },
  { format: 'html', label: 'Page to print', description: 'pictures and tables, for the browser and for paper' },
];

/** Asks where to save an article's report, saves it there, and offers to open it. Nothing is written where nobody says where. */
export async function exportReport(server: Pick<ServerProcess, 'ask'>, article: Uri, format: ExportFormat): Promise<void> {
  const params: ExportReportParams = { textDocument: { uri: article.toString() }, format };
  const answer = await server.ask<ExportReportAnswer>(exportReportRequest, params);
  if (!answer) {
    tellNoAnswer();
    return;
  }
  if (answer.text === null) {
    void window.showInformationMessage(l10n.t('There is no report to export: {0} is not read as an article.', nameOf(article)));
    return;
  }
  const label = formats.find(known => known.format === format)?.label ?? format;
  const target = await window.showSaveDialog({
    title: l10n.t('Export Report'),
    defaultUri: beside(article, `${stemOf(article)}-report.${endings[format]}`),
    filters: { [label]: [endings[format]] },
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(answer.text));
  } catch (error) {
    void window.showErrorMessage(l10n.t('The report could not be saved: {0}', error instanceof Error ? error.message : String(error)));
    return;
  }
  await offerToOpen(target, format);
}

/** Pages go to the browser, which can print them; the editor's own pages cannot be printed. */
async function offerToOpen(target: Uri, format: ExportFormat): Promise<void> {
  const open = format === 'html' ? l10n.t('Open in Browser') : l10n.t('Open');
  const chosen = await window.showInformationMessage(l10n.t('{0} is saved.', nameOf(target)), open);
  if (chosen !== open) return;
  if (format === 'html') await env.openExternal(target);
  else await commands.executeCommand('vscode.open', target);
}

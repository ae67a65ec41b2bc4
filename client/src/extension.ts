import { commands as editor, window, type ExtensionContext } from 'vscode';
import { ActiveArticle } from './active-article.js';
import { commands } from './commands/index.js';
import { setContextKeys } from './context-keys.js';
import { ReportPanel } from './report/report-panel.js';
import { ServerProcess } from './server-process.js';
import { createLanguageStatus } from './views/language-status.js';
import { SourcesView } from './views/sources-view.js';
import { createStatusItem } from './views/status-item.js';

let server: ServerProcess | undefined;

/** Called once, when a document is opened that may be an article. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('On the Record', { log: true });
  server = new ServerProcess(context, log);
  const article = new ActiveArticle(server);
  const report = new ReportPanel(context, server, article);
  const reach = { server, log, article, report };
  const register = commands.map(command => editor.registerCommand(command.id, (...given: readonly unknown[]) => command.run(reach, ...given)));
  const beside = [new SourcesView(article), ...createStatusItem(article), ...createLanguageStatus(article), ...setContextKeys(article)];
  context.subscriptions.push(log, server, article, report, ...beside, ...register);
}

/** Called when the editor closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}

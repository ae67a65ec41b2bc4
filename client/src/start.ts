import { commands as editor, window, type ExtensionContext } from 'vscode';
import { ActiveArticle } from './active-article.js';
import type { NewClient } from './client.js';
import { commands } from './commands/index.js';
import { setContextKeys } from './context-keys.js';
import { ReportPanel } from './report/report-panel.js';
import { ServerProcess } from './server-process.js';
import { registerTools } from './tools/register-tools.js';
import { createLanguageStatus } from './views/language-status.js';
import { SourcesView } from './views/sources-view.js';
import { createStatusItem } from './views/status-item.js';

/** Starts all of the extension, over a server of one kind or the other. Gives what stops that. */
export function start(context: ExtensionContext, newClient: NewClient): () => Promise<void> {
  const log = window.createOutputChannel('On the Record', { log: true });
  const server = new ServerProcess(newClient, context, log);
  const article = new ActiveArticle(server);
  const report = new ReportPanel(context, server, article);
  const reach = { server, log, article, report };
  const register = commands.map(command => editor.registerCommand(command.id, (...given: readonly unknown[]) => command.run(reach, ...given)));
  const beside = [new SourcesView(article), ...createStatusItem(article), ...createLanguageStatus(article), ...setContextKeys(article), ...registerTools(context, server)];
  context.subscriptions.push(log, server, article, report, ...beside, ...register);
  return () => server.stop();
}

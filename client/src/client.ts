import { l10n, Uri, window, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions, type StaticFeature } from 'vscode-languageclient';
import { changedNotification, clientCommands, fileRequests, reportProgramRequest } from '../../server/src/lsp/protocol.js';
import type { CrashNotices, Crashes } from './crashes.js';
import { answerForFiles } from './files.js';
import { projectFiles, selector } from './selector.js';
import { withUnsaved } from './unsaved.js';

/** The client's id is also the section of its settings, and where the library looks for `trace.server`. */
export const section = 'onTheRecord';

export const clientName = 'On the Record';

/** A client of the library over a server of its kind: a process, or a worker. */
export type NewClient = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

export interface ClientParts {
  readonly newClient: NewClient;
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly crashes: Crashes;
}

/** The connection to the language server. Everything about language is decided there. */
export function createClient({ newClient, context, log, crashes }: ClientParts): BaseLanguageClient {
  const options: LanguageClientOptions = {
    documentSelector: [...selector, ...projectFiles],
    outputChannel: log,
    traceOutputChannel: log,
    // A request that fails is a line in the log, never a message over somebody's article.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: crashes,
    initializationFailedHandler: () => false,
    middleware: { workspace: { configuration: async (params, token, next) => {
      const answers = await next(params, token);
      return Array.isArray(answers) ? withUnsaved(params, answers) : answers;
    } } },
  };
  const client = newClient(context, options);
  // What goes wrong is written into the log and nowhere else: what a person is told, and how often, is for `Crashes` to say.
  const error = client.error.bind(client);
  client.error = (message, data) => { error(message, data, false); };
  client.registerFeature(partsOfClient);
  answerForFiles(client);
  client.onRequest(reportProgramRequest, async () => new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', 'report.js'))));
  return client;
}

/** Tells the server which of its answers’ commands the client carries out, and what it may be asked; other editors do none of it. */
const partsOfClient: StaticFeature = {
  fillClientCapabilities: capabilities => {
    const requests = [...Object.values(fileRequests), reportProgramRequest];
    capabilities.experimental = { commands: Object.values(clientCommands), notifications: [changedNotification], requests, checks: ['json'] };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

/** The messages about a server in trouble. Each is shown once for its reason, and each leads to the log. */
export const crashNotices = (restart: () => unknown, log: LogOutputChannel): CrashNotices => ({
  restarted: () => {
    void offer(window.showInformationMessage, l10n.t('On the Record stopped for a moment and was started again.'), { log });
  },
  gaveUp: () => {
    const message = l10n.t('On the Record crashed five times in three minutes and stays off. Its log says why: run “{0}”.', `On the Record: ${l10n.t('Show Log')}`);
    void offer(window.showErrorMessage, message, { log, restart });
  },
  notStarted: () => {
    void offer(window.showErrorMessage, l10n.t('On the Record could not be started. Its log says why.'), { log, restart });
  },
});

type Show = (message: string, ...buttons: string[]) => Thenable<string | undefined>;

async function offer(show: Show, message: string, ways: { log: LogOutputChannel; restart?: () => unknown }): Promise<void> {
  const toLog = l10n.t('Show Log');
  const toRestart = l10n.t('Restart Server');
  const chosen = await show(message, ...(ways.restart ? [toLog, toRestart] : [toLog]));
  if (chosen === toLog) ways.log.show();
  if (chosen === toRestart) ways.restart?.();
}

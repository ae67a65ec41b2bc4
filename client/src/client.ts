import { l10n, window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { LanguageClient, RevealOutputChannelOn, TransportKind, type LanguageClientOptions, type ServerOptions, type StaticFeature } from 'vscode-languageclient/node';
import { changedNotification } from '../../server/src/lsp/protocol.js';
import type { CrashNotices, Crashes } from './crashes.js';
import { projectFiles, selector } from './selector.js';
import { showReferences } from './commands/show-references.js';
import { silenceFinding } from './commands/silence-finding.js';

/** The client's id is also the section of its settings, and where the library looks for `trace.server`. */
export const section = 'onTheRecord';

/** Writes what goes wrong into the log and nowhere else: what a person is told, and how often, is for `Crashes` to say. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** The connection to the language server in `dist/server.cjs`. Everything about language is decided there. */
export function createClient(context: ExtensionContext, log: LogOutputChannel, crashes: Crashes): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6129', '--enable-source-maps'] } },
  };
  const options: LanguageClientOptions = {
    documentSelector: [...selector, projectFiles],
    outputChannel: log,
    traceOutputChannel: log,
    // A request that fails is a line in the log, never a message over somebody's article.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: crashes,
    initializationFailedHandler: () => false,
  };
  const client = new QuietClient(section, 'On the Record', server, options);
  client.registerFeature(commandsOfClient);
  return client;
}

/** Tells the server which of its answers’ commands the client carries out; other editors carry out none. */
const commandsOfClient: StaticFeature = {
  fillClientCapabilities: capabilities => { capabilities.experimental = { commands: [showReferences.id, silenceFinding.id], notifications: [changedNotification] }; },
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

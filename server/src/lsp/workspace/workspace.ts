import type { CancellationToken, InitializeParams } from 'vscode-languageserver';
import { inBackground } from '../in-background.js';
import { DidChangeWatchedFilesNotification } from '../languageserver.js';
import type { Session } from '../session.js';
import type { Articles } from './articles.js';
import { createFolders, type Folders } from './folders.js';

/** What lies around the open documents. As long as nobody asks for the articles, nothing is loaded, read or watched. */
export interface Workspace {
  readonly folders: Folders;
  articles(): Promise<Articles>;
  /** The same if somebody asked for them before. */
  articlesIfAsked(): Articles | undefined;
  /** Whether a file's problems are shown though it is not open. */
  checks(uri: string): Promise<boolean>;
  /** Checks all articles, whatever the settings say, from now on until the server stops. */
  checkAll(): void;
  /** Says that files changed, or, without addresses, that anything else did that may change an answer. */
  changed(uris?: readonly string[]): void;
  /** Resolves when something changes, with the request's cancellation, and after some milliseconds where a number is given. */
  nextChange(token: CancellationToken, atMost: number | undefined): Promise<void>;
  /** Says that a client was told of the whole workspace and does not wait for changes: it is told of these. */
  answered(): void;
}

export function createWorkspace(params: InitializeParams, session: Session): Workspace {
  const { client, connection, settings, log } = session;
  let asked: Promise<Articles> | undefined;
  let made: Articles | undefined;
  const folders = createFolders(params);
  let [checksAll, hasAnswered] = [false, false];
  const waiting = new Set<() => void>();

  async function make(): Promise<Articles> {
    const [{ createArticles }, { glob }] = await Promise.all([import('./articles.js'), import('./walk.js')]);
    const watchers = [glob, '**/.gitignore'].map((globPattern) => ({ globPattern }));
    if (client.registersWatchers) inBackground(log, () => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    return (made = createArticles(session, folders));
  }

  function changed(uris?: readonly string[]): void {
    made?.changed(uris);
    if (hasAnswered && waiting.size === 0 && client.refreshesDiagnostics) inBackground(log, async () => { await connection.languages.diagnostics.refresh(); });
    for (const wake of [...waiting]) wake();
  }

  return {
    folders,
    changed,
    articles: () => (asked ??= make()),
    articlesIfAsked: () => made,
    async checks(uri) {
      const folder = folders.of(uri);
      return folder !== undefined && (checksAll || (await settings.of(`${folder.uri}/`, folder.uri)).workspaceDiagnostics === 'on');
    },
    checkAll() {
      checksAll = true;
      changed();
    },
    answered() { hasAnswered = true; },
    nextChange: (token, atMost) => new Promise((resolve) => {
      const timer = atMost === undefined ? undefined : setTimeout(wake, atMost);
      const cancelled = token.onCancellationRequested(wake);
      function wake(): void {
        clearTimeout(timer);
        cancelled.dispose();
        waiting.delete(wake);
        resolve();
      }
      waiting.add(wake);
      if (token.isCancellationRequested) wake();
    }),
  };
}

import { EventEmitter, languages, workspace, type CancellationToken, type Disposable, type ExtensionContext, type LogOutputChannel, type TextDocument } from 'vscode';
import { DidChangeConfigurationNotification, State, type BaseLanguageClient } from 'vscode-languageclient';
import { changedNotification } from '../../server/src/lsp/protocol.js';
import { createClient, crashNotices, type NewClient } from './client.js';
import { Crashes, type CrashNotices } from './crashes.js';
import { selector } from './selector.js';
import { forgetClosed, onDidChangeUnsaved } from './unsaved.js';

/**
 * The language server as the extension sees it: absent until a document needs it, then one that starts, restarts and stops.
 * The editor's own plain-text boxes activate the extension; they start no server.
 */
export class ServerProcess implements Disposable {
  private readonly notices: CrashNotices;
  private readonly crashes: Crashes;
  private readonly waiting: Disposable;
  private readonly unsaved: readonly Disposable[];
  private readonly started = new EventEmitter<void>();
  private client: BaseLanguageClient | undefined;
  private restarting: Promise<void> | undefined;
  private coming: Promise<void> = Promise.resolve();

  /** The server is there, for the first time or again after a crash, or it goes by other settings than before. */
  readonly onDidStart = this.started.event;

  constructor(private readonly newClient: NewClient, private readonly context: ExtensionContext, private readonly log: LogOutputChannel) {
    this.notices = crashNotices(() => this.restart(), log);
    this.crashes = new Crashes(this.notices);
    this.waiting = workspace.onDidOpenTextDocument(document => { this.startFor([document]); });
    this.unsaved = [forgetClosed(), onDidChangeUnsaved(() => { this.askForSettings(); })];
    this.startFor(workspace.textDocuments);
  }

  /** Asks what the protocol has no word for. Undefined where no server runs, and where it does not answer; never rejects. */
  async ask<Answer>(method: string, params: object, token?: CancellationToken): Promise<Answer | undefined> {
    if (!this.client?.isRunning()) return undefined;
    try {
      // A token that is not there would be sent as a second parameter.
      return await (token === undefined ? this.client.sendRequest<Answer>(method, params) : this.client.sendRequest<Answer>(method, params, token));
    } catch (error) {
      if (!token?.isCancellationRequested) this.log.debug(`No answer to ${method}.`, error instanceof Error ? error : String(error));
      return undefined;
    }
  }

  /** The same for somebody who does not mind to wait for a server that is on its way up. */
  async askOnceUp<Answer>(method: string, params: object, token?: CancellationToken): Promise<Answer | undefined> {
    await this.coming;
    return await this.ask(method, params, token);
  }

  /** Stops the server if there is one, and starts it anew. Who asks while that goes on waits for the same new one. */
  restart(): Promise<void> {
    this.restarting ??= this.startAnew().finally(() => { this.restarting = undefined; });
    return this.restarting;
  }

  /** Stops the server, and waits until it has. */
  async stop(): Promise<void> {
    this.dispose();
    await this.end(this.client);
  }

  dispose(): void {
    for (const listener of [this.waiting, ...this.unsaved, this.started]) listener.dispose();
  }

  /** Has the server ask for the settings again. */
  private askForSettings(): void {
    if (this.client?.isRunning()) void this.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  private async startAnew(): Promise<void> {
    this.crashes.reset();
    const old = this.client;
    await this.end(old);
    await this.start();
  }

  private startFor(documents: readonly TextDocument[]): void {
    if (!this.client && documents.some(document => languages.match(selector, document) > 0)) void this.start();
  }

  private start(): Promise<void> {
    this.coming = this.comeUp();
    return this.coming;
  }

  /** Never rejects. */
  private async comeUp(): Promise<void> {
    this.waiting.dispose();
    this.client = createClient({ newClient: this.newClient, context: this.context, log: this.log, crashes: this.crashes });
    this.client.onDidChangeState(({ newState }) => { if (newState === State.Running) this.started.fire(); });
    this.client.onNotification(changedNotification, () => { this.started.fire(); });
    const before = this.crashes.count;
    try {
      await this.client.start();
    } catch (error) {
      this.log.error('The language server did not start.', error instanceof Error ? error : String(error));
      // A crash on the way up is the crashes' business.
      if (this.crashes.count === before) this.notices.notStarted();
    }
  }

  /** A client that never came up, or that has gone already, refuses to stop: that is as good as stopped. */
  private async end(client: BaseLanguageClient | undefined): Promise<void> {
    try {
      await client?.dispose();
    } catch (error) {
      this.log.debug('The language server was gone before it was stopped.', error instanceof Error ? error : String(error));
    }
  }
}

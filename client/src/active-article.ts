import { CancellationTokenSource, EventEmitter, languages, window, workspace, type Disposable, type Position, type TextDocument, type TextEditor } from 'vscode';
import { sourcesRequest, type SourcesAnswer, type SourcesParams } from '../../server/src/lsp/protocol.js';
import { selector } from './selector.js';
import type { ServerProcess } from './server-process.js';

/** A document that may be an article, and what the server says of it; `answer.served` says whether it is read at all. */
export interface Article {
  readonly document: TextDocument;
  readonly answer: SourcesAnswer;
}

/** How long writing and moving rest before anybody looks, in milliseconds. */
const writing = 300;
const moving = 100;

/**
 * Follows the article in the active editor: asks the server of it after each change, and tells whoever listens.
 * Undefined while the active editor shows something else. Views beside the text (a report, the log) take the focus from the
 * editor; the article stays for as long as it can be seen.
 */
export class ActiveArticle implements Disposable {
  private readonly changed = new EventEmitter<Article | undefined>();
  private readonly moved = new EventEmitter<Position>();
  private readonly listeners: Disposable[];
  private document: TextDocument | undefined;
  private language: string | undefined;
  private article: Article | undefined;
  private asking: CancellationTokenSource | undefined;
  private askTimer: NodeJS.Timeout | undefined;
  private moveTimer: NodeJS.Timeout | undefined;

  /** Another article, or other sources in it. */
  readonly onDidChange = this.changed.event;
  /** The cursor came to rest elsewhere in the article. */
  readonly onDidMove = this.moved.event;

  constructor(private readonly server: Pick<ServerProcess, 'ask' | 'onDidStart'>) {
    this.listeners = [
      window.onDidChangeActiveTextEditor(editor => { this.follow(editor); }),
      window.onDidChangeVisibleTextEditors(() => { this.follow(window.activeTextEditor); }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => { if (textEditor.document === this.document) this.move(textEditor); }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (document === this.document && contentChanges.length > 0) this.schedule(writing); }),
      // A change of language closes a document and opens it again.
      workspace.onDidCloseTextDocument(document => { if (document === this.document) this.follow(window.activeTextEditor); }),
      workspace.onDidOpenTextDocument(document => { if (document === window.activeTextEditor?.document) this.follow(window.activeTextEditor); }),
      workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration('onTheRecord')) this.schedule(writing); }),
      server.onDidStart(() => { this.schedule(0); }),
    ];
    this.follow(window.activeTextEditor);
  }

  /** The last that was heard of the article; its places may be a moment older than its text. */
  get current(): Article | undefined {
    return this.article;
  }

  /** Whether the active editor shows what may be an article, and the server has said nothing of it. */
  get isUnanswered(): boolean {
    return this.document !== undefined && this.article?.document !== this.document;
  }

  /** The editor that shows the article; undefined where none does. */
  get editor(): TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = window;
    return [activeTextEditor, ...visibleTextEditors].find(editor => editor !== undefined && editor.document === this.document);
  }

  /** The article as its text stands now; undefined where there is none, or where the server does not answer. */
  async fresh(): Promise<Article | undefined> {
    if (this.article?.document !== this.document || this.article?.answer.version !== this.document?.version) await this.ask();
    return this.article;
  }

  /** Asks again, soon: something changed that the answer depends on. */
  refresh(): void {
    this.schedule(0);
  }

  dispose(): void {
    clearTimeout(this.askTimer);
    clearTimeout(this.moveTimer);
    this.asking?.cancel();
    for (const listener of [...this.listeners, this.changed, this.moved]) listener.dispose();
  }

  private follow(editor: TextEditor | undefined): void {
    const candidate = editor && languages.match(selector, editor.document) > 0 ? editor.document : undefined;
    if (!candidate && isAside(editor) && this.editor) return;
    if (candidate === this.document && candidate?.languageId === this.language) return;
    this.language = candidate?.languageId;
    this.document = candidate;
    // The article before stays until the next one is read, so that nothing flickers between two tabs.
    if (!candidate) this.tell(undefined);
    this.schedule(0);
  }

  private schedule(after: number): void {
    clearTimeout(this.askTimer);
    this.askTimer = setTimeout(() => { void this.ask(); }, after);
  }

  private move(editor: TextEditor): void {
    clearTimeout(this.moveTimer);
    this.moveTimer = setTimeout(() => { this.moved.fire(editor.selection.active); }, moving);
  }

  private async ask(): Promise<void> {
    clearTimeout(this.askTimer);
    this.asking?.cancel();
    const { document } = this;
    if (!document) return;
    const asking = this.asking = new CancellationTokenSource();
    const params: SourcesParams = { textDocument: { uri: document.uri.toString() } };
    const answer = await this.server.ask<SourcesAnswer>(sourcesRequest, params, asking.token);
    if (!asking.token.isCancellationRequested && document === this.document) this.tell(answer && { document, answer });
  }

  private tell(article: Article | undefined): void {
    if (article === this.article) return;
    this.article = article;
    this.changed.fire(article);
  }
}

/** Whether somebody looks aside for a moment: at no text at all, or at a box of the editor's own like the log. */
const isAside = (editor: TextEditor | undefined): boolean => editor === undefined || !selector.some(({ scheme }) => scheme === editor.document.uri.scheme);

import { commands, l10n, Range, Uri, ViewColumn, window, workspace, type Disposable, type ExtensionContext, type WebviewPanel } from 'vscode';
import { parseFromPage, type FromPage, type ToPage } from '../../../report/src/messages.js';
import { reportRequest, type ReportAnswer, type ReportParams } from '../../../server/src/lsp/protocol.js';
import type { ActiveArticle, Article } from '../active-article.js';
import type { ServerProcess } from '../server-process.js';
import { exportReport } from './export-report.js';
import { columnOf, isOpen, nameOf } from './open-article.js';
import { pageRoot, reportHtml } from './report-html.js';

const viewType = 'onTheRecord.report';

/**
 * The report beside the text. It is about the active article and follows its edits; when that is closed, the report stays as it
 * stood and says so. What it shows is asked of the server, so that the page and all other views tell the same numbers.
 */
export class ReportPanel implements Disposable {
  private readonly listeners: Disposable[];
  private panel: WebviewPanel | undefined;
  private uri: Uri | undefined;
  private shown: ReportAnswer | undefined;
  private asked = 0;

  constructor(private readonly context: ExtensionContext, private readonly server: Pick<ServerProcess, 'ask'>, private readonly article: ActiveArticle) {
    this.listeners = [
      article.onDidChange(changed => { this.follow(changed); }),
      window.tabGroups.onDidChangeTabs(() => { this.lookAround(); }),
      window.registerWebviewPanelSerializer(viewType, { deserializeWebviewPanel: (panel, state) => this.restore(panel, state) }),
    ];
  }

  /** Opens the report of the active article beside it, or brings it to the front where it is open. */
  open(): void {
    if (this.panel) {
      this.panel.reveal();
    } else {
      const options = { enableScripts: true, localResourceRoots: [pageRoot(this.context.extensionUri)], enableFindWidget: true };
      this.adopt(window.createWebviewPanel(viewType, l10n.t('Report'), ViewColumn.Beside, options));
    }
    this.follow(this.article.current);
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.panel?.dispose();
  }

  /** The editor started anew with the report open: it is about the same article, which may be in a tab that was not loaded yet. */
  private async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    panel.webview.options = { enableScripts: true, localResourceRoots: [pageRoot(this.context.extensionUri)] };
    this.panel?.dispose();
    const uri = uriIn(state);
    if (uri && isOpen(uri)) {
      this.uri = uri;
      await Promise.resolve(workspace.openTextDocument(uri)).catch(() => undefined);
    }
    this.adopt(panel);
  }

  private adopt(panel: WebviewPanel): void {
    this.panel = panel;
    panel.webview.onDidReceiveMessage(message => { void this.answer(parseFromPage(message)); });
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = this.uri = this.shown = undefined;
    });
    panel.webview.html = reportHtml(panel.webview, this.context.extensionUri);
  }

  private follow(article: Article | undefined): void {
    if (!this.panel) return;
    if (article?.answer.served.read) {
      void this.show(article.document.uri);
    } else if (article && article.document.uri.toString() === this.uri?.toString()) {
      // It was switched off, or its language changed.
      this.uri = this.shown = undefined;
      this.tell({ kind: 'nothing' });
    } else {
      this.lookAround();
    }
  }

  private async show(uri: Uri): Promise<void> {
    const asked = this.asked += 1;
    const params: ReportParams = { textDocument: { uri: uri.toString() } };
    const answer = await this.server.ask<ReportAnswer>(reportRequest, params);
    if (asked !== this.asked || !this.panel || !answer?.report) return;
    this.uri = uri;
    this.shown = answer;
    this.panel.title = l10n.t('Report: {0}', nameOf(uri));
    this.tell({ kind: 'report', report: answer.report, uri: uri.toString() });
  }

  /** Says so when the article is closed, and goes on when it is open again. */
  private lookAround(): void {
    if (this.uri && this.shown && !isOpen(this.uri)) this.tell({ kind: 'closed' });
  }

  private tell(message: ToPage): void {
    void this.panel?.webview.postMessage(message);
  }

  private async answer(message: FromPage | undefined): Promise<void> {
    switch (message?.kind) {
      case 'ready': return this.begin();
      case 'reveal': return this.reveal(message.id);
      case 'export': return this.uri && exportReport(this.server, this.uri, message.format);
      case 'reopen': return this.uri && openAt(this.uri);
      case undefined: return;
    }
  }

  /** The page is there, for the first time or again after it was hidden: it remembers nothing. */
  private async begin(): Promise<void> {
    if (this.shown?.report && this.uri) this.tell({ kind: 'report', report: this.shown.report, uri: this.uri.toString() });
    const article = this.article.current ?? await this.article.fresh();
    const uri = article?.answer.served.read ? article.document.uri : this.uri;
    if (uri && isOpen(uri)) await this.show(uri);
    else this.tell({ kind: this.shown ? 'closed' : 'nothing' });
  }

  /** Selects what an id of the report stands for in the article. */
  private async reveal(id: string): Promise<void> {
    const place = this.shown?.places[id];
    if (!this.uri || !place) return;
    const selection = new Range(place.start.line, place.start.character, place.end.line, place.end.character);
    await openAt(this.uri, selection);
  }
}

/** Opens the article where it is open already, else at the left of the report; says so where it has gone. */
async function openAt(uri: Uri, selection?: Range): Promise<void> {
  try {
    // Where the report has the window for itself, the article would cover it.
    if (!isOpen(uri) && window.tabGroups.all.length === 1) await commands.executeCommand('workbench.action.newGroupLeft');
    await window.showTextDocument(uri, { viewColumn: columnOf(uri) ?? ViewColumn.One, ...(selection && { selection }) });
  } catch {
    void window.showErrorMessage(l10n.t('{0} could not be opened.', nameOf(uri)));
  }
}

/** The article that a page was about before the editor was closed. */
function uriIn(state: unknown): Uri | undefined {
  const uri = typeof state === 'object' && state !== null ? (state as Readonly<Record<string, unknown>>)['uri'] : undefined;
  return typeof uri === 'string' ? Uri.parse(uri) : undefined;
}

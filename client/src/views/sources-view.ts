import { EventEmitter, window, type Disposable, type TreeDataProvider, type TreeItem, type TreeView } from 'vscode';
import type { ActiveArticle } from '../active-article.js';
import { quotationAt, type Place } from '../places.js';
import { nodesOf, type SourceNode, type VoiceNode } from './source-nodes.js';
import { rowOf } from './source-rows.js';

/** The Sources view: who is quoted in the active article, and where. It follows the cursor without taking the focus. */
export class SourcesView implements TreeDataProvider<SourceNode>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly listeners: Disposable[];
  private readonly view: TreeView<SourceNode>;
  private voices: readonly VoiceNode[] = [];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly article: ActiveArticle) {
    this.view = window.createTreeView<SourceNode>('onTheRecord.sources', { treeDataProvider: this, showCollapseAll: true });
    this.listeners = [
      article.onDidChange(() => { this.update(); }),
      article.onDidMove(place => { this.reveal(place); }),
      this.view.onDidChangeVisibility(() => { this.revealCursor(); }),
    ];
    this.update();
  }

  getTreeItem(node: SourceNode): TreeItem {
    return rowOf(node);
  }

  getChildren(node?: SourceNode): SourceNode[] {
    if (!node) return [...this.voices];
    return node.kind === 'quotation' ? [] : [...node.children];
  }

  getParent(node: SourceNode): SourceNode | undefined {
    return node.kind === 'quotation' ? node.parent : undefined;
  }

  dispose(): void {
    for (const listener of [...this.listeners, this.view, this.changed]) listener.dispose();
  }

  private update(): void {
    const answer = this.article.current?.answer;
    this.voices = answer ? nodesOf(answer) : [];
    this.changed.fire(undefined);
    this.revealCursor();
  }

  private revealCursor(): void {
    const place = this.article.editor?.selection.active;
    if (place) this.reveal(place);
  }

  private reveal(place: Place): void {
    const { current } = this.article;
    const found = current && this.view.visible ? quotationAt(current.answer, place) : undefined;
    const node = found && this.voices.flatMap(voice => voice.children).find(({ quotation }) => quotation.id === found.id);
    if (!node || this.view.selection[0]?.key === node.key) return;
    // The tree may be drawn anew just now, and then has no such row: the next move of the cursor finds it.
    this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }
}

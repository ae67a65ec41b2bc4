/**
 * A small editor in place of the module `vscode`, which exists only inside VS Code: what our client uses of it, as far as a test
 * can see a difference. A test sets the scene by `editor`, fires the events and reads what was done.
 */
type Listener<T> = (event: T) => unknown;

export class Disposable {
  constructor(readonly dispose: () => void) {}
}

export class EventEmitter<T> {
  private readonly listeners = new Set<Listener<T>>();
  readonly event = (listener: Listener<T>): Disposable => {
    this.listeners.add(listener);
    return new Disposable(() => { this.listeners.delete(listener); });
  };
  fire(event: T): void { for (const listener of [...this.listeners]) listener(event); }
  dispose(): void { this.listeners.clear(); }
}

export class CancellationTokenSource {
  readonly token = { isCancellationRequested: false };
  cancel(): void { this.token.isCancellationRequested = true; }
}

export class Position {
  constructor(readonly line: number, readonly character: number) {}
}

export class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(start: Position | number, end: Position | number, line?: number, character?: number) {
    this.start = typeof start === 'number' ? new Position(start, end as number) : start;
    this.end = typeof end === 'number' ? new Position(line ?? 0, character ?? 0) : end;
  }
}

/** Start and end are in the order of the text, whichever way somebody selected. */
export class Selection extends Range {
  readonly anchor: Position;
  readonly active: Position;
  constructor(anchor: Position | number, active: Position | number, line?: number, character?: number) {
    const given = new Range(anchor, active, line, character);
    const backwards = given.end.line < given.start.line || (given.end.line === given.start.line && given.end.character < given.start.character);
    super(backwards ? given.end : given.start, backwards ? given.start : given.end);
    this.anchor = given.start;
    this.active = given.end;
  }
}

export const TextEditorRevealType = { InCenterIfOutsideViewport: 2 };

export class Uri {
  private constructor(readonly address: string) {}
  static parse(address: string): Uri { return new Uri(address); }
  static joinPath(base: Uri, ...parts: readonly string[]): Uri { return new Uri([base.address, ...parts].join('/')); }
  toString(): string { return this.address; }
}

export class Location {
  constructor(readonly uri: Uri, readonly range: Range) {}
}

export interface FakeDocument {
  readonly uri: { readonly scheme: string; readonly path: string; toString(): string };
  languageId: string;
  version: number;
}

export interface FakeEditor {
  readonly document: FakeDocument;
  selection: Selection;
  readonly revealRange: () => void;
}

export const documentOf = (address: string, languageId = 'news-article'): FakeDocument =>
  ({ uri: { scheme: address.slice(0, address.indexOf(':')), path: address.slice(address.indexOf(':') + 1), toString: () => address }, languageId, version: 1 });

export const editorOf = (document: FakeDocument): FakeEditor => ({ document, selection: new Selection(0, 0, 0, 0), revealRange: () => undefined });

/** What a test sets, fires and reads. */
export const editor = {
  activeEditor: new EventEmitter<FakeEditor | undefined>(),
  visibleEditors: new EventEmitter<readonly FakeEditor[]>(),
  selection: new EventEmitter<{ textEditor: FakeEditor }>(),
  change: new EventEmitter<{ document: FakeDocument; contentChanges: readonly unknown[] }>(),
  open: new EventEmitter<FakeDocument>(),
  close: new EventEmitter<FakeDocument>(),
  configuration: new EventEmitter<{ affectsConfiguration(section: string): boolean }>(),
  clipboard: '',
  executed: [] as unknown[][],
  told: [] as string[],

  /** Shows editors as a person would, the first of them active. */
  show(...editors: readonly FakeEditor[]): void {
    window.activeTextEditor = editors[0];
    window.visibleTextEditors = editors;
    editor.activeEditor.fire(editors[0]);
    editor.visibleEditors.fire(editors);
  },
};

export const window = {
  activeTextEditor: undefined as FakeEditor | undefined,
  visibleTextEditors: [] as readonly FakeEditor[],
  onDidChangeActiveTextEditor: editor.activeEditor.event,
  onDidChangeVisibleTextEditors: editor.visibleEditors.event,
  onDidChangeTextEditorSelection: editor.selection.event,
  showTextDocument: (document: FakeDocument): Promise<FakeEditor | undefined> => Promise.resolve(window.visibleTextEditors.find((shown) => shown.document === document)),
  setStatusBarMessage: (message: string): void => { editor.told.push(message); },
};

export const workspace = {
  onDidChangeTextDocument: editor.change.event,
  onDidOpenTextDocument: editor.open.event,
  onDidCloseTextDocument: editor.close.event,
  onDidChangeConfiguration: editor.configuration.event,
};

export const commands = {
  executeCommand: (...command: unknown[]): Promise<void> => {
    editor.executed.push(command);
    return Promise.resolve();
  },
};

export const env = { clipboard: { writeText: (text: string): Promise<void> => { editor.clipboard = text; return Promise.resolve(); } } };

interface Filter { readonly language: string; readonly scheme: string }
export const languages = {
  match: (selector: readonly Filter[], { languageId, uri }: FakeDocument): number =>
    selector.some(({ language, scheme }) => language === languageId && scheme === uri.scheme) ? 10 : 0,
};

export const l10n = {
  t: (message: string, ...values: readonly unknown[]): string => message.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
};

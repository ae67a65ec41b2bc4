import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ActiveArticle, type Article } from '../../client/src/active-article.js';
import type { SourcesAnswer, SourcesParams } from '../../server/src/lsp/protocol.js';
import { documentOf, editor, editorOf, EventEmitter, Selection, type FakeDocument } from '../kit/vscode.js';

const started = new EventEmitter<undefined>();
let asked: string[];
let answer: (uri: string) => Promise<SourcesAnswer | undefined>;
let heard: (string | undefined)[];
let article: ActiveArticle;

const ferry = documentOf('file:///news/ferry.article');
const market = documentOf('file:///news/market.txt', 'plaintext');
const versions = (...documents: readonly FakeDocument[]) => (uri: string): Promise<SourcesAnswer> =>
  Promise.resolve({ version: documents.find((document) => String(document.uri) === uri)?.version ?? null } as SourcesAnswer);
const nameOf = (of: Article | undefined): string | undefined => of && `${String(of.document.uri).split('/').at(-1) ?? ''} ${String(of.answer.version)}`;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  heard = [];
  ferry.version = 1;
  answer = versions(ferry, market);
  editor.show();
  article = new ActiveArticle({
    onDidStart: started.event as never,
    ask: async <Answer>(_: string, params: object): Promise<Answer | undefined> => {
      const { uri } = (params as SourcesParams).textDocument;
      asked.push(uri);
      return await answer(uri) as Answer;
    },
  });
  article.onDidChange((now) => heard.push(nameOf(now)));
});

afterEach(() => {
  article.dispose();
  vi.useRealTimers();
});

test('the article in the active editor is asked for, and the next one when that is shown', async () => {
  editor.show(editorOf(ferry));
  await vi.runAllTimersAsync();
  editor.show(editorOf(market));
  await vi.runAllTimersAsync();
  expect(heard).toEqual(['ferry.article 1', 'market.txt 1']);
  expect(nameOf(article.current)).toBe('market.txt 1');
});

test('a document in another language is none, and neither is the empty window', async () => {
  editor.show(editorOf(ferry));
  await vi.runAllTimersAsync();
  editor.show(editorOf(documentOf('file:///news/script.py', 'python')));
  await vi.runAllTimersAsync();
  expect(heard).toEqual(['ferry.article 1', undefined]);
  editor.show(editorOf(ferry));
  await vi.runAllTimersAsync();
  editor.show();
  expect(heard).toEqual(['ferry.article 1', undefined, 'ferry.article 1', undefined]);
});

test('the article stays while somebody looks at the log beside it', async () => {
  editor.show(editorOf(ferry));
  await vi.runAllTimersAsync();
  editor.show(editorOf(documentOf('output:log', 'plaintext')), editorOf(ferry));
  await vi.runAllTimersAsync();
  expect(heard).toEqual(['ferry.article 1']);
});

test('writing is followed when it rests: one question for many letters', async () => {
  editor.show(editorOf(ferry));
  await vi.runAllTimersAsync();
  for (let letter = 0; letter < 5; letter += 1) {
    ferry.version += 1;
    editor.change.fire({ document: ferry, contentChanges: ['a'] });
    await vi.advanceTimersByTimeAsync(50);
  }
  await vi.runAllTimersAsync();
  expect(heard).toEqual(['ferry.article 1', 'ferry.article 6']);
  expect(asked).toHaveLength(2);
});

test('an answer that comes too late is not told', async () => {
  const late = new Map<string, (answer: SourcesAnswer) => void>();
  answer = (uri) => new Promise((resolve) => { late.set(uri, resolve); });
  editor.show(editorOf(ferry));
  await vi.runAllTimersAsync();
  editor.show(editorOf(market));
  await vi.runAllTimersAsync();
  late.get(String(market.uri))?.({ version: 1 } as SourcesAnswer);
  late.get(String(ferry.uri))?.({ version: 1 } as SourcesAnswer);
  await vi.runAllTimersAsync();
  expect(heard).toEqual(['market.txt 1']);
});

test('who asks for the article as it stands now gets just that', async () => {
  editor.show(editorOf(ferry));
  await vi.runAllTimersAsync();
  ferry.version = 9;
  expect(nameOf(await article.fresh())).toBe('ferry.article 9');
  await article.fresh();
  expect(asked).toHaveLength(2);
});

test('a server that starts again is asked again, and one that is silent says nothing of the article', async () => {
  answer = () => Promise.resolve(undefined);
  editor.show(editorOf(ferry));
  await vi.runAllTimersAsync();
  expect(article.current).toBeUndefined();
  answer = versions(ferry);
  started.fire(undefined);
  await vi.runAllTimersAsync();
  expect(heard).toEqual(['ferry.article 1']);
});

test('a document that changes its language is asked for again', async () => {
  const note = documentOf('file:///news/note.txt', 'python');
  answer = versions(note);
  editor.show(editorOf(note));
  await vi.runAllTimersAsync();
  expect(asked).toEqual([]);
  note.languageId = 'plaintext';
  editor.close.fire(note);
  editor.open.fire(note);
  await vi.runAllTimersAsync();
  note.languageId = 'news-article';
  editor.close.fire(note);
  editor.open.fire(note);
  await vi.runAllTimersAsync();
  expect(heard).toEqual(['note.txt 1', 'note.txt 1']);
});

test('the cursor is told when it rests', async () => {
  const places: number[] = [];
  const shown = editorOf(ferry);
  article.onDidMove(({ line }) => places.push(line));
  editor.show(shown);
  for (const line of [1, 2, 3]) {
    shown.selection = new Selection(line, 0, line, 0);
    editor.selection.fire({ textEditor: shown });
  }
  await vi.runAllTimersAsync();
  expect(places).toEqual([3]);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ActiveArticle } from '../../client/src/active-article.js';
import { step } from '../../client/src/go-to.js';
import { allQuotations } from '../../client/src/places.js';
import { documentOf, editor, editorOf, type FakeEditor } from '../kit/vscode.js';
import { answer, quotation } from './answers.js';

const article = answer({ sources: [['Mara Quill', quotation('one', 2, { source: 's1' }), quotation('two', 4, { source: 's1' })]] });
let shown: FakeEditor;
let active: ActiveArticle;

beforeEach(() => {
  shown = editorOf(documentOf('file:///news/ferry.article'));
  active = { editor: shown, fresh: () => Promise.resolve({ document: shown.document, answer: article }) } as unknown as ActiveArticle;
});

afterEach(() => { editor.told.length = 0; });

test('a step selects the words, with the cursor at their start, and goes on from there', async () => {
  await step(active, 'next', allQuotations);
  expect(shown.selection).toMatchObject({ anchor: { line: 2, character: 10 }, active: { line: 2, character: 0 } });
  await step(active, 'next', allQuotations);
  expect(shown.selection.start.line).toBe(4);
  await step(active, 'previous', allQuotations);
  expect(shown.selection.start.line).toBe(2);
});

test('where there is none it says so and stays', async () => {
  await step(active, 'next', ({ unattributed }) => unattributed);
  expect(shown.selection.active).toMatchObject({ line: 0, character: 0 });
  expect(editor.told).toEqual(['There is no such quotation.']);
});

test('where the server does not answer it says that, and not that there is none', async () => {
  const silent = { editor: shown, fresh: () => Promise.resolve(undefined), isUnanswered: true } as unknown as ActiveArticle;
  await step(silent, 'next', allQuotations);
  expect(editor.told).toEqual(['On the Record does not answer. Try again, or run “On the Record: Restart Server”.']);
});

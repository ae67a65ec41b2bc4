import { Uri } from 'vscode';
import { expect, test } from 'vitest';
import { isUnsavedOff, onDidChangeUnsaved, readUnsaved, withUnsaved } from '../../client/src/unsaved.js';

const document = { uri: Uri.parse('untitled:Untitled-1') };
const asked = { items: [{ section: 'onTheRecord', scopeUri: 'untitled:Untitled-1' }, { section: 'onTheRecord', scopeUri: 'untitled:Untitled-2' }, { section: 'files', scopeUri: 'untitled:Untitled-1' }, { section: 'onTheRecord' }] };

test('a text that was never saved is switched off in what the server hears of the settings, and on again', () => {
  const settings = { enable: true, files: { 'a.txt': true } };
  const answers = [settings, settings, { eol: 'auto' }, settings];
  let told = 0;
  onDidChangeUnsaved(() => { told += 1; });
  expect(withUnsaved(asked, answers)).toEqual(answers);
  readUnsaved(document, false);
  expect([isUnsavedOff(document), told]).toEqual([true, 1]);
  expect(withUnsaved(asked, answers)).toEqual([{ enable: true, files: { 'a.txt': true, 'Untitled-1': false } }, ...answers.slice(1)]);
  expect(withUnsaved(asked, [null])).toEqual([{ files: { 'Untitled-1': false } }]);
  readUnsaved(document, true);
  expect([isUnsavedOff(document), told, withUnsaved(asked, answers)]).toEqual([false, 2, answers]);
});

// Writing in an article: a finding comes with the words that cause it, and goes with them; settings count at once.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { here } from './kit/code-server.ts';
import { Editor, findings } from './kit/editor.ts';

const article = `River bridge to close until May

HALDEN, March 3 — The river bridge will close in May, the city council said on Monday.

“We have no choice,” Mayor Mara Quill told reporters. “The steel is older than most of us.”
`;

suite('writing in an article', () => {
  let editor: Editor;
  before(async () => {
    mkdirSync(join(here, '.work', 'own'), { recursive: true });
    writeFileSync(join(here, '.work', 'own', 'bridge.article'), article);
    writeFileSync(join(here, '.work', 'own', 'requirements.txt'), 'left-pad==1.3.0\nnumpy>=2.0 # said “fast\n');
    editor = await Editor.open(['bridge.article', 'requirements.txt'].map(name => join(here, '.work', 'own', name)));
    await editor.widenSideBar(440);
    await editor.openFile('bridge.article');
  });
  after(async () => { await editor.close(); });

  test('hover follows the text', async () => {
    assert.match(await editor.hover('no choice') ?? '', /Mara Quill/);
    await editor.picture('editing-hover');
  });

  test('the hover’s link leads to where the speaker is introduced', async () => {
    await editor.goTo(1);
    await editor.hover('no choice');
    await editor.page.locator('.monaco-hover:visible a', { hasText: 'line 5' }).click();
    await editor.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: 'Ln 5' }).waitFor();
  });

  test('a mark that stays open is a problem as soon as it is written, and none once it is closed', async () => {
    assert.deepEqual(findings(await editor.problems(rows => findings(rows).length === 0)), []);
    await focusEnd(editor);
    await editor.type('\nQuill called the repairs “painful but overdue.');
    assert.match(JSON.stringify(await editor.problems(rows => findings(rows).length === 1)), /unclosed-quote/);
    await editor.picture('editing-finding');
    await focusEnd(editor);
    await editor.type('”');
    assert.deepEqual(findings(await editor.problems(rows => findings(rows).length === 0)), []);
  });

  test('an opening mark brings its closing one', async () => {
    await focusEnd(editor);
    await editor.page.keyboard.press('Enter');
    await editor.page.keyboard.type('Quill said it was ');
    // The mark is paired by what the grammar says of the line, so that has to have seen the words before it.
    await editor.page.locator('.view-line', { hasText: /said\sit\swas/ }).waitFor();
    await editor.page.keyboard.type('“');
    await editor.page.locator('.view-line', { hasText: /said\sit\swas\s“”/ }).waitFor();
    await editor.command('Undo');
  });

  test('settings count without a restart', async () => {
    await focusEnd(editor);
    await editor.type('\nQuill called the delay “a scandal.');
    assert.equal(findings(await editor.problems(rows => findings(rows).length === 1)).length, 1);
    await editor.configure({ 'onTheRecord.rules.unclosed-quote': 'off' });
    assert.deepEqual(findings(await editor.problems(rows => findings(rows).length === 0)), []);
    await editor.configure({});
    assert.equal(findings(await editor.problems(rows => findings(rows).length === 1)).length, 1);
    await editor.configure({ 'onTheRecord.enable': false });
    assert.deepEqual(findings(await editor.problems(rows => findings(rows).length === 0)), []);
    assert.equal(await editor.hover('no choice', 2000), undefined);
    await editor.configure({});
    assert.equal(findings(await editor.problems(rows => findings(rows).length === 1)).length, 1);
  });

  test('plain text that is no prose stays in peace', async () => {
    await editor.openFile('requirements.txt');
    await editor.page.waitForTimeout(2000);
    assert.doesNotMatch(JSON.stringify(await editor.problems(() => true)), /requirements/);
  });
});

async function focusEnd(editor: Editor): Promise<void> {
  await editor.command('View: Focus Active Editor Group');
  await editor.page.keyboard.press('ControlOrMeta+End');
}

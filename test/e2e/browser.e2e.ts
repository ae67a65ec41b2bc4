// The extension in a browser: the editor runs it in a worker of its page, as VS Code for the Web does, and its server is a worker too.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { here } from './kit/code-server.ts';
import { Editor, findings } from './kit/editor.ts';

const samples = join(here, '..', '..', 'samples');

suite('the extension in a browser', () => {
  const home = mkdtempSync(join(tmpdir(), 'articles-'));
  // A warning unless the project file says otherwise, which the worker can read through the editor only.
  const project = join(home, '.on-the-record.json');
  writeFileSync(project, JSON.stringify({ rules: { 'unattributed-quote': 'error' } }));
  let editor: Editor;
  before(async () => {
    const inBrowser = { 'remote.extensionKind': { 'on-the-record.on-the-record': ['web'] }, 'extensions.webWorker': true };
    editor = await Editor.open([...['with-faults.article', 'harbour-bridge.article'].map(name => join(samples, name)), project], inBrowser);
    await editor.openFile('with-faults.article');
  });
  after(async () => {
    await editor.close();
    rmSync(home, { recursive: true });
  });

  test('shows findings, at the severities of the project file', async () => {
    const rows = findings(await editor.problems(all => findings(all).some(({ label }) => label.startsWith('Error: '))));
    assert.ok(rows.some(({ label, text }) => label.startsWith('Error: ') && text.includes('unattributed-quote')), JSON.stringify(rows));
    assert.ok(rows.some(({ text }) => text.includes('unclosed-quote')), JSON.stringify(rows));
    await editor.picture('browser-problems');
  });

  test('runs in the page: no process of the machine serves it', { skip: process.platform === 'win32' ? 'asks `ps`' : false }, async () => {
    const running = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n').filter(line => line.includes(dirname(editor.server.folder)));
    assert.ok(running.length > 0, 'the editor itself');
    assert.deepEqual(running.filter(line => line.includes('server.cjs')), []);
  });

  test('says who speaks', async () => {
    assert.match(await editor.hover('a whale belongs') ?? '', /Konrad Weiss/);
    await editor.picture('browser-hover');
  });

  test('finds the quotations of articles that are not open', async () => {
    await editor.page.keyboard.press('ControlOrMeta+p');
    const input = editor.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill('#bridge');
    await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'harbour-bridge.article' }).first().waitFor();
    await editor.page.keyboard.press('Escape');
  });

  test('shows the report', async () => {
    await editor.command('On the Record: Open Report');
    const frame = editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await frame.getByText('Who speaks where').waitFor();
    assert.match(await frame.locator('#report').innerText(), /Konrad Weiss/);
    await editor.picture('browser-report');
  });
});

// A language server that dies is started again, and the person is told once, in a corner.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { here } from './kit/code-server.ts';
import { Editor } from './kit/editor.ts';

suite('a crash', { skip: process.platform === 'win32' ? 'asks `ps`' : false }, () => {
  let editor: Editor;
  before(async () => {
    mkdirSync(join(here, '.work', 'own'), { recursive: true });
    writeFileSync(join(here, '.work', 'own', 'crash.article'), 'River bridge to close until May\n\n“We have no choice,” Mayor Mara Quill told reporters on Monday.\n');
    editor = await Editor.open([join(here, '.work', 'own', 'crash.article')]);
    await editor.openFile('crash.article');
  });
  after(async () => { await editor.close(); });

  test('the server is started again, and a message says so once', async () => {
    assert.match(await editor.hover('no choice') ?? '', /Mara Quill/);
    for (let crash = 1; crash <= 2; crash += 1) {
      const before = await serverProcess(editor);
      process.kill(before, 'SIGKILL');
      await serverProcess(editor, before);
      if (crash === 1) {
        await editor.page.locator('.notification-toast', { hasText: 'started again' }).waitFor();
        await editor.picture('crash-once');
        await editor.command('Notifications: Clear All Notifications');
      }
      assert.match(await editor.hover('no choice') ?? '', /Mara Quill/);
    }
    assert.equal(await editor.page.locator('.notification-toast').count(), 0);
  });

  test('after five crashes it stays off, says how to see why, and starts when asked to', async () => {
    for (let crash = 3; crash <= 5; crash += 1) {
      const before = await serverProcess(editor);
      process.kill(before, 'SIGKILL');
      if (crash < 5) await serverProcess(editor, before);
    }
    const message = editor.page.locator('.notification-toast', { hasText: 'stays off' });
    await message.waitFor();
    await editor.picture('crash-gave-up');
    assert.equal(await editor.page.locator('.notification-toast').count(), 1);
    assert.equal(await editor.hover('no choice', 2000), undefined);
    await message.getByRole('button', { name: 'Restart Server' }).click();
    await serverProcess(editor);
    await editor.command('Notifications: Clear All Notifications');
    assert.match(await editor.hover('no choice') ?? '', /Mara Quill/);
  });

  test('a server that cannot even start is given up with one message', async () => {
    const bundle = join(home(editor), readdirSync(home(editor)).find(name => name.startsWith('on-the-record')) ?? '', 'dist', 'server.cjs');
    renameSync(bundle, `${bundle}.whole`);
    writeFileSync(bundle, 'process.exit(1);');
    await editor.command('On the Record: Restart Server');
    await editor.page.locator('.notification-toast', { hasText: 'stays off' }).waitFor();
    await editor.page.waitForTimeout(1000);
    await editor.picture('crash-at-start');
    assert.equal(await editor.page.locator('.notification-toast').count(), 1);
    renameSync(`${bundle}.whole`, bundle);
    await editor.page.getByRole('button', { name: 'Restart Server' }).click();
    assert.match(await editor.hover('no choice') ?? '', /Mara Quill/);
  });

  test('the log can be read', async () => {
    await editor.command('On the Record: Show Log');
    await editor.page.locator('.output-view-container, .part.panel .monaco-editor').first().waitFor();
    await editor.picture('crash-log');
  });
});

/** Where this editor keeps its extensions. */
const home = (editor: Editor): string => join(editor.server.folder, '..', 'extensions');

/** The server's process, in this editor's own folder and no other; the one after `old`, if given. */
async function serverProcess(editor: Editor, old?: number): Promise<number> {
  for (let tries = 0; tries < 60; tries += 1) {
    const rows = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
    const pid = Number(rows.find(row => row.includes(home(editor)) && row.includes('server.cjs'))?.trim().split(/\s+/)[0]);
    if (pid > 0 && pid !== old) return pid;
    await editor.page.waitForTimeout(250);
  }
  throw new Error('no language server is running');
}

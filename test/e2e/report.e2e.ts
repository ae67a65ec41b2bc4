// The report beside the text: pictures and tables of who speaks, which follow the text and lead back into it.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { FrameLocator } from 'playwright-core';
import { here } from './kit/code-server.ts';
import { Editor } from './kit/editor.ts';

const own = join(here, '.work', 'own');
const bridge = 'report-bridge.article';
const hostile = 'report-hostile.article';

/** Words that would do something wherever they are taken for more than words. */
const markup = `<script>window.top.hacked = 1</script> & <img src=x onerror="window.hacked = 2">

“<img src=x onerror=alert(1)> costs \`more\` than <b>that</b> & [this](javascript:alert(2)) \u202etxet\u202c,” said Mayor Ann <svg/onload=alert(3)> Quill.

“</script><script>document.title = 'hacked'</script> is no answer,” Mayor Mara Quill said. “=HYPERLINK(1) is none either.”
`;

suite('the report', () => {
  let editor: Editor;
  let page: FrameLocator;
  before(async () => {
    mkdirSync(own, { recursive: true });
    cpSync(join(here, '..', '..', 'samples', 'harbour-bridge.article'), join(own, bridge));
    writeFileSync(join(own, hostile), markup);
    editor = await Editor.open([join(own, bridge), join(own, hostile)]);
    await editor.openFile(bridge);
    await editor.command('View: Close Primary Side Bar');
    await editor.command('On the Record: Open Report');
    page = frame(editor);
    await page.locator('h1', { hasText: 'Port Ansel bridge' }).waitFor({ timeout: 30_000 });
  });
  after(async () => { await editor.close(); });

  for (const [theme, kind] of [['Default Light Modern', 'vs'], ['Default Dark Modern', 'vs-dark'], ['Default High Contrast', 'hc-black']] as const) {
    test(theme, async () => {
      await editor.theme(theme, kind);
      await page.locator(`body.vscode-${{ vs: 'light', 'vs-dark': 'dark', 'hc-black': 'high-contrast' }[kind]}`).waitFor();
      await page.locator('h1').scrollIntoViewIfNeeded();
      await editor.picture(`report-${kind}`);
      await page.locator('h2', { hasText: 'Findings' }).scrollIntoViewIfNeeded();
      await editor.picture(`report-${kind}-end`);
      await page.locator('h1').scrollIntoViewIfNeeded();
    });
  }

  test('its tables are tables, and stand behind each picture', async () => {
    await editor.theme('Default Light Modern', 'vs');
    await page.locator('summary', { hasText: 'Table of sources' }).click();
    const table = page.getByRole('table', { name: /^Sources by quoted words/ });
    await table.waitFor();
    assert.match(await table.innerText(), /Idris Falk/);
    assert.equal(await page.locator('details').count(), 4);
    assert.equal(await page.locator('svg.chart').count(), 4);
    await editor.picture('report-table');
  });

  test('Tab reaches a bar, and Enter goes to the quotation in the text', async () => {
    await page.getByRole('button', { name: 'Export as Page to print' }).focus();
    await editor.page.keyboard.press('Tab');
    assert.match(await focused(page), /^Idris Falk: 5 quotations/);
    await editor.picture('report-focus');
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: /Ln 1, .*selected/ }).waitFor();
    await editor.picture('report-revealed');
  });

  test('the strip is one stop of Tab, and the arrows go along it', async () => {
    const strip = page.locator('[data-keys=arrows]');
    await strip.locator('a[tabindex="0"]').focus();
    const first = await focused(page);
    await editor.page.keyboard.press('ArrowRight');
    await editor.page.keyboard.press('ArrowRight');
    assert.notEqual(await focused(page), first);
    assert.equal(await strip.locator('a[tabindex="0"]').count(), 1);
    await editor.picture('report-strip-focus');
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: /selected/ }).waitFor();
  });

  test('it follows the text, and what was opened stays open', async () => {
    await editor.command('View: Focus First Editor Group');
    await editor.page.keyboard.press('ControlOrMeta+End');
    await editor.type('\n\n“It leaks, it creaks and it is ours,” said harbour pilot Nell Avery.\n');
    await page.locator('svg.chart a[aria-label^="Nell Avery: 1 quotation, 8 words"]').waitFor({ state: 'attached' });
    assert.equal(await page.locator('details[open]').count(), 1);
  });

  test('it says when the article is closed, and opens it again', async () => {
    await editor.page.keyboard.press('ControlOrMeta+s');
    await editor.closeFile(bridge);
    await page.locator('[role=status]', { hasText: 'The article is closed' }).waitFor();
    await editor.picture('report-closed');
    await page.getByRole('button', { name: 'Open the Article' }).click();
    await editor.page.locator('.editor-group-container.active .view-line').first().waitFor();
    await page.locator('h1').waitFor();
    assert.equal(await page.locator('.notice').count(), 0);
  });

  test('it comes back with the window', async () => {
    // By the editor’s own command, which writes down what is open before it goes.
    await Promise.all([editor.page.waitForEvent('load', { timeout: 60_000 }), editor.command('Developer: Reload Window')]);
    page = frame(editor);
    await page.locator('h1', { hasText: 'Port Ansel bridge' }).waitFor({ timeout: 60_000 });
    await page.locator('svg.chart a[aria-label^="Nell Avery: 1 quotation"]').waitFor({ state: 'attached' });
  });

  test('a narrow column', async () => {
    await editor.page.setViewportSize({ width: 760, height: 1000 });
    await page.locator('h1').scrollIntoViewIfNeeded();
    await editor.page.waitForTimeout(500);
    await editor.picture('report-narrow');
    const [content, visible] = await page.locator('html').evaluate(element => [element.scrollWidth, element.clientWidth]);
    assert.ok((content ?? 0) <= (visible ?? 0), 'nothing stands out at the side');
    await page.locator('h2', { hasText: 'Findings' }).scrollIntoViewIfNeeded();
    await editor.picture('report-narrow-end');
    await editor.page.setViewportSize({ width: 1440, height: 900 });
  });

  const saved: readonly (readonly [label: string, ending: string, holds: (text: string) => unknown])[] = [
    ['CSV', 'csv', text => assert.match(text, /^\ufeffquotation,line,speaker,.*Nell Avery/su)],
    ['JSON', 'json', text => assert.ok(JSON.stringify(JSON.parse(text)).includes('Nell Avery'))],
    ['Markdown', 'md', text => assert.match(text, /^# Port Ansel bridge.*\| Nell Avery \|/su)],
    ['Page to print', 'html', text => assert.match(text, /^<!doctype html>.*<svg.*Nell Avery.*<\/html>\s*$/isu)],
  ];
  for (const [label, ending, holds] of saved) test(`it saves itself as ${label} where it is told to`, async () => {
    const button = page.getByRole('button', { name: `Export as ${label}` });
    await button.focus();
    await editor.page.keyboard.press('Enter');
    const input = editor.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    // The editor offers the folder first, and the name a moment later.
    for (let tries = 0; tries < 50 && !(await input.inputValue()).endsWith(`.${ending}`); tries += 1) await editor.page.waitForTimeout(100);
    assert.ok((await input.inputValue()).endsWith(`report-bridge-report.${ending}`));
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.notification-toast', { hasText: `report-bridge-report.${ending} is saved` }).waitFor();
    const file = join(editor.server.folder, `report-bridge-report.${ending}`);
    assert.ok(existsSync(file));
    holds(readFileSync(file, 'utf8'));
    await editor.picture(`report-saved-${ending}`);
    if (ending === 'html') await browsed(editor, file);
    await editor.command('Notifications: Clear All Notifications');
  });

  test('no word of an article is more than a word', async () => {
    await editor.command('View: Focus First Editor Group');
    await editor.openFile(hostile);
    await page.locator('h1', { hasText: '<script>' }).waitFor();
    for (const summary of await page.locator('summary').all()) {
      if (await summary.evaluate(element => !(element.parentElement as HTMLDetailsElement).open)) await summary.click();
    }
    await editor.picture('report-hostile');
    assert.equal(await page.locator('main img, main script, main b, main iframe, main a:not([href^="#"])').count(), 0);
    assert.match(await page.getByRole('table', { name: 'Quotations in reading order' }).innerText(), /<img src=x onerror=alert\(1\)>/);
    assert.deepEqual(await page.locator('html').evaluate(() => [Reflect.get(window, 'hacked'), document.title]), [undefined, 'Report']);
  });
});

/** The page inside of the editor's two frames. */
const frame = (editor: Editor): FrameLocator => editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** A picture of a saved page as a browser shows it. */
async function browsed(editor: Editor, file: string): Promise<void> {
  const paper = await editor.page.context().newPage();
  await paper.goto(pathToFileURL(file).href);
  await paper.screenshot({ path: join(here, 'screenshots', 'report-page.png'), fullPage: true });
  await paper.close();
}

/** What a screen reader says of what has the focus. */
const focused = (page: FrameLocator): Promise<string> => page.locator('html').evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

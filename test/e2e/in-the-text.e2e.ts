// What stands in the text beside the words: hints, colours, lenses and completion; each seen in the themes.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { here } from './kit/code-server.ts';
import { Editor } from './kit/editor.ts';

const name = 'ferry.article';
const article = `Ferry to Marram stops for the winter

ELLINGSUND, Nov. 3 — The ferry to the island of Marram will stop on Sunday, Harbour Master Jonas Ekdahl said on Monday, after ice was seen in the sound a month early.

“Ice does not read timetables,” he said. “It comes when it comes.”

The harbour master said that an ice-breaker had been asked for.

Runa Sandvik, the island’s baker, called the notice “short even for November.” She said the flour would last until Christmas.

A senior official at the county, who asked not to be named because the contract is not signed, said the ice-breaker was “somewhere warm.”

`;
const all = { 'onTheRecord.inlayHints': 'all', 'onTheRecord.semanticTokens': true, 'onTheRecord.codeLens': true };

suite('in the text', () => {
  let editor: Editor;
  before(async () => {
    mkdirSync(join(here, '.work', 'own'), { recursive: true });
    writeFileSync(join(here, '.work', 'own', name), article);
    editor = await Editor.open([join(here, '.work', 'own', name)]);
    await editor.openFile(name);
  });
  after(async () => { await editor.close(); });

  /** The text of the page as the eye reads it, with what is put between the words. */
  const page = async (): Promise<string> => (await editor.page.locator('.editor-group-container.active .view-lines').innerText()).replaceAll('\u00a0', ' ');
  const shows = async (words: string): Promise<void> => {
    await editor.page.locator('.editor-group-container.active .view-line', { hasText: words }).first().waitFor();
  };
  const lens = (words: string) => editor.page.locator('.codelens-decoration a', { hasText: words });

  test('behind “he” stands who he is, and behind nothing else', async () => {
    await shows('he: Jonas Ekdahl');
    await shows('She: Runa Sandvik');
    assert.doesNotMatch(await page(), /master: |who: /);
    assert.equal(await lens('quotation').count(), 0);
    await editor.picture('in-the-text-default');
  });

  test('a hint says why, and leads to the introduction', async () => {
    await editor.goTo(9);
    assert.match(await editor.hover('he: Jonas Ekdahl') ?? '', /best of the people named before/);
    await editor.picture('in-the-text-hint-hover');
    await editor.follow('he: Jonas Ekdahl');
    await editor.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: 'Ln 3' }).waitFor();
  });

  for (const [theme, kind] of [['Default Light Modern', 'vs'], ['Default Dark Modern', 'vs-dark'], ['Default High Contrast', 'hc-black'], ['Default High Contrast Light', 'hc-light']] as const) {
    test(`all of it in ${theme}`, async () => {
      await editor.configure({ ...all, 'workbench.colorTheme': theme });
      await editor.page.locator(`.monaco-workbench.${kind}`).waitFor();
      await shows('master: Jonas Ekdahl');
      await lens('Jonas Ekdahl: 3 quotations · 10 words · ').waitFor();
      await editor.page.waitForTimeout(1000);
      await editor.picture(`in-the-text-${kind}`);
    });
  }

  test('a lens lists the mentions and quotations of its source', async () => {
    await lens('Runa Sandvik: 2 quotations').click();
    const peek = editor.page.locator('.peekview-widget');
    await peek.locator('.monaco-list-row', { hasText: 'short even for November' }).first().waitFor();
    await editor.picture('in-the-text-lens');
    await editor.page.keyboard.press('Escape');
    await peek.waitFor({ state: 'hidden' });
  });

  test('a closing mark brings who may have said it, and tab takes it', async () => {
    await editor.configure({});
    await editor.command('View: Focus Active Editor Group');
    await editor.page.keyboard.press('ControlOrMeta+End');
    await editor.page.keyboard.type('“We have skis.”', { delay: 20 });
    const list = editor.page.locator('.suggest-widget.visible .monaco-list-row');
    await list.first().waitFor();
    await editor.picture('in-the-text-completion');
    assert.match(await list.first().getAttribute('aria-label') ?? '', /, the senior official at the county said\.|, Sandvik said\./);
    await editor.page.keyboard.press('Tab');
    await shows('“We have skis,” ');
    await shows(' said.');
  });

  test('the return key begins a new line, and a name completes when asked', async () => {
    await editor.page.keyboard.press('Enter');
    await editor.page.keyboard.type('“And sledges.”', { delay: 20 });
    await editor.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.page.keyboard.type('Later, San', { delay: 20 });
    assert.equal(await editor.page.locator('.suggest-widget.visible').count(), 0, 'quiet while prose is written');
    await editor.page.keyboard.press('Control+Space');
    await editor.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Runa Sandvik' }).waitFor();
    await editor.picture('in-the-text-names');
    await editor.page.keyboard.press('Tab');
    await shows('Later, Sandvik');
    await shows('“And sledges.”');
  });
});

// Ways through the text, by keyboard: to the introduction, to all places of a source, a name written anew, folds, a growing selection, links.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { here } from './kit/code-server.ts';
import { Editor } from './kit/editor.ts';

const article = `Ferry to stay in harbour until June

The old ferry will stay in harbour until June, Harbour Minister Edda Falk said on Monday.

“I have told the captain that he must wait,” Falk told reporters. “We are not ready.

“Nobody is.”

The minister said that the engine was worn. Captain Owen Tarn called the delay “a farce”.

“It was Falk who sold the dock,” he said.

Read more: https://example.org/ferry.
Write to desk@example.org
`;

suite('ways through an article', () => {
  let editor: Editor;
  before(async () => {
    mkdirSync(join(here, '.work', 'own'), { recursive: true });
    writeFileSync(join(here, '.work', 'own', 'ferry.article'), article);
    editor = await Editor.open([join(here, '.work', 'own', 'ferry.article')]);
    await editor.openFile('ferry.article');
    await editor.command('View: Close Primary Side Bar');
  });
  after(async () => { await editor.close(); });

  const status = (text: RegExp) => editor.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: text });
  const line = (text: RegExp) => editor.page.locator('.editor-group-container.active .view-line', { hasText: text });
  const message = (text: RegExp) => editor.page.locator('.monaco-editor-overlaymessage', { hasText: text });
  const press = async (...keys: readonly string[]) => { for (const key of keys) await editor.page.keyboard.press(key); };
  /** Puts the cursor before words of the article. */
  const goTo = async (words: string) => {
    const before = article.slice(0, article.indexOf(words)).split('\n');
    await editor.goTo(before.length, (before.at(-1) ?? '').length + 1);
  };

  test('F12 on “he” leads to whom it means, and in quoted words to their speaker', async () => {
    await editor.hover('not ready');
    await goTo('he said');
    await press('F12');
    await status(/^Ln 9, Col 53\b/).waitFor();
    await goTo('not ready');
    await press('F12');
    await status(/^Ln 3, Col 65\b/).waitFor();
  });

  for (const [theme, kind] of [['Default Light Modern', 'vs'], ['Default Dark Modern', 'vs-dark'], ['Default High Contrast', 'hc-black']] as const) {
    test(`a name lights up the places of its source: ${theme}`, async () => {
      await editor.theme(theme, kind);
      await goTo('Falk told');
      await editor.page.locator('.view-overlays .wordHighlightStrong').first().waitFor();
      const drawn = async (name: string) => await editor.page.locator(`.view-overlays .${name}`).count();
      assert.deepEqual([await drawn('wordHighlightStrong'), await drawn('wordHighlight'), await drawn('wordHighlightText')], [1, 3, 5]);
      await editor.picture(`navigation-highlights-${kind}`);
    });
  }

  test('Shift+F12 lists the mentions and quotations', async () => {
    await goTo('Falk told');
    await press('Shift+F12');
    const peek = editor.page.locator('.peekview-widget');
    await peek.locator('.monaco-list-row').nth(6).waitFor();
    assert.match(await peek.locator('.peekview-title').innerText(), /References \(7\)/);
    await editor.picture('navigation-references');
    await press('Escape');
  });

  test('F2 on a role says why it cannot be renamed', async () => {
    await goTo('minister said');
    await press('F2');
    await message(/“The minister” describes Edda Falk\. Rename the name where the article gives it\./).waitFor();
    await editor.picture('navigation-rename-refused');
    await press('Escape');
  });

  test('F2 on a name writes it anew in every form, and one undo takes it back', async () => {
    await goTo('Edda Falk');
    await press('F2');
    const box = editor.page.locator('.rename-box input.rename-input');
    await box.waitFor();
    assert.equal(await box.inputValue(), 'Edda Falk');
    await box.fill('Edda Falck');
    await editor.picture('navigation-rename');
    await press('Enter');
    await line(/Minister\sEdda\sFalck\ssaid/).waitFor();
    await line(/,”\sFalck\stold/).waitFor();
    await line(/was\sFalck\swho/).waitFor();
    assert.equal(await line(/Falk/).count(), 0);
    await editor.picture('navigation-renamed');
    await press('ControlOrMeta+z');
    await line(/Minister\sEdda\sFalk\ssaid/).waitFor();
    assert.equal(await line(/Falck/).count(), 0);
  });

  test('the speech and the footer fold', async () => {
    await editor.command('Fold All');
    await line(/“Nobody\sis/).waitFor({ state: 'detached' });
    await line(/Write\sto/).waitFor({ state: 'detached' });
    await line(/Read\smore/).waitFor();
    await editor.picture('navigation-folded');
    await editor.command('Unfold All');
    await line(/“Nobody\sis/).waitFor();
  });

  test('the selection grows from the word to the speech with its speaker', async () => {
    await goTo('farce');
    const lengths = ['farce', 'a farce', '“a farce”', 'the delay “a farce”', 'Captain Owen Tarn called the delay “a farce”'].map(words => words.length);
    for (const length of lengths) {
      await press('Shift+Alt+ArrowRight');
      await status(new RegExp(`\\(${length} selected\\)`)).waitFor();
    }
    await editor.picture('navigation-selection');
  });

  test('addresses are links, without the full stop behind them', async () => {
    await goTo('Ferry');
    const link = editor.page.locator('.view-line .detected-link');
    await link.nth(1).waitFor();
    assert.deepEqual((await link.allInnerTexts()).join('|'), 'https://example.org/ferry|desk@example.org');
  });
});

// A draft in Markdown: its marks divide no quotation, its block quotations are somebody's, and a fix leaves all of them alone.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { Editor, findings } from './kit/editor.ts';

const article = `---
title: “No words of the story”
---

# The lock at *Wenham* stays shut

WENHAM, March 2 — The old lock will not open this spring, lock keeper **Maud Tarrant** said on Monday. “The gate is
*rotten*, and \`gate-monitor\` has said so since [November](https://example.org/report),”
she said.

> We will mend it when somebody pays for it.
>
> — Piers Holloway, head of the canal trust

Boats turned round at the bridge all weekend, and the tea room shut at noon for want of guests.

"Nobody told us anything."
`;

suite('a draft in Markdown', () => {
  let editor: Editor;
  let folder = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    writeFileSync(join(folder, 'lock.md'), article);
    editor = await Editor.open([join(folder, 'lock.md')]);
    await editor.openFile('lock.md');
    await editor.widenSideBar(440);
  });
  after(async () => {
    await editor.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('only the words without a speaker are a problem, and the straight marks among curly ones', async () => {
    const rows = findings(await editor.problems(all => findings(all).length === 2));
    assert.deepEqual(rows.map(({ text }) => /On the Record ([\w-]+) \[Ln (\d+)/.exec(text)?.slice(1)).sort(), [['mixed-quote-marks', '17'], ['unattributed-quote', '17']], JSON.stringify(rows));
  });

  test('the outline has the quotations without Markdown’s marks, the block quotation among them, and nothing of the front matter', async () => {
    const rows = await editor.outline(all => all.some(({ text }) => text.includes('Piers Holloway')));
    const shown = rows.map(({ text }) => text).join('\n');
    assert.match(shown, /“The gate is rotten, and.*Maud Tarrant/);
    assert.match(shown, /We will mend it when .*Piers Holloway/);
    assert.doesNotMatch(shown, /No words/);
  });

  for (const [theme, kind] of [['Default Dark Modern', 'vs-dark'], ['Default High Contrast', 'hc-black'], ['Default Light Modern', 'vs']] as const) {
    test(`the hint behind “she” says why she is who she is, in ${theme}`, async () => {
      await editor.theme(theme, kind);
      await editor.goTo(9);
      const shown = await editor.hover('she: Maud Tarrant') ?? '';
      assert.match(shown, /“lock keeper Maud Tarrant”/);
      assert.doesNotMatch(shown, /\*/);
      await editor.picture(`markdown-${kind}`);
    });
  }

  test('curling the marks of the article changes nothing but these marks', async () => {
    await editor.command('View: Focus Active Editor Group');
    await editor.goTo(17, 2);
    const menu = editor.page.locator('.action-widget:not(.action-list-submenu-panel)');
    await editor.pressUntil('ControlOrMeta+.', menu);
    await menu.locator('.monaco-list-row.action', { hasText: 'Curl the marks of the whole article' }).first().click();
    await editor.page.locator('.editor-group-container.active .view-line', { hasText: '“Nobody told us anything.”' }).waitFor();
    await editor.page.keyboard.press('ControlOrMeta+s');
    const curled = article.replace('"Nobody told us anything."', '“Nobody told us anything.”');
    const saved = () => readFileSync(join(editor.server.folder, 'lock.md'), 'utf8');
    for (let tries = 0; tries < 40 && saved() !== curled; tries += 1) await editor.page.waitForTimeout(250);
    assert.equal(saved(), curled);
  });
});

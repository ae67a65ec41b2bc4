// Pictures for a person to look at: light and dark, wide and narrow.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { here } from './kit/code-server.ts';
import { Editor } from './kit/editor.ts';

const samples = join(here, '..', '..', 'samples');
const names = readdirSync(samples).filter(name => name.endsWith('.article')).sort();
/** The story that the README shows; the first one where it has gone. */
const name = names.find(candidate => candidate.includes('bridge')) ?? names[0] ?? '';

suite('looks', () => {
  let editor: Editor;
  before(async () => {
    editor = await Editor.open([join(samples, name)]);
    await editor.widenSideBar(440);
    await editor.openFile(name);
  });
  after(async () => { await editor.close(); });

  for (const [theme, kind] of [['Default Light Modern', 'vs'], ['Default Dark Modern', 'vs-dark'], ['Default High Contrast', 'hc-black']] as const) {
    test(theme, async () => {
      await editor.theme(theme, kind);
      await editor.outline(rows => rows.length > 1);
      await editor.problems(() => true);
      await editor.picture(`looks-${kind}`);
      assert.ok(await hoverFirstQuotation(editor), 'the first quotation has a hover');
      await editor.picture(`looks-${kind}-hover`);
    });
  }

  test('a narrow window', async () => {
    await editor.theme('Default Light Modern', 'vs');
    await editor.page.setViewportSize({ width: 700, height: 640 });
    await editor.command('View: Close Primary Side Bar');
    await editor.command('View: Hide Panel');
    assert.ok(await hoverFirstQuotation(editor), 'the first quotation has a hover');
    await editor.picture('looks-narrow-hover');
    await editor.page.setViewportSize({ width: 1440, height: 900 });
  });
});

/** The first words in quotation marks that can be seen below the headline. */
async function hoverFirstQuotation(editor: Editor): Promise<string | undefined> {
  const text = (await editor.page.locator('.view-lines').first().innerText()).replaceAll('\u00a0', ' ');
  const words = /[“"]([^”",]{8,20})/.exec(text)?.[1];
  assert.ok(words, text);
  return await editor.hover(words);
}

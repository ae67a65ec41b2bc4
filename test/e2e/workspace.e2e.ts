// Across the workspace, by keyboard: search all articles, see the problems of those that are not open, and the same name elsewhere.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { here } from './kit/code-server.ts';
import { Editor } from './kit/editor.ts';

const samples = join(here, '..', '..', 'samples');
const own = {
  'ferry.article': 'Ferry may stop in March\n\n“The old boat will not see another winter,” said Tessa Crane, who runs the ferry.\n\nPassengers were less sure.\n',
  'winter.article': 'Winter comes early to the island\n\n“The old boat has never seen another winter like it,” Tessa Crane said on Friday.\n\n“We need bread,” said Omar Haddad, a baker.\n',
};

suite('across the workspace', () => {
  const home = mkdtempSync(join(tmpdir(), 'articles-'));
  for (const [name, text] of Object.entries(own)) writeFileSync(join(home, name), text);
  const files = [...readdirSync(samples).map(name => join(samples, name)), ...Object.keys(own).map(name => join(home, name))];
  let editor: Editor;
  before(async () => {
    editor = await Editor.open(files);
    await editor.openFile('ferry.article');
    await editor.outline(rows => rows.length > 0);
  });
  after(async () => {
    await editor.close();
    rmSync(home, { recursive: true });
  });

  /** Types a query behind `#` and reads the list. */
  async function search(query: string, first: RegExp): Promise<string[]> {
    await editor.page.keyboard.press('ControlOrMeta+p');
    const input = editor.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill(`#${query}`);
    const rows = editor.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: first }).first().waitFor();
    return await rows.evaluateAll(elements => elements.map(element => element.getAttribute('aria-label') ?? ''));
  }

  test('a source and a quotation of another article are found, and lead there', async () => {
    const found = await search('Tessa Crane', /Tessa Crane: “The old boat has/);
    assert.ok(found.filter(label => label.includes('Tessa Crane')).length >= 4, JSON.stringify(found));
    await editor.picture('workspace-symbols');
    await editor.page.keyboard.press('Escape');
    await search('need bread', /Omar Haddad: “We need bread”/);
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.editor-group-container.active .tab.active[data-resource-name="winter.article"]').waitFor();
    await editor.page.locator('#status\\.editor\\.selection, .statusbar-item', { hasText: 'Ln 5, Col 1' }).first().waitFor();
  });

  test('a hover says where the same name stands', async () => {
    await editor.page.locator('.tab[data-resource-name="ferry.article"]').click();
    const shown = await editor.hover('Tessa Crane');
    assert.match(shown ?? '', /Same name in another article: Winter comes early to the island/);
    await editor.picture('workspace-same-name');
  });

  test('all articles are checked by a command', async () => {
    const shown = (rows: readonly { readonly text: string }[]): boolean => rows.some(({ text }) => text.includes('with-faults.article'));
    assert.ok(!shown(await editor.problems(() => true)), 'nothing is said of files that are not open');
    await editor.command('On the Record: Check All Articles in the Workspace');
    const rows = await editor.problems(shown);
    assert.ok(shown(rows), JSON.stringify(rows));
    for (const [theme, kind] of [['Default Dark Modern', 'vs-dark'], ['Default High Contrast', 'hc-black'], ['Default Light Modern', 'vs']] as const) {
      await editor.theme(theme, kind);
      await editor.picture(`workspace-problems-${kind}`);
    }
    await editor.openFile('with-faults.article');
    await editor.closeFile('with-faults.article');
    assert.ok(shown(await editor.problems(shown)), 'they stay when an article is closed');
  });
});

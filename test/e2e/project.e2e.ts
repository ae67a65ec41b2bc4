// The project file: what it silences, where that is listed, and how a mistake in it shows.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { Editor, findings } from './kit/editor.ts';

const story = `The council of Orlo voted on Monday to sell the old market.

It rained all morning in the town.

“Nobody asked the traders about it.”

“It is a harvest,” harrumphed POTUS.
`;
const project = `{
  "sources": [{ "name": "Dana Pike", "aliases": ["POTUS"], "pronouns": "she/her" }],
  "reportingVerbs": ["harrumph"],
  "silenced": [{ "rule": "unattributed-quote", "quotation": "Nobody asked the traders", "reason": "Heard by two reporters.", "by": "AL" }]
}
`;

suite('project file', () => {
  let editor: Editor;
  before(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    writeFileSync(join(folder, 'market.article'), story);
    writeFileSync(join(folder, '.on-the-record.json'), project);
    editor = await Editor.open([join(folder, 'market.article'), join(folder, '.on-the-record.json')]);
  });
  after(async () => { await editor.close(); });

  test('joins the names of a source, and silences a finding', async () => {
    await editor.openFile('market.article');
    const rows = await editor.outline(all => all.some(({ text }) => text.includes('Dana Pike')));
    assert.match(JSON.stringify(rows), /harvest.*Dana Pike/);
    assert.deepEqual(findings(await editor.problems(all => findings(all).length === 0)), []);
  });

  for (const [theme, kind] of [['Default Light Modern', 'vs'], ['Default Dark Modern', 'vs-dark'], ['Default High Contrast', 'hc-black']] as const) {
    test(`lists what is silenced, in ${theme}`, async () => {
      await editor.theme(theme, kind);
      await editor.openFile('market.article');
      await editor.page.keyboard.press('F1');
      const input = editor.page.locator('.quick-input-widget input[type=text]');
      await input.fill('>On the Record: Show Silenced Findings');
      await editor.page.keyboard.press('Enter');
      const row = editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Heard by two reporters.' });
      await row.waitFor();
      await editor.picture(`project-silenced-${kind}`);
      await editor.page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden' });
    });
  }

  test('has its mistakes shown in it', async () => {
    await editor.openFile('.on-the-record.json');
    await editor.goTo(2, 4);
    await editor.type('x');
    const rows = await editor.problems(all => JSON.stringify(all).includes('Did you mean'));
    assert.match(JSON.stringify(rows), /There is no key “xsources”.*Did you mean “sources”/);
    await editor.picture('project-mistake');
  });
});

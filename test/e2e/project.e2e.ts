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

<!-- on-the-record-disable-next-line unclosed-quote -- the tape ended -->
The vote was close.
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
    await editor.page.locator('.statusbar-item[id*="onTheRecord.counts"]', { hasText: /sources?$/ }).waitFor();
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
      await editor.command('On the Record: Show Sources');
      await editor.page.locator('.sidebar .monaco-list-row', { hasText: 'No speaker given (silenced)' }).waitFor();
      // The comment that silences nothing is faded.
      await editor.page.locator('.view-overlays .squiggly-unnecessary').first().waitFor({ state: 'attached' });
      await editor.picture(`project-silenced-source-${kind}`);
    });
  }

  test('offers what may stand in it', async () => {
    await editor.openFile('.on-the-record.json');
    await editor.goTo(1, 2);
    await editor.page.keyboard.type('\n"rules": { "unclosed-quote": ');
    await editor.page.keyboard.press('Control+Space');
    await editor.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'information' }).waitFor();
    await editor.picture('project-offers');
    await editor.page.keyboard.press('Escape');
    await editor.page.keyboard.type('"loud" },');
    await editor.goTo(3, 4);
    await editor.type('x');
  });

  for (const [theme, kind] of [['Default Light Modern', 'vs'], ['Default Dark Modern', 'vs-dark'], ['Default High Contrast', 'hc-black']] as const) {
    test(`has each mistake shown in it once: ${theme}`, async () => {
      await editor.theme(theme, kind);
      await editor.openFile('.on-the-record.json');
      const rows = findings(await editor.problems(all => findings(all).length > 1));
      // Whoever else checks JSON had his time.
      await editor.page.waitForTimeout(1_000);
      assert.deepEqual(findings(await editor.problems(() => true)), rows);
      assert.equal(rows.length, 2, JSON.stringify(rows));
      assert.match(JSON.stringify(rows), /“loud” is none of/);
      assert.match(JSON.stringify(rows), /There is no key “xsources”.*Did you mean “sources”/);
      await editor.picture(`project-mistake-${kind}`);
    });
  }
});

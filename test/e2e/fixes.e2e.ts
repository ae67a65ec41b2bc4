// Quick fixes: asked for by keyboard, seen in the themes, gone with the finding; all marks on save; silenced with a reason.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { Editor, findings } from './kit/editor.ts';

const article = `Ferry to Marram stops for the winter

The ferry to the island of Marram will stop on Sunday, Harbour Master Jonas Ekdahl claimed on Monday.

Runa Sandvik, the island’s baker, called the notice “short even for November.”

“We looked for a year, and we found nobody, Ekdahl said. The council had offered money.

It rained all day, and the harbour was empty when the last boat of the year left for the mainland.

“Ice does not read timetables. It comes when it comes.”

The flour will last until Christmas.

"It won't last long," Sandvik said.
`;

suite('quick fixes', () => {
  let editor: Editor;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    writeFileSync(join(folder, 'ferry.article'), article);
    editor = await Editor.open([join(folder, 'ferry.article')]);
    await editor.openFile('ferry.article');
  });
  after(async () => { await editor.close(); });

  const menu = () => editor.page.locator('.action-widget:not(.action-list-submenu-panel)');
  const rows = async (): Promise<string[]> => (await menu().locator('.monaco-list-row.action').allInnerTexts()).map(text => text.trim());
  const shows = async (words: string): Promise<void> => { await editor.page.locator('.editor-group-container.active .view-line', { hasText: words }).first().waitFor(); };

  /** Opens the menu of quick fixes at a place, by keyboard. */
  async function ask(line: number, column: number): Promise<string[]> {
    await editor.command('View: Focus Active Editor Group');
    await editor.goTo(line, column);
    await editor.pressUntil('ControlOrMeta+.', menu());
    return rows();
  }

  /** Chooses from the open menu by keyboard. */
  async function choose(title: string): Promise<void> {
    const chosen = (await rows()).findIndex(text => text.startsWith(title));
    assert.notEqual(chosen, -1, title);
    for (let at = chosen; at > 0; at -= 1) await editor.page.keyboard.press('ArrowDown');
    await editor.page.keyboard.press('Enter');
    await menu().waitFor({ state: 'hidden' });
  }

  for (const [theme, kind] of [['Default Dark Modern', 'vs-dark'], ['Default High Contrast', 'hc-black'], ['Default Light Modern', 'vs']] as const) {
    test(`offers who may have said it, in ${theme}`, async () => {
      await editor.theme(theme, kind);
      // The hint about “claimed” is in the text alone: the panel lists no hints.
      await editor.problems(all => findings(all).length === 3);
      const titles = await ask(11, 3);
      assert.deepEqual(titles.slice(0, 3), ['Attribute to Sandvik', 'Attribute to Ekdahl', 'Silence unattributed-quote here…']);
      await editor.picture(`fixes-attribute-${kind}`);
      await editor.page.keyboard.press('Escape');
      await menu().waitFor({ state: 'hidden' });
    });
  }

  test('mends each of the findings, and one step undoes it', async () => {
    await ask(11, 3);
    await choose('Attribute to Ekdahl');
    await shows('It comes when it comes,” Ekdahl said.');
    await editor.page.keyboard.press('ControlOrMeta+z');
    await shows('It comes when it comes.”');
    await editor.page.keyboard.press('ControlOrMeta+Shift+z');
    await ask(7, 3);
    await editor.picture('fixes-close');
    await choose('Close the quotation after “…and we found nobody,”');
    await shows('found nobody,” Ekdahl said.');
    await ask(3, 88);
    await choose('Write “said”');
    await shows('Jonas Ekdahl said on Monday.');
    const left = findings(await editor.problems(all => findings(all).length === 1));
    assert.match(JSON.stringify(left), /mixed-quote-marks/);
  });

  test('turns the marks of the whole article on save', async () => {
    await editor.configure({ 'editor.codeActionsOnSave': { 'source.fixAll.onTheRecord': 'explicit' } });
    await editor.command('View: Focus Active Editor Group');
    await editor.page.keyboard.press('ControlOrMeta+s');
    await shows('“It won’t last long,” Sandvik said.');
    assert.deepEqual(findings(await editor.problems(all => findings(all).length === 0)), []);
    await editor.picture('fixes-on-save');
  });

  test('silences a finding with a reason, in a project file that it makes', async () => {
    await editor.goTo(3, 88);
    await editor.page.keyboard.press('ControlOrMeta+End');
    await editor.type('\nIt was dark before four, and the quay was empty when the last lorry had gone.\n\n“Nobody asked us.”\n');
    assert.equal(findings(await editor.problems(all => findings(all).length === 1)).length, 1);
    await ask(19, 3);
    await choose('Silence unattributed-quote here');
    const input = editor.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await editor.page.keyboard.type('Two reporters heard it.');
    await editor.picture('fixes-silence-reason');
    await editor.page.keyboard.press('Enter');
    assert.deepEqual(findings(await editor.problems(all => findings(all).length === 0)), []);
    await editor.picture('fixes-silenced');
    const project = JSON.parse(readFileSync(join(editor.server.folder, '.on-the-record.json'), 'utf8')) as { silenced: unknown };
    assert.deepEqual(project.silenced, [{ rule: 'unattributed-quote', file: 'ferry.article', quotation: 'Nobody asked us', reason: 'Two reporters heard it.' }]);
  });
});

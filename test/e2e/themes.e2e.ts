// What must be seen in every theme, by keyboard, in one editor: the rules about who speaks, ways from article to article, a name in its
// box, a search through all articles, the walkthrough, and what is left when a file is turned off.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { here } from './kit/code-server.ts';
import { Editor, findings, type Row } from './kit/editor.ts';

const quay = `Okafor: ‘The quay is not safe’

Mr. Owen Prosser and Mr. Dov Halvorsen met on Monday at the harbour office of Orlo to speak about the broken quay.

“The quay is not safe, and we have known it for years,” he said after the meeting.

“I came for one winter and stayed for forty,” Okafor said.

Mr. Halvorsen boasted that the planks would be in place by June. “They told us to paint over the cracks,” said an aide to the mayor, who spoke on condition of anonymity.

“There was a bang, and then a splash,” a passer-by said.

Ada Okafor, the keeper of the lighthouse, leaves on Friday. Dov Halvorson, who mended the stairs, gave her a clock.
`;
const lighthouse = `Lighthouse keeper leaves after forty years

Ada Okafor climbed the stairs of the lighthouse at Orlo for the last time on Sunday. She counted them once more on the way up, all hundred and forty, and stood for a while on the gallery in the wind, with the keys in her hand and the whole of the bay below.

“I came for one winter and I stayed for forty,” Okafor said. “I had a suitcase and a radio, and nobody told me about the gulls.”

The lighthouse was built of stone from the island and has stood through every storm since. The lamp was lit by hand until the cable came, and every keeper before her wrote the weather into the same brown books, which fill two shelves in the kitchen. The last of them is almost empty, because a machine on the roof keeps the weather now, and needs neither tea nor company.

Okafor said that she had missed four nights in forty years, three for a broken wrist and one for a wedding. The lamp was never out.

In the winter the boat came once a week if it came at all, and there were weeks when it did not. She read, she painted the window frames, and she mended the engine of the foghorn with a spoon. In the summer there were visitors, and she showed them the lamp, the books and the view, in that order.

“People ask whether it was lonely,” she said. “It was quiet, and that is another thing.”

She will move to a flat above the bakery in the harbour. It has eleven stairs, and a window to the west from which one sees the tower.

She told visitors that she would count them every morning.
`;
const council = `Council to sell the lighthouse

The lighthouse of Orlo will be sold, the council said on Monday.

“I would have liked to be asked,” said Ada Okafor, its last keeper.
`;
const own = { 'quay.article': quay, 'lighthouse.article': lighthouse, 'council.article': council };

/** Hints are dots under the words, and stand in no panel; here all that is found is to be read there. */
const rules = ['ambiguous-speaker', 'unnamed-source', 'unexplained-anonymity', 'speaker-not-introduced', 'inconsistent-name', 'loaded-reporting-verb', 'single-source', 'quotation-differs'];
const shown = Object.fromEntries(rules.map(rule => [`onTheRecord.rules.${rule}`, rule === 'inconsistent-name' || rule === 'quotation-differs' ? 'warning' : 'information']));

suite('in every theme', () => {
  let editor: Editor;
  before(async () => {
    const folder = join(here, '.work', 'own');
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(own)) writeFileSync(join(folder, name), text);
    editor = await Editor.open(Object.keys(own).map(name => join(folder, name)), shown);
    await editor.openFile('lighthouse.article');
    await editor.openFile('quay.article');
    await editor.page.keyboard.press('ControlOrMeta+b');
    await editor.page.setViewportSize({ width: 1440, height: 1100 });
    await editor.page.keyboard.press('ControlOrMeta+Shift+m');
    await editor.page.locator('.markers-panel').waitFor();
    await raisePanel(600);
  });
  after(async () => { await editor.close(); });

  /** A list that is cut off has rows that are not on the page. */
  async function raisePanel(height: number): Promise<void> {
    const panel = await editor.page.locator('.part.panel').boundingBox();
    assert.ok(panel);
    await editor.page.mouse.move(400, panel.y - 2);
    await editor.page.mouse.down();
    await editor.page.mouse.move(400, panel.y + panel.height - height, { steps: 5 });
    await editor.page.mouse.up();
  }
  const press = async (...keys: readonly string[]) => { for (const key of keys) await editor.page.keyboard.press(key); };
  const peek = () => editor.page.locator('.peekview-widget');
  /** Puts the cursor before words of the article about the quay. */
  const goTo = async (words: string) => {
    const above = quay.slice(0, quay.indexOf(words)).split('\n');
    await editor.goTo(above.length, (above.at(-1) ?? '').length + 1);
  };
  const allFound = (rows: readonly Row[]): boolean => rules.every(rule => rows.some(({ text }) => text.includes(rule)));

  for (const [theme, kind] of [['Default Light Modern', 'vs'], ['Default Dark Modern', 'vs-dark'], ['Default High Contrast', 'hc-black']] as const) {
    test(`the rules about who speaks: ${theme}`, async () => {
      await editor.configure({ ...shown, 'workbench.colorTheme': theme });
      await editor.page.locator(`.monaco-workbench.${kind}`).waitFor();
      await editor.openFile('quay.article');
      const rows = findings(await editor.problems(allFound));
      assert.deepEqual(rules.filter(rule => !rows.some(({ text }) => text.includes(rule))), [], JSON.stringify(rows));
      assert.match(JSON.stringify(rows), /These words are quoted differently in “Lighthouse keeper leaves after forty years”: “and I stayed” there, “and stayed” here/);
      await editor.picture(`themes-rules-${kind}`);
      await press('ControlOrMeta+j');
    });

    test(`F8 shows the other article’s words: ${theme}`, async () => {
      await goTo('“I came');
      await press('F8');
      await editor.page.locator('.marker-widget', { hasText: 'quoted differently' }).waitFor();
      await editor.picture(`themes-differs-${kind}`);
      await press('Escape');
    });

    test(`a look at the introduction, and at the same name elsewhere: ${theme}`, async () => {
      await goTo('Okafor said');
      await press('Control+Shift+F10');
      await peek().locator('.view-line', { hasText: /keeper\sof\sthe\slighthouse/ }).waitFor();
      await editor.picture(`themes-definition-${kind}`);
      await press('Escape');
      await peek().waitFor({ state: 'hidden' });
      // In a browser Ctrl+F12 goes to the definition; the palette has no such two meanings.
      await editor.command('Go to Implementations');
      await peek().locator('.monaco-list-row', { hasText: 'council.article' }).waitFor();
      assert.match(await peek().locator('.peekview-title').innerText(), /\(2\)/);
      await editor.picture(`themes-implementations-${kind}`);
      await press('Escape');
      await peek().waitFor({ state: 'hidden' });
    });

    test(`a name in its box: ${theme}`, async () => {
      await goTo('Ada Okafor');
      await press('F2');
      const box = editor.page.locator('.rename-box input.rename-input');
      await box.waitFor();
      assert.equal(await box.inputValue(), 'Ada Okafor');
      await editor.picture(`themes-rename-${kind}`);
      await press('Escape');
    });

    test(`a search through all articles: ${theme}`, async () => {
      await press('ControlOrMeta+p');
      const input = editor.page.locator('.quick-input-widget input[type=text]');
      await input.waitFor();
      await input.fill('#Okafor');
      await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: /liked to be asked/ }).first().waitFor();
      await editor.picture(`themes-symbols-${kind}`);
      await press('Escape');
      await input.waitFor({ state: 'hidden' });
    });

    test(`the file is turned off and on: ${theme}`, async () => {
      await editor.command('On the Record: Show Sources');
      await editor.command('View: Focus Active Editor Group');
      await editor.command('On the Record: Turn Off for This File');
      await editor.page.locator('.sidebar .welcome-view', { hasText: 'turned off' }).waitFor();
      await editor.page.locator('.editor-group-container.active .squiggly-warning').first().waitFor({ state: 'detached' });
      await editor.picture(`themes-off-${kind}`);
      await editor.command('On the Record: Turn On for This File');
      await editor.page.locator('.sidebar .monaco-list-row', { hasText: 'Ada Okafor' }).first().waitFor();
      await press('ControlOrMeta+b');
    });

    test(`the walkthrough: ${theme}`, async () => {
      await editor.page.keyboard.press('F1');
      const input = editor.page.locator('.quick-input-widget input[type=text]');
      await input.fill('>Welcome: Open Walkthrough');
      await press('Enter');
      await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'On the Record' }).first().click();
      for (const step of ['Open an article', 'Ask who speaks', 'See all sources', 'Find what nobody', 'Look at the whole']) {
        await editor.page.locator('.getting-started-step', { hasText: step }).first().click();
        await editor.page.locator('.getting-started-step.expanded', { hasText: step }).waitFor();
        await editor.picture(`themes-walkthrough-${kind}-${step.split(' ')[0]?.toLowerCase() ?? ''}`);
      }
      await editor.command('View: Close Editor');
    });
  }
});

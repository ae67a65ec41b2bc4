// Beside the text: the Sources view, the status bar, and the commands, by keyboard. Pictures in every theme.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { here } from './kit/code-server.ts';
import { Editor } from './kit/editor.ts';

const article = `River bridge to close until May

HALDEN, March 3 — The river bridge will close in May, the city council said on Monday.

“We have no choice,” Mayor Mara Quill told reporters. “The steel is older than most of us.”

Quill said the ferry would run twice an hour.

It rained all morning.

“Nobody asked the ferrymen.”

The ferrymen’s union called the plan “reckless”, and one ferryman, who asked not to be named, said he would leave.

“The repairs will be done by winter,” said Jon Aske, an engineer at Aske and Sons.
`;

suite('beside the text', () => {
  let editor: Editor;
  before(async () => {
    const own = join(here, '.work', 'own');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'bridge.article'), article);
    writeFileSync(join(own, 'todo.txt'), 'left-pad==1.3.0\nnumpy>=2.0\n');
    editor = await Editor.open(['bridge.article', 'todo.txt'].map(name => join(own, name)));
    await editor.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await editor.widenSideBar(440);
    await editor.openFile('bridge.article');
  });
  after(async () => { await editor.close(); });

  const tree = () => editor.page.locator('.sidebar .monaco-list-row');
  const rows = () => tree().evaluateAll(elements => elements.map(element => element.getAttribute('aria-label') ?? ''));
  const counts = () => editor.page.locator('.statusbar-item[id*="onTheRecord.counts"]');
  const cursor = (text: string) => editor.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: text }).waitFor();
  const clipboard = () => editor.page.evaluate(() => navigator.clipboard.readText());
  const focusText = () => editor.command('View: Focus Active Editor Group');

  test('the status bar counts, and leads to the sources', async () => {
    await counts().getByText(/\d+ quotations · \d+ sources · 1 unattributed/).waitFor();
    await editor.command('On the Record: Show Sources');
    await tree().first().waitFor();
    const labels = await rows();
    assert.match(labels[0] ?? '', /^Mara Quill, person, 2 quotations · \d+ words · \d+%, Mayor/);
    assert.ok(labels.some(label => /^No speaker given, 1 quotation/.test(label)), JSON.stringify(labels));
    assert.ok(labels.some(label => /^“We have no choice”, direct quotation, line 5/.test(label)), JSON.stringify(labels));
    await editor.picture('views-sources');
  });

  test('Enter on a row goes to its words, and selects them', async () => {
    await editor.page.locator('.sidebar .monaco-list').focus();
    await editor.page.keyboard.press('Home');
    await editor.page.keyboard.press('ArrowDown');
    await editor.page.keyboard.press('Enter');
    await cursor('Ln 5, Col 1 (20 selected)');
  });

  test('keys go from quotation to quotation, and the view follows', async () => {
    await focusText();
    await editor.goTo(1);
    await editor.page.keyboard.press('Control+F8');
    await editor.page.keyboard.press('Control+F8');
    await cursor('Ln 5, Col 1 (20');
    await editor.page.locator('.sidebar .monaco-list-row.selected[aria-label^="“We have no choice”"]').waitFor();
    await editor.page.keyboard.press('Control+F8');
    await cursor('Ln 7,');
    await editor.page.locator('.sidebar .monaco-list-row.selected[aria-label*="line 7"]').waitFor();
    await editor.page.keyboard.press('Control+Shift+F8');
    await cursor('Ln 5, Col 1 (20');
    // The same person's next words stand two paragraphs below, whoever speaks in between; then it goes round.
    for (const [keys, line] of [['Control+F8', 'Ln 7,'], ['Control+F8', 'Ln 5,'], ['Control+Shift+F8', 'Ln 7,']] as const) {
      await editor.page.keyboard.press('Control+k');
      await editor.page.keyboard.press(keys);
      await cursor(line);
    }
    await editor.page.keyboard.press('Control+k');
    await editor.page.keyboard.press('F8');
    await cursor('Ln 11,');
    await editor.page.locator('.sidebar .monaco-list-row.selected[aria-label*="Nobody asked"]').waitFor();
    await editor.picture('views-follows');
  });

  test('a quotation is copied with its speaker, and the sources as a list', async () => {
    await editor.goTo(5, 5);
    await editor.page.locator('.sidebar .monaco-list-row.selected[aria-label^="“We have no choice”"]').waitFor();
    await editor.page.keyboard.press('Control+k');
    await editor.page.keyboard.press('q');
    await editor.page.locator('.statusbar-item', { hasText: 'Copied:' }).waitFor();
    assert.equal(await clipboard(), '“We have no choice,” … “The steel is older than most of us.” — Mara Quill, Mayor');
    await editor.command('On the Record: Copy Sources as Markdown');
    await editor.page.waitForTimeout(500);
    assert.match(await clipboard(), /^- \*\*Mara Quill\*\*, Mayor: 2 quotations · \d+ words · \d+%\n {2}- “We have no choice”/);
  });

  test('why is shown by a key, and Escape leads back', async () => {
    await editor.page.keyboard.press('Control+k');
    await editor.page.keyboard.press('Shift+I');
    const hover = editor.page.locator('.monaco-editor .monaco-hover:visible');
    await hover.getByText('Mara Quill').first().waitFor();
    await editor.picture('views-why');
    await editor.page.keyboard.press('Escape');
    await hover.waitFor({ state: 'hidden' });
  });

  test('writing is followed', async () => {
    await editor.goTo(11, 29);
    await editor.type(' ferryman Olav Lund said.');
    await counts().getByText(/\d+ quotations · \d+ sources$/).waitFor();
    await editor.page.locator('.sidebar .monaco-list-row[aria-label^="Olav Lund"]').waitFor();
    await focusText();
    // Word by word.
    for (let words = 0; words < 6; words += 1) await editor.page.keyboard.press('ControlOrMeta+z');
    await counts().getByText(/1 unattributed/).waitFor();
  });

  for (const [theme, kind] of [['Default Light Modern', 'vs'], ['Default Dark Modern', 'vs-dark'], ['Default High Contrast', 'hc-black']] as const) {
    test(theme, async () => {
      await editor.theme(theme, kind);
      await editor.command('On the Record: Show Sources');
      await editor.goTo(5, 5);
      await editor.page.locator('.sidebar .monaco-list-row.selected').hover();
      await editor.picture(`views-${kind}`);
    });
  }

  test('a narrow side bar', async () => {
    await editor.page.setViewportSize({ width: 900, height: 640 });
    await editor.widenSideBar(240);
    await editor.picture('views-narrow');
    await editor.page.setViewportSize({ width: 1440, height: 900 });
    await editor.widenSideBar(440);
  });

  test('the file is turned off and on again, and the settings remember', async () => {
    await focusText();
    await editor.command('On the Record: Turn Off for This File');
    await counts().waitFor({ state: 'hidden' });
    await editor.page.locator('.sidebar .welcome-view', { hasText: 'turned off' }).waitFor();
    assert.match(readFileSync(join(editor.server.folder, '.vscode', 'settings.json'), 'utf8'), /"articles\/bridge.article": false/);
    await editor.picture('views-off');
    await editor.command('On the Record: Turn On for This File');
    await counts().waitFor();
    await editor.command('On the Record: Turn Off for This Workspace');
    await counts().waitFor({ state: 'hidden' });
    await focusText();
    await editor.command('On the Record: Turn On for This File');
    await counts().waitFor();
  });

  test('a text that was never saved is turned off and on, for as long as it is open', async () => {
    await editor.command('File: New Untitled Text File');
    await editor.page.locator('.tab.active[data-resource-name^="Untitled"]').waitFor();
    await editor.type(article);
    await counts().getByText(/1 unattributed/).waitFor();
    await editor.command('On the Record: Turn Off for This File');
    await counts().waitFor({ state: 'hidden' });
    await editor.page.locator('.sidebar .welcome-view', { hasText: 'turned off' }).waitFor();
    await editor.picture('views-off-untitled');
    await editor.command('On the Record: Turn On for This File');
    await counts().getByText(/1 unattributed/).waitFor();
    await editor.page.keyboard.press('ControlOrMeta+a');
    await editor.page.keyboard.press('Delete');
    await editor.command('View: Close Editor');
  });

  test('the walkthrough has its pictures', async () => {
    await editor.command('View: Close Primary Side Bar');
    await editor.page.keyboard.press('F1');
    await editor.page.locator('.quick-input-widget input[type=text]').fill('>Welcome: Open Walkthrough');
    await editor.page.locator('.quick-input-list .monaco-list-row[aria-label^="Welcome: Open Walkthrough"]').first().click();
    await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'On the Record' }).first().click();
    await editor.page.locator('.getting-started-step', { hasText: 'Open an article' }).first().waitFor();
    await editor.picture('views-walkthrough');
    await editor.page.locator('.getting-started-step', { hasText: 'See all sources' }).first().click();
    await editor.picture('views-walkthrough-sources');
    await editor.command('On the Record: Show Sources');
  });

  test('a file that is no article says so beside its language', async () => {
    await editor.openFile('todo.txt');
    await editor.page.locator('.sidebar .welcome-view', { hasText: 'does not look like an article' }).waitFor();
    assert.equal(await counts().count(), 0);
    await editor.page.locator('.statusbar-item[id="status.languageStatus"]').first().hover();
    await editor.page.locator('.hover-language-status', { hasText: 'Not read' }).waitFor();
    await editor.picture('views-not-prose');
  });
});

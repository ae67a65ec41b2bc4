// The two articles that are measured against, where they are at hand; they are not ours to publish.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { here } from './kit/code-server.ts';
import { Editor, findings } from './kit/editor.ts';

const folder = join(here, '..', '..', '..', 'shared', 'articles');
const articles = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.txt')).sort() : [];
const [first = '', second = ''] = articles;

suite('the shared articles, plain text', { skip: articles.length === 2 ? false : `no articles in ${folder}` }, () => {
  let editor: Editor;
  before(async () => {
    editor = await Editor.open(articles.map(name => join(folder, name)));
    await editor.widenSideBar(440);
  });
  after(async () => { await editor.close(); });

  test('a plain-text file stays plain text', async () => {
    await editor.openFile(second);
    assert.match(await editor.page.locator('.statusbar-item[id="status.editor.mode"]').innerText(), /Plain Text/);
  });

  test('hover gives the quotation to its speaker, with the description that the article gives', async () => {
    await editor.goTo(8);
    const words = await editor.hover('We cannot let');
    await editor.picture('004-hover-quotation');
    assert.match(words ?? '', /Jens Stoltenberg/);
    assert.match(words ?? '', /NATO/);
    assert.match(words ?? '', /Secretary[ -]General/i);
  });

  test('hover on a pronoun names the person', async () => {
    // Behind “he” the editor shows who he is, so that “said” is not next to it on the page.
    const words = await editor.hover('” he');
    await editor.picture('004-hover-pronoun');
    assert.match(words ?? '', /Jens Stoltenberg/);
  });

  test('hover elsewhere shows nothing', async () => {
    assert.equal(await editor.hover('controversial decisions', 2000), undefined);
  });

  test('the outline holds the quotations with their speakers', async () => {
    const rows = await editor.outline(found => found.some(({ label }) => label.includes('We cannot let')));
    await editor.picture('004-outline');
    assert.match(rows.find(({ label }) => label.includes('We cannot let'))?.text ?? '', /Stoltenberg/);
  });

  test('the Problems panel holds the mark that nobody closes, and nothing else', async () => {
    const rows = await editor.problems(found => found.length >= 2);
    await editor.goTo(14);
    await editor.picture('004-problems');
    assert.equal(findings(rows).length, 1, JSON.stringify(rows));
    assert.match(rows.map(({ text }) => text).join('\n'), /unclosed-quote/);
  });

  test('the other article has no finding, and two secretaries', async () => {
    await editor.openFile(first);
    const outline = await editor.outline(found => found.some(({ text }) => text.includes('Stoltenberg')) && found.some(({ text }) => text.includes('Blinken')));
    await editor.picture('000-outline');
    assert.match(JSON.stringify(outline), /Blinken/);
    assert.match(JSON.stringify(outline), /Stoltenberg/);
    const rows = await editor.problems(found => found.every(({ text }) => !text.includes(first)));
    await editor.picture('000-problems');
    assert.deepEqual(rows.filter(({ text }) => text.includes(first)), []);
  });
});

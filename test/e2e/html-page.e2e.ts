// The page that `analyze --format html` makes, in a browser: the colours of the speakers, one source chosen by keyboard, no request.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { here } from './kit/code-server.ts';
import { launch } from './kit/editor.ts';

const root = join(here, '..', '..');
const page = join(here, '.work', 'articles.html');

suite('the page of articles', () => {
  let browser: Browser;
  const asked: string[] = [];
  const open = async (options: BrowserContextOptions): Promise<Page> => {
    const tab = await (await browser.newContext(options)).newPage();
    tab.on('request', request => { asked.push(request.url()); });
    tab.on('console', message => { asked.push(message.text()); });
    await tab.goto(`file://${page}`);
    return tab;
  };
  const backgroundOf = (tab: Page, words: string): Promise<string> =>
    tab.locator('mark.said', { hasText: words }).first().evaluate(mark => getComputedStyle(mark).backgroundColor);
  const plain = /^(?:rgba\(0, 0, 0, 0\)|transparent)$/;

  before(async () => {
    mkdirSync(join(here, '.work'), { recursive: true });
    execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), 'analyze', '--format', 'html', '--output', page, join(root, 'samples', 'with-faults.article'), join(root, 'samples', 'bell-ringers.article')]);
    browser = await launch();
  });
  after(async () => { await browser.close(); });

  for (const [name, options] of [['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['narrow', { viewport: { width: 390, height: 844 } }]] as const) {
    test(name, async () => {
      const tab = await open(options);
      await tab.screenshot({ path: join(here, 'screenshots', `html-page-${name}.png`) });
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true, 'nothing stands outside of the window');
      assert.doesNotMatch(await backgroundOf(tab, 'four generations'), plain);
      await tab.context().close();
    });
  }

  test('a source is chosen by keyboard, and only theirs are coloured', async () => {
    const tab = await open({});
    await tab.getByRole('radio', { name: 'Everybody' }).first().focus();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('ArrowDown');
    assert.equal(await tab.getByRole('radio', { name: 'Konrad Weiss' }).isChecked(), true);
    assert.doesNotMatch(await backgroundOf(tab, 'four generations'), plain);
    assert.match(await backgroundOf(tab, 'I told them'), plain);
    assert.doesNotMatch(await backgroundOf(tab, 'Mind the third stair'), plain, 'the other article keeps its colours');
    await tab.screenshot({ path: join(here, 'screenshots', 'html-page-chosen.png') });
  });

  test('a number leads to its source, a line to its quotation', async () => {
    const tab = await open({});
    await tab.getByRole('link', { name: '3 said by: Felix Marchetti, direct, certain' }).first().click();
    assert.match(await tab.locator(':target').innerText(), /Felix Marchetti/);
    await tab.locator('.sources').first().getByRole('link', { name: '24', exact: true }).click();
    assert.match(await tab.locator(':target').innerText(), /I say good night to her/);
  });

  test('nothing was asked for and nothing went wrong', () => {
    assert.deepEqual([...new Set(asked)], [`file://${page}`]);
  });
});

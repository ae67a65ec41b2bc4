import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { here, quietSettings, startCodeServer, type CodeServer } from './code-server.ts';

/** What a row of a list says, as a screen reader hears it and as the eye reads it. */
export interface Row {
  readonly label: string;
  readonly text: string;
}

/** The rows of the Problems panel that are findings; the others name files, and places that belong to a finding. */
export const findings = (rows: readonly Row[]): readonly Row[] => rows.filter(({ label }) => /^(Error|Warning|Info|Hint): /.test(label));

/** The editor as a person has it before them: keys, the mouse, and what can be read on the screen. */
export class Editor {
  readonly server: CodeServer;
  readonly page: Page;
  private readonly browser: Browser;

  private constructor(server: CodeServer, browser: Browser, page: Page) {
    this.server = server;
    this.browser = browser;
    this.page = page;
  }

  /** Opens the editor over a copy of `articles`, with packed `extensions` beside ours. */
  static async open(articles: readonly string[], settings: Readonly<Record<string, unknown>> = {}, extensions: readonly string[] = []): Promise<Editor> {
    const server = await startCodeServer(articles, settings, extensions);
    try {
      const browser = await launch();
      const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(server.url);
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
      return new Editor(server, browser, page);
    } catch (error) {
      server.stop();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.stop();
  }

  /** Runs a command of the palette by its title. */
  async command(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await this.ask('F1', `>${title}`);
    await this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first().click();
    await this.page.mouse.move(5, 5);
    await input.waitFor({ state: 'hidden' });
  }

  /** Opens the box at the top by a key and writes into it. A view that is just being shown takes the focus, and the box is gone as it came: then once more. */
  private async ask(key: string, words: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    for (let tries = 1; ; tries += 1) {
      await this.page.keyboard.press(key);
      try {
        await input.fill(words, { timeout: 3_000 });
        return;
      } catch (error) {
        if (tries === 3) throw error;
      }
    }
  }

  /** Presses a key until what it brings is there. A busy editor that is just moving the cursor may close what a key has opened. */
  async pressUntil(key: string, brings: Locator): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      await this.page.keyboard.press(key);
      try {
        await brings.waitFor({ timeout: 5_000 });
        return;
      } catch (error) {
        if (tries === 3) throw error;
      }
    }
  }

  /** Opens a file of the folder, and waits until its text stands there. */
  async openFile(name: string): Promise<void> {
    await this.ask('ControlOrMeta+p', name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.editor-group-container.active .view-line').first().waitFor();
  }

  /** Closes a file's tab. */
  async closeFile(name: string): Promise<void> {
    const tab = this.page.locator(`.tab[data-resource-name="${name}"]`);
    await tab.locator('.tab-actions [role=button][aria-label^=Close]').click();
    await tab.waitFor({ state: 'hidden' });
  }

  /** Puts the cursor at a line and column, counted from 1, and brings it into view. */
  async goTo(line: number, column = 1): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await this.ask('ControlOrMeta+g', `:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Types at the cursor, as one piece: the editor then adds no marks of its own. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Rests the mouse on the first visible `words` in the article and reads what comes up; undefined when nothing does. */
  async hover(words: string, patience = 12_000): Promise<string | undefined> {
    const place = await this.find(words);
    const hover = this.page.locator('.monaco-editor .monaco-hover:visible').first();
    const end = Date.now() + patience;
    while (Date.now() < end) {
      // Away first, until an older hover has gone; then along the words, as a hand would.
      await this.page.mouse.move(5, 5);
      await hover.waitFor({ state: 'hidden' });
      await this.page.mouse.move(place.x - 2, place.y);
      await this.page.mouse.move(place.x, place.y, { steps: 4 });
      const shown = await hover.waitFor({ timeout: 2000 }).then(() => true, () => false);
      if (!shown) continue;
      await this.page.locator('.monaco-hover:visible', { hasText: 'Loading...' }).waitFor({ state: 'hidden' });
      return (await hover.innerText()).replaceAll('\u00a0', ' ');
    }
    return undefined;
  }

  /** Clicks in the middle of the first visible `words` with the key that follows links. The editor draws a link anew while the mouse comes to it, so that no element of the page is clicked, but a place. */
  async follow(words: string): Promise<void> {
    await this.page.mouse.move(5, 5);
    await this.page.locator('.monaco-editor .monaco-hover:visible').first().waitFor({ state: 'hidden' });
    const { x, y } = await this.find(words);
    await this.page.keyboard.down('ControlOrMeta');
    try {
      await this.page.mouse.move(x - 2, y);
      await this.page.mouse.move(x, y, { steps: 4 });
      await this.page.waitForTimeout(500);
      await this.page.mouse.click(x, y);
    } finally {
      await this.page.keyboard.up('ControlOrMeta');
    }
  }

  /** Opens the Problems panel and reads it when `settled` says that it shows what is awaited. */
  async problems(settled: (rows: readonly Row[]) => boolean): Promise<readonly Row[]> {
    if (!await this.page.locator('.markers-panel').isVisible()) await this.command('Problems: Focus on Problems View');
    await this.page.locator('.markers-panel').waitFor();
    return await this.rows('.markers-panel .monaco-list-row', settled);
  }

  /** Opens the outline and reads it when `settled` says that it shows what is awaited. */
  async outline(settled: (rows: readonly Row[]) => boolean): Promise<readonly Row[]> {
    await this.command('Explorer: Focus on Outline View');
    // The list of files makes room: rows out of sight are not on the page at all.
    const files = this.page.locator('.pane-header[aria-label^="Explorer Section"][aria-expanded=true]');
    if (await files.count() > 0) await files.click();
    return await this.rows('.outline-pane .monaco-list-row', settled);
  }

  /** Asks again and again until `settled`, and gives the last answer when patience ends: the test then shows it. */
  private async rows(selector: string, settled: (rows: readonly Row[]) => boolean): Promise<readonly Row[]> {
    let rows: readonly Row[] = [];
    for (let tries = 0; tries < 60; tries += 1) {
      rows = await this.page.locator(selector).evaluateAll(elements => elements.map(element => ({
        label: element.getAttribute('aria-label') ?? '', text: (element as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim(),
      })));
      if (settled(rows)) break;
      await this.page.waitForTimeout(250);
    }
    return rows;
  }

  /** The middle of the first visible `words` on the screen. */
  private async find(words: string): Promise<{ x: number; y: number }> {
    for (let tries = 0; tries < 40; tries += 1) {
      const place = await this.page.evaluate(placeOf, words);
      if (place) return place;
      await this.page.waitForTimeout(250);
    }
    throw new Error(`“${words}” is not to be seen in the editor`);
  }

  /** Makes the side bar wide enough to read the speakers in the outline. */
  async widenSideBar(width: number): Promise<void> {
    const bar = await this.page.locator('.part.sidebar').boundingBox();
    if (!bar) return;
    await this.page.mouse.move(bar.x + bar.width, 400);
    await this.page.mouse.down();
    await this.page.mouse.move(bar.x + width, 400, { steps: 5 });
    await this.page.mouse.up();
    await this.page.mouse.move(5, 5);
  }

  /** Changes the settings as a person would, in settings.json; what the settings were before is gone. */
  async configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await this.command('Preferences: Open User Settings (JSON)');
    const tab = this.page.locator('.editor-group-container.active .tab.active[data-resource-name="settings.json"]');
    await tab.waitFor();
    await this.page.locator('.editor-group-container.active .view-line').first().waitFor();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.type(quietSettings(settings));
    await this.page.keyboard.press('ControlOrMeta+s');
    await this.page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
    await this.closeFile('settings.json');
  }

  /** Changes to a colour theme, whose kind is `vs` (light), `vs-dark` or `hc-black`, and waits until it is drawn. */
  async theme(name: string, kind: 'vs' | 'vs-dark' | 'hc-black'): Promise<void> {
    await this.configure({ 'workbench.colorTheme': name });
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  /** Leaves a picture that a person can look at. */
  async picture(name: string): Promise<void> {
    await this.page.waitForTimeout(500);
    await this.page.screenshot({ path: join(here, 'screenshots', `${name}.png`) });
  }
}

/** Runs in the page: where `words` stand in a line of the article that can be seen. */
function placeOf(words: string): { x: number; y: number } | undefined {
  const frame = document.querySelector('.editor-group-container.active .monaco-editor .overflow-guard')?.getBoundingClientRect();
  if (!frame) return undefined;
  for (const line of document.querySelectorAll('.editor-group-container.active .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const at = nodes.map(node => node.data).join('').replaceAll('\u00a0', ' ').indexOf(words);
    if (at < 0) continue;
    let offset = at + Math.floor(words.length / 2);
    const node = nodes.find(candidate => {
      if (offset < candidate.length) return true;
      offset -= candidate.length;
      return false;
    });
    if (!node) continue;
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const { left, top, width, height, bottom } = range.getBoundingClientRect();
    if (top < frame.top || bottom > frame.bottom || left < frame.left) continue;
    return { x: left + width / 2, y: top + height / 2 };
  }
  return undefined;
}

/** Starts the browser of this machine. */
export const launch = (): Promise<Browser> => chromium.launch({
  executablePath: browserPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
});

function browserPath(): string {
  const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  const found = places.find(place => place !== undefined && existsSync(place));
  if (!found) throw new Error('No Chromium or Chrome was found: install one, or name it in the environment variable CHROMIUM.');
  return found;
}

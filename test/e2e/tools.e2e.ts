// The tools for language models, called as a model's host calls them: by a small extension of its own, which stands for the chat.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { here } from './kit/code-server.ts';
import { Editor } from './kit/editor.ts';

const own = join(here, '.work', 'own');
const article = 'tools-bridge.article';

interface Answer { readonly tools: readonly string[]; readonly text?: string; readonly error?: string }

/** An extension with one command, which asks what question.json says and writes down what it is told. */
const asker = `const vscode = require('vscode');
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
exports.activate = context => {
  context.subscriptions.push(vscode.commands.registerCommand('asker.ask', async () => {
    const folder = vscode.workspace.workspaceFolders[0].uri.fsPath;
    const { name, input } = JSON.parse(readFileSync(join(folder, 'question.json'), 'utf8'));
    const tools = vscode.lm.tools.map(tool => tool.name).filter(tool => tool.startsWith('onTheRecord_'));
    const told = answer => writeFileSync(join(folder, 'answer.json'), JSON.stringify({ tools, ...answer }));
    try {
      const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
      told({ text: content.map(part => part.value).join('') });
    } catch (error) {
      told({ error: error.message });
    }
  }));
};
`;

suite('the tools for language models', () => {
  let editor: Editor;
  before(async () => {
    mkdirSync(own, { recursive: true });
    cpSync(join(here, '..', '..', 'samples', 'harbour-bridge.article'), join(own, article));
    editor = await Editor.open([join(own, article)], { 'chat.disableAIFeatures': false }, [packAsker()]);
    writeFileSync(join(editor.server.folder, '..', 'secret.txt'), '“Nobody shall read this,” said Ada Quill.\n');
    await hasCome(editor);
    symlinkSync(join(editor.server.folder, '..', 'secret.txt'), join(editor.server.folder, 'link.txt'));
  });
  after(async () => { await editor.close(); });

  const file = (name: string): string => join(editor.server.folder, name);
  /** Asks, and says yes or no where the editor asks whether the model may be told. */
  async function ask(name: string, input: object, allow?: 'yes' | 'no', picture?: string): Promise<Answer> {
    rmSync(file('answer.json'), { force: true });
    writeFileSync(file('question.json'), JSON.stringify({ name: `onTheRecord_${name}`, input }));
    const dialog = editor.page.locator('.monaco-dialog-box');
    // A setting that was just saved may not have come to all extensions: then there is no tool yet, no question, and one asks again.
    for (let tries = 1; ; tries += 1) {
      await editor.command('Asker: Ask');
      const asked = !allow || await dialog.waitFor({ timeout: 4_000 }).then(() => true, () => false);
      if (asked || tries === 5) break;
      rmSync(file('answer.json'), { force: true });
    }
    if (allow) {
      await dialog.waitFor();
      assert.match(await dialog.innerText(), /Show .+ to the language model\?/);
      assert.match(await dialog.innerText(), /words of the article/);
      if (picture) await editor.picture(picture);
      await dialog.locator('.dialog-buttons .monaco-button', { hasText: allow === 'yes' ? /^(OK|Yes|Allow|Continue)/ : /^(Cancel|No)/ }).first().click();
    }
    for (let tries = 0; tries < 80 && !existsSync(file('answer.json')); tries += 1) await editor.page.waitForTimeout(250);
    return JSON.parse(readFileSync(file('answer.json'), 'utf8')) as Answer;
  }

  test('answer nothing before somebody turns them on', async () => {
    const { text, error } = await ask('list_quotations', { path: article });
    assert.equal(text, undefined);
    assert.ok(error);
    assert.equal(await editor.page.locator('.monaco-dialog-box').count(), 0);
  });

  test('tell a model of an article, each time after somebody agreed', async () => {
    await editor.configure({ 'chat.disableAIFeatures': false, 'onTheRecord.languageModelTools': true });
    const { tools, text } = await ask('list_quotations', { path: article }, 'yes', 'tools-confirm-light');
    assert.deepEqual([...tools].sort(), ['explain_speaker', 'list_findings', 'list_quotations', 'list_sources'].map(name => `onTheRecord_${name}`));
    const { items } = JSON.parse(text ?? '') as { readonly items: readonly { readonly speaker: { readonly name: string } | null }[] };
    assert.ok(items.some(({ speaker }) => speaker?.name === 'Idris Falk'));
    const why = await ask('explain_speaker', { path: article, quotation: 'q1' }, 'yes');
    assert.match(why.text ?? '', /"reasons":\["/);
  });

  test('tell nothing where somebody says no', async () => {
    const { text, error } = await ask('list_sources', { path: article }, 'no');
    assert.equal(text, undefined);
    assert.ok(error);
  });

  test('read no file beside the workspace, by no link', async () => {
    for (const path of ['../secret.txt', join(editor.server.folder, '..', 'secret.txt'), 'link.txt']) {
      const answer = await ask('list_quotations', { path }, 'yes');
      assert.match(answer.error ?? '', /neither open nor in the workspace/);
      assert.doesNotMatch(JSON.stringify(answer), /Quill/);
    }
  });

  for (const [theme, kind] of [['Default Dark Modern', 'dark'], ['Default High Contrast', 'high-contrast']] as const) {
    test(`the question whether a model may be told, ${theme}`, async () => {
      await editor.configure({ 'chat.disableAIFeatures': false, 'onTheRecord.languageModelTools': true, 'workbench.colorTheme': theme });
      await ask('list_findings', { path: article }, 'yes', `tools-confirm-${kind}`);
    });
  }
});

/** The list of commands does not follow while it is open: it is opened until the small extension has come. */
async function hasCome(editor: Editor): Promise<void> {
  const { keyboard } = editor.page;
  for (let tries = 0; tries < 30; tries += 1) {
    await keyboard.press('F1');
    await editor.page.locator('.quick-input-widget input[type=text]').fill('>Asker: Ask');
    await editor.page.waitForTimeout(500);
    const there = await editor.page.locator('.quick-input-list .monaco-list-row[aria-label^="Asker: Ask"]').count() > 0;
    await keyboard.press('Escape');
    if (there) return;
  }
}

/** Packs the small extension. Gives its path. */
function packAsker(): string {
  const folder = join(here, '.work', 'asker');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({
    name: 'asker', publisher: 'e2e', version: '0.0.1', engines: { vscode: '^1.100.0' }, main: './asker.js', activationEvents: [], files: ['asker.js'],
    contributes: { commands: [{ command: 'asker.ask', title: 'Ask', category: 'Asker' }] },
  }));
  writeFileSync(join(folder, 'asker.js'), asker);
  const vsce = join(here, '..', '..', 'node_modules', '.bin', 'vsce');
  execFileSync(vsce, ['package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', 'asker.vsix'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, 'asker.vsix');
}

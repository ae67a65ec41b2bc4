// What a person installs: small, and nothing that happened to lie about.
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { here, startCodeServer, type CodeServer } from './kit/code-server.ts';

suite('the package', () => {
  let server: CodeServer;
  before(async () => { server = await startCodeServer([]); });
  after(() => { server.stop(); });

  test('is under 1 MB', () => {
    const { size } = statSync(join(here, '.work', 'on-the-record.vsix'));
    assert.ok(size < 1_000_000, `${size} bytes`);
  });

  test('holds the bundles, the grammar and the papers', () => {
    const extensions = join(server.folder, '..', 'extensions');
    const extension = readdirSync(extensions).find(name => name.startsWith('on-the-record'));
    assert.ok(extension);
    const files = readdirSync(join(extensions, extension), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => entry.name.toLowerCase());
    const papers = ['license.txt', 'changelog.md', 'readme.md', 'third-party-notices.txt', 'package.json', 'package.nls.json', '.vsixmanifest'];
    const parts = ['client.cjs', 'server.js', 'server.cjs', 'cli.js', 'report.js', 'batch-worker.js', 'html-reader.js', 'icon.png', 'sources.svg', ...['open', 'problems', 'report', 'why'].map(step => `${step}.svg`), 'bundle.l10n.json', 'language-configuration.json', 'news-article.tmlanguage.json', 'on-the-record.editor.schema.json'];
    assert.deepEqual(files.filter(file => ![...papers, ...parts].includes(file)), []);
    for (const part of [...parts, 'license.txt', 'third-party-notices.txt']) assert.ok(files.includes(part), part);
  });
});

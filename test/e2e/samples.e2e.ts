// Our own articles: what the editor shows is what the command line prints, for every one of them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { here } from './kit/code-server.ts';
import { Editor, findings } from './kit/editor.ts';

const root = join(here, '..', '..');
const files = readdirSync(join(root, 'samples')).filter(name => name.endsWith('.article')).sort().map(name => join(root, 'samples', name));

/** What this test reads of the JSON that the contract fixes. */
interface Analysis {
  readonly id: string;
  readonly quotations: readonly { readonly id: string; readonly kind: string; readonly segments: readonly { readonly start: number; readonly end: number }[]; readonly speaker: { readonly source: string | null } | null }[];
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  readonly diagnostics: readonly { readonly rule: string }[];
}

suite('the samples, language News Article', () => {
  const analyses = JSON.parse(execFileSync('node', [join(root, 'dist', 'cli.js'), 'analyze', '--format', 'json', ...files], { encoding: 'utf8', maxBuffer: 1 << 26 })) as readonly Analysis[];
  let editor: Editor;
  before(async () => {
    editor = await Editor.open(files);
    await editor.widenSideBar(440);
  });
  after(async () => { await editor.close(); });

  test('there are samples', () => { assert.ok(files.length > 0); });

  for (const analysis of analyses) {
    const name = analysis.id.split(/[\\/]/).at(-1) ?? '';
    const speakers = [...new Set(analysis.quotations.map(({ speaker }) => analysis.sources.find(({ id }) => id === speaker?.source)?.name))].filter(speaker => speaker !== undefined);

    test(`${name}: outline and Problems say what the command line says`, async () => {
      await editor.openFile(name);
      assert.match(await editor.page.locator('.statusbar-item[id="status.editor.mode"]').innerText(), /News Article/);
      const outline = await editor.outline(rows => speakers.slice(0, 3).every(speaker => rows.some(({ text }) => text.includes(speaker))));
      for (const speaker of speakers.slice(0, 3)) assert.match(JSON.stringify(outline), new RegExp(speaker.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')));
      const mine = (rows: Parameters<typeof findings>[0]) => findings(rows).map(({ text }) => /On the Record ([\w-]+) \[Ln/.exec(text)?.[1]).sort();
      const expected = analysis.diagnostics.map(({ rule }) => rule).sort();
      const problems = await editor.problems(rows => mine(rows).length === expected.length);
      await editor.picture(`sample-${name.replace('.article', '')}`);
      assert.deepEqual(mine(problems), expected, JSON.stringify(problems));
      await editor.closeFile(name);
    });
  }
});

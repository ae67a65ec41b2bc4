import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { news, newsroom, workspaceClient } from '../kit/newsroom.js';

const uri = `${news.uri}/.on-the-record.json`;
const checking: ClientCapabilities = { ...workspaceClient, experimental: { checks: ['json'] } };

/** What is said of a project file that stands in the editor. */
async function said(text: string, capabilities: ClientCapabilities = workspaceClient): Promise<string[]> {
  const { client } = await newsroom({}, capabilities);
  await client.open(uri, text, 'jsonc');
  return ((await client.pull(uri)) as { items: Diagnostic[] }).items.map(({ severity = 0, message }) => `${severity.toString()} ${message}`);
}

describe('the problems of a project file', () => {
  it('leave what is wrong in any JSON to an editor that says so itself', async () => {
    const broken = '{ "rules": {} "files": {} }';
    expect(await said(broken)).toEqual(['1 A comma is missing before this.']);
    expect(await said(broken, checking)).toEqual([]);
    const twice = '{ "rules": {}, "rules": {} }';
    expect(await said(twice)).toEqual(['2 “rules” is here twice; the last one counts.']);
    expect(await said(twice, checking)).toEqual([]);
  });

  it('are told of all else', async () => {
    expect(await said('{ "rulez": {} }', checking)).toEqual(['2 There is no key “rulez”, so this is ignored. Did you mean “rules”?']);
  });

  it('name a verb that is said to be used like one that nobody knows', async () => {
    expect(await said('{ "reportingVerbs": [{ "verb": "overspeak", "like": "tel" }] }', checking)).toEqual(['2 “tel” is no reporting verb that On the Record knows, so “overspeak” is used like “quip”. Did you mean “tell”?']);
    expect(await said('{ "reportingVerbs": [{ "verb": "overspeak", "like": "tell" }, "harrumph", { "verb": "ad-lib" }] }')).toEqual([]);
  });
});

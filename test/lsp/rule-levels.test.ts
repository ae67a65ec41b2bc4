import type { Diagnostic } from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { connectInProcess, fullClient } from '../kit/lsp-client.js';

const uri = 'file:///news/roof.article';
const text = 'Council votes to mend the roof\n\n“The roof … is ours,” Mayor Ann Lee said. “They will not,” Omar Haddad said.\n';

/** What an editor with these settings of rules shows. */
async function problems(rules: Readonly<Record<string, string>>): Promise<readonly Diagnostic[]> {
  const client = connectInProcess({ loadAnalyze: () => Promise.resolve(analyze) });
  client.settings = { rules };
  await client.initialize(fullClient);
  await client.open(uri, text, 'news-article');
  const report = await client.pull(uri);
  return report.kind === 'full' ? report.items : [];
}

const levels = (items: readonly Diagnostic[]): unknown[] => items.map(({ code, severity }) => [code, severity]);

it('a rule that is off by itself looks once a setting gives it a severity; “default” leaves it off', async () => {
  expect(levels(await problems({}))).toEqual([['two-speakers-one-paragraph', 4]]);
  expect(levels(await problems({ 'altered-quote': 'default' }))).toEqual([['two-speakers-one-paragraph', 4]]);
  expect(levels(await problems({ 'altered-quote': 'warning', 'two-speakers-one-paragraph': 'off' }))).toEqual([['altered-quote', 2]]);
});

import { LogMessageNotification } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import type { Analyze } from '../../server/src/lsp/analyzer.js';
import { differenceBetween } from '../../server/src/lsp/difference.js';
import { connectInProcess, fullClient } from '../kit/lsp-client.js';

const uri = 'file:///news/secret-plans.article';
const text = 'Mill to close\n\n“The mill is losing money,” owner Orla Fenn said.\n';

/** Forgets that the last quotation is closed where an earlier analysis helps. */
const broken: Analyze = (of, options, previous) => {
  const analysis = analyze(of, options, previous);
  return previous ? { ...analysis, quotations: analysis.quotations.map((quotation, index, all) => (index === all.length - 1 ? { ...quotation, closed: false } : quotation)) } : analysis;
};

async function editWith(read: Analyze, settings: unknown): Promise<string[]> {
  const client = connectInProcess({ loadAnalyze: () => Promise.resolve(read) });
  const logged: string[] = [];
  client.connection.onNotification(LogMessageNotification.type, ({ message }) => { logged.push(message); });
  client.settings = settings;
  await client.initialize(fullClient);
  await client.open(uri, text);
  await client.symbols(uri);
  await client.change(uri, { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: 'Yes. ' });
  await client.symbols(uri);
  return logged;
}

describe('the check of the incremental law', () => {
  it.each([['nested', { development: { checkIncremental: true } }], ['flat', { 'development.checkIncremental': true }]])('tells in the log where an analysis is wrong, without a word of the article (%s setting)', async (_, settings) => {
    expect(await editWith(broken, settings)).toEqual([
      'secret-plans.article, version 2: the analysis after the edit differs from one from scratch at quotations.0.closed, near offset 20. Please report this.',
    ]);
  });

  it('is silent where nothing is wrong', async () => {
    expect(await editWith(analyze, { development: { checkIncremental: true } })).toEqual([]);
  });

  it('does not look until a setting asks for it', async () => {
    expect(await editWith(broken, {})).toEqual([]);
  });
});

describe('a difference', () => {
  it.each([
    [{ a: [1, 2] }, { a: [1, 2] }, undefined],
    [{ a: [1, 2] }, { a: [1, 3] }, { path: 'a.1', near: undefined }],
    [{ a: [1] }, { a: [1, 2] }, { path: 'a.1', near: undefined }],
    [{ a: undefined }, {}, { path: 'a', near: undefined }],
    [[{ start: 7, role: 'body' }], [{ start: 7, role: 'footer' }], { path: '0.role', near: 7 }],
    [{ span: { start: 3, end: 4 }, id: 'm1' }, { span: { start: 3, end: 4 }, id: 'm2' }, { path: 'id', near: 3 }],
    [[], {}, { path: '', near: undefined }],
  ])('between %j and %j', (one, other, expected) => {
    expect(differenceBetween(one, other)).toEqual(expected);
  });
});

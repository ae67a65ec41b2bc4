import { DidChangeConfigurationNotification, type Diagnostic } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { news, newsroom } from '../kit/newsroom.js';

const files = {
  'ferry.article': 'Ferry may stop\n\n“The old boat will not see another winter,” said Tessa Crane, who runs the ferry.\n',
  'winter.article': 'Winter comes\n\n“The old boat will never see another winter,” Tessa Crane said.\n',
};
const uri = (path: string): string => `${news.uri}/${path}`;
const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 43 } };
const inFerry = {
  code: 'quotation-differs', severity: 3, range, message: 'These words are quoted differently in “Winter comes”: “will never see” there, “will not see” here.',
  relatedInformation: [{ location: { uri: uri('winter.article'), range: { ...range, end: { line: 2, character: 45 } } } }],
};
const rules = { 'quotation-differs': 'information' };

describe('quotation-differs', () => {
  it('reads nothing as long as nobody wants it', async () => {
    const { client, disk } = await newsroom(files);
    await client.open(uri('ferry.article'), files['ferry.article']);
    expect(await client.pull(uri('ferry.article'))).toMatchObject({ items: [] });
    expect(disk.lists).toEqual([]);
  });

  it('is found in an open document once the others are read, and follows its edits', async () => {
    const { client } = await newsroom(files);
    client.settings = { rules };
    await client.open(uri('ferry.article'), files['ferry.article']);
    expect(await client.pull(uri('ferry.article'))).toMatchObject({ items: [] });
    await client.until(() => client.refreshed > 0);
    expect(await client.pull(uri('ferry.article'))).toMatchObject({ items: [inFerry] });
    await client.change(uri('ferry.article'), { range: { start: { line: 2, character: 19 }, end: { line: 2, character: 22 } }, text: 'never' });
    expect(await client.pull(uri('ferry.article'))).toMatchObject({ items: [] });
  });

  it('is told of both articles with those of the workspace', async () => {
    const { client, room } = await newsroom(files);
    client.settings = { workspaceDiagnostics: 'on' };
    const codes = async (): Promise<unknown[]> => (await room.pull()).items.map((item) => (item as { items: Diagnostic[] }).items.map(({ code }) => code));
    expect(await codes()).toEqual([[], []]);
    client.settings = { workspaceDiagnostics: 'on', rules };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(await codes()).toEqual([['quotation-differs'], ['quotation-differs']]);
  });

  it('is not compared with an open article that is switched off', async () => {
    const { client } = await newsroom(files);
    client.settings = { rules };
    for (const name of ['ferry.article', 'winter.article'] as const) await client.open(uri(name), files[name]);
    await client.pull(uri('ferry.article'));
    await client.until(() => client.refreshed > 0);
    expect(await client.pull(uri('ferry.article'))).toMatchObject({ items: [inFerry] });
    client.settings = { rules, files: { 'winter.article': false } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(await client.pull(uri('ferry.article'))).toMatchObject({ items: [] });
  });
});

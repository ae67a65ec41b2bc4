import { describe, expect, it } from 'vitest';
import { sourcesRequest, type SourcesAnswer } from '../../server/src/lsp/protocol.js';
import { fakeAnalysis } from '../kit/fake-analysis.js';
import { connectInProcess, fullClient, spawnServer, type TestClient } from '../kit/lsp-client.js';
import { text } from '../kit/market.js';

const uri = 'file:///news/market.txt';
const ask = (client: TestClient, of = uri): Promise<SourcesAnswer> => client.connection.sendRequest(sourcesRequest, { textDocument: { uri: of } });
const empty = { totals: { quotations: 0, sources: 0, unattributed: 0, quotedWords: 0, words: 0 }, sources: [], unattributed: [], silenced: [], unresolved: [] };

async function start(settings: unknown = {}): Promise<TestClient> {
  const client = connectInProcess({ loadAnalyze: () => Promise.resolve(fakeAnalysis().analyze) });
  client.settings = settings;
  await client.initialize(fullClient);
  return client;
}

describe('onTheRecord/sources', () => {
  it('lists sources and their quotations in lines and characters', async () => {
    const client = await start();
    await client.open(uri, text);
    const answer = await ask(client);
    expect(answer).toMatchObject({ version: 1, served: { read: true, because: 'article' }, totals: { quotations: 4, sources: 2, unattributed: 1 } });
    expect(answer.sources[0]).toMatchObject({ name: 'Ann Lee', type: 'person', description: 'Mayor', quotedWords: 11, percent: 69, introducedAt: { start: { line: 1, character: 0 }, end: { line: 1, character: 13 } } });
    expect(answer.sources[0]?.quotations[1]).toEqual({
      id: 'q2', kind: 'direct', preview: '“We will not sell it”', certainty: 'certain', source: 's1', nested: false, words: 8, quotedWords: 8,
      segments: [{ start: { line: 2, character: 0 }, end: { line: 2, character: 22 } }, { start: { line: 2, character: 33 }, end: { line: 2, character: 49 } }],
      speaker: { text: 'she', range: { start: { line: 2, character: 23 }, end: { line: 2, character: 26 } } },
      cue: { start: { line: 2, character: 27 }, end: { line: 2, character: 31 } },
    });
    expect(answer.unattributed).toMatchObject([{ preview: '“Nobody asked the traders.”', speaker: null, cue: null, source: null }]);
  });

  it.each([
    ['off', {}, { enable: false }, 'news-article'],
    ['plain-text-off', {}, { plainText: 'never' }, 'plaintext'],
    ['not-prose', { content: 'left-pad==1.3.0\n' }, {}, 'plaintext'],
    ['language', {}, {}, 'latex'],
    ['place', { of: 'git:/market.txt' }, {}, 'news-article'],
  ])('is empty where the document is not read, and says why: %s', async (because, { content = text, of = uri }: { content?: string; of?: string }, settings, language) => {
    const client = await start(settings);
    await client.open(of, content, language);
    expect(await ask(client, of)).toEqual({ ...empty, version: 1, served: { read: false, because } });
  });

  it('says how plain text is read', async () => {
    const client = await start();
    await client.open(uri, text, 'plaintext');
    expect((await ask(client)).served).toEqual({ read: true, because: 'prose' });
    const always = await start({ plainText: 'always' });
    await always.open(uri, text, 'markdown');
    expect((await ask(always)).served).toEqual({ read: true, because: 'always' });
  });

  it('is empty for a document that is not open', async () => {
    expect(await ask(await start())).toEqual({ ...empty, version: null, served: { read: false, because: 'not-open' } });
  });

  it('follows edits, over stdio too', async () => {
    const { client, endInput } = spawnServer('--stdio');
    await client.initialize(fullClient);
    await client.open(uri, 'The market will close.\n“Nobody asked the traders.”\n');
    expect(await ask(client)).toMatchObject({ version: 1, sources: [], totals: { unattributed: 1 } });
    await client.change(uri, { range: { start: { line: 1, character: 27 }, end: { line: 1, character: 27 } }, text: ' trader Omar Haddad said.' });
    expect(await ask(client)).toMatchObject({ sources: [{ name: 'Omar Haddad', quotations: [{ preview: '“Nobody asked the traders.”' }] }], totals: { unattributed: 0 } });
    endInput();
  });
});

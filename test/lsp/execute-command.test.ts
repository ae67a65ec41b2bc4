import { ExecuteCommandRequest } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { connectInProcess, fullClient, type TestClient } from '../kit/lsp-client.js';

const uri = 'untitled:Untitled-1';
const textDocument = { uri };
const text = 'The council voted on Monday to sell the old market.\n\n“We have looked at every other way,” Mayor Ann Lee said after the vote.\n\n“Nobody asked the traders.”\n\nIt rained.\n';

async function start(): Promise<{ client: TestClient; run: (command: string, ...given: unknown[]) => Promise<unknown> }> {
  const client = connectInProcess({ loadAnalyze: () => Promise.resolve(analyze) });
  await client.initialize(fullClient);
  await client.open(uri, text);
  return { client, run: (command, ...given) => client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given }) };
}

describe('a command of the protocol', () => {
  it('answers as our own request does', async () => {
    const { client, run } = await start();
    const about = { textDocument, position: { line: 2, character: 4 }, format: 'markdown' };
    for (const name of ['citation', 'exportReport', 'report', 'silenced', 'sources']) {
      const answer = await run(`onTheRecord.${name}`, about);
      expect(answer).toEqual(await client.connection.sendRequest(`onTheRecord/${name}`, about));
      expect(JSON.stringify(answer).length, name).toBeGreaterThan(name === 'silenced' ? 1 : 50);
    }
    expect(await run('onTheRecord.citation', about)).toContain('Ann Lee');
    expect(await run('onTheRecord.exportReport', about)).toMatchObject({ text: expect.stringContaining('| Ann Lee |') as string });
  });

  it('is refused where it is not known or lacks its argument', async () => {
    const { run } = await start();
    for (const [command, ...given] of [['rm'], ['onTheRecord.sources'], ['onTheRecord.sources', 'Untitled-1'], ['toString', {}]] as const) {
      await expect(run(command, ...given)).rejects.toMatchObject({ code: -32602 });
    }
  });

  it('is offered to editors that have no commands of our making, and to no others', async () => {
    const offered = async (experimental: object): Promise<unknown> => {
      const { capabilities } = await connectInProcess({}).initialize({ ...fullClient, experimental });
      return capabilities.executeCommandProvider?.commands;
    };
    expect(await offered({})).toContain('onTheRecord.exportReport');
    expect(await offered({ commands: ['onTheRecord.showReferences'] })).toBeUndefined();
  });
});

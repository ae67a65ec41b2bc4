import { ApplyWorkspaceEditRequest, CodeActionRequest, type ClientCapabilities, type CodeAction, type Diagnostic } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { silencedRequest, silenceRequest, type SilenceAnswer, type SilencedItem } from '../../server/src/lsp/protocol.js';
import { news, newsroom, workspaceClient } from '../kit/newsroom.js';

const ferry = 'Ferry may stop\n\n“The old boat will not see another winter,” said Tessa Crane, who runs the ferry.\n';
const winter = 'Winter comes\n\n“The old boat will never see another winter,” Tessa Crane said.\n';
const uri = (path: string): string => `${news.uri}/${path}`;
const rules = '"rules": { "quotation-differs": "warning" }';
const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 43 } };
const editor: ClientCapabilities = {
  ...workspaceClient,
  textDocument: { ...workspaceClient.textDocument, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
  workspace: { ...workspaceClient.workspace, applyEdit: true, workspaceEdit: { documentChanges: true } },
};

/** Both articles, one of them open, and what is found in that one when all have been read. */
async function start(project: string, text = ferry) {
  const { client, disk } = await newsroom({ 'ferry.md': text, 'winter.article': winter, '.on-the-record.json': project }, editor);
  await client.open(uri('ferry.md'), text, 'markdown');
  client.settings = { plainText: 'always' };
  const pull = async (): Promise<Diagnostic[]> => ((await client.pull(uri('ferry.md'))) as { items: Diagnostic[] }).items.filter(({ code }) => code === 'quotation-differs');
  await pull();
  await client.until(() => client.refreshed > 0);
  const silenced = (): Promise<SilencedItem[]> => client.connection.sendRequest(silencedRequest, { textDocument: { uri: uri('ferry.md') } });
  return { client, disk, pull, silenced };
}

describe('quotation-differs', () => {
  it('takes its level from the project file', async () => {
    const { pull, silenced } = await start(`{ ${rules} }`);
    expect(await pull()).toMatchObject([{ severity: 2, range }]);
    expect(await silenced()).toEqual([]);
  });

  it('is silenced by an entry of the project file, and listed', async () => {
    const { pull, silenced } = await start(`{ ${rules}, "silenced": [{ "rule": "quotation-differs", "quotation": "The old boat will not", "reason": "So on tape.", "by": "AL" }] }`);
    expect(await pull()).toEqual([]);
    expect(await silenced()).toMatchObject([{ rule: 'quotation-differs', range, reason: 'So on tape.', by: 'AL', in: 'project' }]);
  });

  it('is silenced by a comment', async () => {
    const { pull, silenced } = await start(`{ ${rules} }`, ferry.replace('“The', '<!-- on-the-record-disable-next-line quotation-differs -- so on tape -->\n“The'));
    expect(await pull()).toEqual([]);
    expect(await silenced()).toMatchObject([{ rule: 'quotation-differs', reason: 'so on tape', in: 'article' }]);
  });

  it('is offered to be silenced, and is when a person says why', async () => {
    const { client } = await start(`{ ${rules} }`);
    const actions = await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: uri('ferry.md') }, range: { start: range.start, end: range.start }, context: { diagnostics: [] } }) as CodeAction[];
    expect(actions.map(({ title }) => title)).toContain('Silence quotation-differs here');
    const edits: unknown[] = [];
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      edits.push(edit);
      return { applied: true };
    });
    const answer: SilenceAnswer = await client.connection.sendRequest(silenceRequest, { textDocument: { uri: uri('ferry.md') }, range, rule: 'quotation-differs', reason: 'So on tape.' });
    expect(answer.applied).toBe(true);
    expect(JSON.stringify(edits)).toContain('<!-- on-the-record-disable-next-line quotation-differs -- So on tape. -->');
  });
});

import {
  ApplyWorkspaceEditRequest, CodeActionRequest, CodeActionResolveRequest, CodeActionTriggerKind, TextDocumentEdit, type ApplyWorkspaceEditParams, type ClientCapabilities, type CodeAction,
  type CodeActionContext, type Diagnostic, type Range, type TextEdit, type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { silenceRequest, type SilenceAnswer } from '../../server/src/lsp/protocol.js';
import { connectInProcess, type TestClient } from '../kit/lsp-client.js';
import { news, newsroom, workspaceClient } from '../kit/newsroom.js';

const uri = `${news.uri}/desk/market.article`;
const project = `${news.uri}/.on-the-record.json`;
const text = 'Council votes to mend the roof\n\nMayor Ann Lee claimed that it was open.\n\nIt had rained all day, and the square was empty.\n\n“Nobody asked the traders.”\n';

/** What VS Code declares of code actions. */
const editor: ClientCapabilities = {
  ...workspaceClient,
  textDocument: { ...workspaceClient.textDocument, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } }, dataSupport: true, resolveSupport: { properties: ['edit'] }, isPreferredSupport: true } },
  workspace: { ...workspaceClient.workspace, applyEdit: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] } },
};
/** An editor that only just knows them. */
const simple: ClientCapabilities = { textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } }, workspace: { workspaceFolders: true } };

const ask = async ({ connection }: TestClient, range: Range, context: Partial<CodeActionContext> = {}, of = uri): Promise<CodeAction[]> =>
  (await connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: of }, range, context: { diagnostics: [], ...context } }) ?? []) as CodeAction[];
const at = (line: number, character: number): Range => ({ start: { line, character }, end: { line, character } });
const verb = at(2, 16);
const quotation = at(6, 3);

const editsOf = ({ changes, documentChanges }: WorkspaceEdit, of: string): TextEdit[] =>
  changes?.[of] ?? documentChanges?.filter(TextDocumentEdit.is).filter(({ textDocument }) => textDocument.uri === of).flatMap(({ edits }) => edits as TextEdit[]) ?? [];
const edited = (before: string, edit: WorkspaceEdit | undefined, of = uri): string => TextDocument.applyEdits(TextDocument.create(of, 'x', 1, before), edit ? editsOf(edit, of) : []);

async function start(files: Readonly<Record<string, string>>, capabilities: ClientCapabilities = editor, languageId = 'news-article') {
  const { client, disk, room } = await newsroom(files, capabilities);
  await client.open(uri, text, languageId);
  return { client, disk, room };
}

describe('textDocument/codeAction', () => {
  it('mends what stands at the caret, in one edit of the version that was read', async () => {
    const { client } = await start({});
    const report = await client.pull(uri);
    const problems: Diagnostic[] = report.kind === 'full' ? report.items : [];
    const loaded = problems.filter(({ code }) => code === 'loaded-reporting-verb');
    expect(loaded).toHaveLength(1);
    const [said, ...more] = await ask(client, verb, { diagnostics: problems });
    expect(said).toEqual({
      title: 'Write “said”', kind: 'quickfix', isPreferred: true, diagnostics: loaded,
      edit: { documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ range: { start: { line: 2, character: 14 }, end: { line: 2, character: 21 } }, newText: 'said' }] }] },
    });
    expect(more).toMatchObject([{ title: 'Silence loaded-reporting-verb here', diagnostics: loaded }]);
    const [attribute] = await ask(client, quotation);
    expect(attribute?.title).toBe('Attribute to Lee');
    expect(edited(text, attribute?.edit)).toBe(text.replace('traders.”', 'traders,” Lee said.'));
    expect(attribute).not.toHaveProperty('isPreferred');
    expect(await ask(client, at(4, 3))).toEqual([]);
  });

  it('mends until nothing is found', async () => {
    const { client } = await start({});
    for (const [range, title] of [[verb, 'Write “said”'], [quotation, 'Attribute to Lee']] as const) {
      const action = (await ask(client, range)).find((one) => one.title === title);
      for (const { range: place, newText } of editsOf(action?.edit ?? {}, uri).toReversed()) await client.change(uri, { range: place, text: newText });
    }
    expect(await client.pull(uri)).toMatchObject({ items: [] });
    expect(await ask(client, { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } })).toEqual([]);
  });

  it('is of the kinds that are asked for', async () => {
    const { client } = await start({});
    await client.change(uri, { text: text.replace('“Nobody asked the traders.”', '“We’ll keep it,” Lee said. "It\'s late," she said.') });
    const kinds = async (context: Partial<CodeActionContext>, range = at(6, 27)): Promise<string[]> => [...new Set((await ask(client, range, context)).map(({ kind = '' }) => kind))];
    expect(await kinds({})).toEqual(['quickfix', 'refactor.rewrite']);
    expect(await kinds({ triggerKind: CodeActionTriggerKind.Automatic })).toEqual(['quickfix']);
    expect(await kinds({ only: ['quickfix'] })).toEqual(['quickfix']);
    expect(await kinds({ only: ['refactor'] })).toEqual(['refactor.rewrite']);
    for (const only of ['source', 'source.fixAll', 'source.fixAll.onTheRecord']) expect(await kinds({ only: [only] })).toEqual(['source.fixAll.onTheRecord']);
    for (const only of ['source.organizeImports', 'refactor.extract', 'source.fixAll.other', 'quick', 'source.fixAll.onTheRecord.more']) expect(await kinds({ only: [only] })).toEqual([]);
    expect(await kinds({ only: [''] })).toEqual(['quickfix', 'refactor.rewrite', 'source.fixAll.onTheRecord']);
    const [all] = await ask(client, at(0, 0), { only: ['source.fixAll'] });
    expect(all?.title).toBe('Curl the marks of the whole article');
    expect(editsOf(all?.edit ?? {}, uri).map(({ newText }) => newText)).toEqual(['“', '’', '”']);
  });

  it('is nothing for a client that takes commands only, nor for a document that is not ours', async () => {
    const old = await start({}, workspaceClient);
    expect(await ask(old.client, verb)).toEqual([]);
    const { client } = await start({});
    await client.open('file:///news/notes.py', text, 'python');
    expect(await ask(client, verb, {}, 'file:///news/notes.py')).toEqual([]);
    expect(await ask(client, verb, {}, 'file:///news/closed.article')).toEqual([]);
  });

  it('tells the client what it can do', async () => {
    expect((await connectInProcess({}).initialize(editor)).capabilities.codeActionProvider).toEqual({ codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.onTheRecord'], resolveProvider: true });
    expect((await connectInProcess({}).initialize(simple)).capabilities.codeActionProvider).toMatchObject({ resolveProvider: false });
    expect((await connectInProcess({}).initialize(workspaceClient)).capabilities).not.toHaveProperty('codeActionProvider');
  });
});

describe('silencing a finding', () => {
  const silenceAt = async (client: TestClient): Promise<CodeAction | undefined> => (await ask(client, quotation)).find(({ title }) => title.startsWith('Silence'));
  const resolve = ({ connection }: TestClient, action: CodeAction): Promise<CodeAction> => connection.sendRequest(CodeActionResolveRequest.type, action);

  it('makes a project file, where there is none, when somebody chooses to', async () => {
    const { client, disk, room } = await start({});
    const action = await silenceAt(client);
    expect(action).not.toHaveProperty('edit');
    const edit = (await resolve(client, action as CodeAction)).edit;
    expect(edit?.documentChanges?.[0]).toEqual({ kind: 'create', uri: project, options: { ignoreIfExists: true } });
    const made = edited('', edit, project);
    expect(JSON.parse(made)).toEqual({ silenced: [{ rule: 'unattributed-quote', file: 'desk/market.article', quotation: 'Nobody asked the traders', reason: 'Say why.' }] });
    disk.write('.on-the-record.json', made);
    await room.changed('.on-the-record.json');
    expect(await client.pull(uri)).toMatchObject({ items: [{ code: 'loaded-reporting-verb' }] });
  });

  it('adds to the project file that is in force, as it is open or saved', async () => {
    const saved = '{\n  // ours\n  "silenced": []\n}\n';
    const { client } = await start({ '.on-the-record.json': saved });
    const edit = (await resolve(client, await silenceAt(client) as CodeAction)).edit;
    expect(edit?.documentChanges).toMatchObject([{ textDocument: { uri: project, version: null } }]);
    expect(edited(saved, edit, project)).toMatch(/\/\/ ours\n {2}"silenced": \[\n?\s*\{[^]*"unattributed-quote"/u);
    await client.open(project, '{ "rules": {} }', 'jsonc');
    const open = (await resolve(client, await silenceAt(client) as CodeAction)).edit;
    expect(open?.documentChanges).toMatchObject([{ textDocument: { uri: project, version: 1 } }]);
    expect(JSON.parse(edited('{ "rules": {} }', open, project))).toMatchObject({ rules: {}, silenced: [{ rule: 'unattributed-quote' }] });
  });

  it('leaves a broken project file and a changed text alone', async () => {
    const { client } = await start({ '.on-the-record.json': '{ "silenced": [' });
    expect(await resolve(client, await silenceAt(client) as CodeAction)).not.toHaveProperty('edit');
    const whole = await start({});
    const action = await silenceAt(whole.client) as CodeAction;
    await whole.client.change(uri, { range: at(6, 1), text: 'X' });
    expect(await resolve(whole.client, action)).not.toHaveProperty('edit');
  });

  it('writes a comment in Markdown', async () => {
    const { client } = await start({}, editor, 'markdown');
    const action = await resolve(client, await silenceAt(client) as CodeAction);
    const silent = edited(text, action.edit);
    expect(silent).toBe(text.replace('“Nobody', '<!-- on-the-record-disable-next-line unattributed-quote -- Say why. -->\n“Nobody'));
    await client.change(uri, { text: silent });
    expect(await client.pull(uri)).toMatchObject({ items: [{ code: 'loaded-reporting-verb' }] });
  });

  it('comes with its edit to a client that asks nothing later, and not at all where no file can be made', async () => {
    const { client } = await start({ '.on-the-record.json': '{}\n' }, simple);
    const action = await silenceAt(client);
    expect(JSON.parse(edited('{}\n', action?.edit, project))).toMatchObject({ silenced: [{ file: 'desk/market.article' }] });
    const without = await start({}, simple);
    expect((await ask(without.client, quotation, { only: ['quickfix'] })).map(({ title }) => title)).toEqual(['Attribute to Lee']);
  });

  it('asks for the reason where the client can, and has the client write it down', async () => {
    const { client } = await start({}, { ...editor, experimental: { commands: ['onTheRecord.silenceFinding'] } });
    const written: ApplyWorkspaceEditParams[] = [];
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, (params) => { written.push(params); return { applied: true }; });
    const action = await silenceAt(client);
    expect(action).toMatchObject({ title: 'Silence unattributed-quote here…', command: { command: 'onTheRecord.silenceFinding' } });
    expect(action).not.toHaveProperty('edit');
    const [of, range, rule] = action?.command?.arguments as [string, Range, string];
    const silence = (reason: string, place = range): Promise<SilenceAnswer> => client.connection.sendRequest(silenceRequest, { textDocument: { uri: of }, range: place, rule, reason });
    expect(await silence('They asked for it.')).toEqual({ applied: true, file: project });
    expect(JSON.parse(edited('', written[0]?.edit, project))).toMatchObject({ silenced: [{ reason: 'They asked for it.' }] });
    expect(await silence('No such place.', at(0, 0))).toEqual({ applied: false, file: null });
    expect(written).toHaveLength(1);
  });
});

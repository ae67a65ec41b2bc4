// The tools for language models: who is asked, what is refused, and what the server is asked. In place of the editor stands a
// workspace in /news with an article, a link, and a file beside it.
import { beforeEach, describe, expect, it, vi } from 'vitest';

const scene = vi.hoisted(() => ({
  trusted: true, on: true as boolean | undefined, tabs: [] as string[], changed: [] as ((event: { affectsConfiguration(section: string): boolean }) => void)[],
  registered: new Map<string, unknown>(),
  files: new Map<string, number>([['/news', 2], ['/news/ferry.article', 1], ['/news/drafts', 2], ['/news/drafts/ferry.txt', 1], ['/news/link.txt', 65], ['/news/away', 66], ['/news/away/secret.txt', 1], ['/news/photo.article.png', 1], ['/secret.txt', 1]]),
}));

vi.mock('vscode', async (original) => {
  class Uri {
    constructor(readonly scheme: string, readonly path: string) {}
    static parse(address: string) { return new Uri(address.slice(0, address.indexOf(':')), new URL(address).pathname); }
    static file(path: string) { return new Uri('file', path.replaceAll('\\', '/')); }
    static joinPath(base: Uri, ...parts: string[]) { return new Uri(base.scheme, new URL(parts.join('/'), `file://${base.path}/`).pathname.replace(/(?<=.)\/$/u, '')); }
    toString() { return `${this.scheme}://${this.path}`; }
  }
  const folder = { uri: new Uri('file', '/news'), name: 'news', index: 0 };
  const stat = (uri: Uri): Promise<{ type: number }> => {
    const type = scene.files.get(uri.path);
    return type === undefined ? Promise.reject(new Error('none')) : Promise.resolve({ type });
  };
  return {
    ...await original<object>(),
    Uri,
    FileType: { File: 1, Directory: 2, SymbolicLink: 64 },
    LanguageModelTextPart: class { constructor(readonly value: string) {} },
    LanguageModelToolResult: class { constructor(readonly content: readonly unknown[]) {} },
    MarkdownString: class { value = ''; appendText(text: string) { this.value += text; return this; } },
    window: { tabGroups: { all: [{ get tabs() { return scene.tabs.map(address => ({ input: { uri: address } })); } }] } },
    workspace: {
      get isTrusted() { return scene.trusted; },
      workspaceFolders: [folder],
      fs: { stat },
      getWorkspaceFolder: (uri: Uri) => (uri.scheme === 'file' && uri.path.startsWith('/news/') ? folder : undefined),
      asRelativePath: (uri: Uri) => uri.path.replace('/news/', ''),
      getConfiguration: () => ({ get: () => scene.on }),
      onDidChangeConfiguration: (listener: (typeof scene.changed)[number]) => { scene.changed.push(listener); return { dispose: () => undefined }; },
      openTextDocument: async (uri: Uri) => ({ uri: (await stat(uri), uri), languageId: uri.path.endsWith('.png') ? 'image' : 'plaintext' }),
    },
    lm: { registerTool: (name: string, tool: unknown) => { scene.registered.set(name, tool); return { dispose: () => scene.registered.delete(name) }; } },
  };
});

const { ArticleTool } = await import('../../client/src/tools/article-tool.js');
const { registerTools } = await import('../../client/src/tools/register-tools.js');

const asked: unknown[] = [];
let answer: unknown;
const server = { askOnceUp: <T>(...question: unknown[]): Promise<T | undefined> => { asked.push(question.slice(0, 2)); return Promise.resolve(answer as T); } };
const tool = new ArticleTool('list_quotations', 'List Quotations', { server, isOn: () => scene.on === true });
const token = {} as never;
const invoke = async (input: Readonly<Record<string, unknown>>): Promise<unknown> => tool.invoke({ input, toolInvocationToken: undefined } as never, token);

beforeEach(() => {
  asked.length = 0;
  answer = { text: '{"total":0,"items":[]}', refused: null };
  Object.assign(scene, { trusted: true, on: true, tabs: [] });
});

describe('a tool', () => {
  it('asks the person before each use, and says what leaves the machine, with the file’s name as plain words', () => {
    const prepared = tool.prepareInvocation({ input: { path: 'drafts/ferry.txt' } });
    expect(prepared?.confirmationMessages?.title).toBe('Show drafts/ferry.txt to the language model?');
    expect(prepared?.confirmationMessages?.message).toMatchObject({ value: expect.stringMatching(/words of the article.*leave this machine unless the model runs on it\.$/u) as string });
    expect(prepared?.invocationMessage).toMatchObject({ value: 'On the Record reads drafts/ferry.txt' });
    expect(asked).toEqual([]);
  });

  it.each([['drafts/ferry.txt', '/news/drafts/ferry.txt'], ['/news/ferry.article', '/news/ferry.article'], ['file:///news/ferry.article', '/news/ferry.article'], ['drafts/../ferry.article', '/news/ferry.article']])('hands %s to the server, with the rest of the input', async (path, file) => {
    expect(await invoke({ path, from: 3 })).toEqual({ content: [{ value: '{"total":0,"items":[]}' }] });
    expect(asked).toEqual([['onTheRecord/tool', { textDocument: { uri: `file://${file}` }, tool: 'list_quotations', input: { from: 3 } }]]);
  });

  it.each([
    ['a file beside the workspace', '/secret.txt'], ['a way out', '../secret.txt'], ['a link', 'link.txt'], ['a way through a link', 'away/secret.txt'], ['what is not there', 'none.txt'],
    ['another scheme', 'https://example.org/secret.txt'], ['no path', ''], ['a path that is none', 7], ['what is no text', 'photo.article.png'],
  ])('reads nothing for %s', async (_, path) => {
    await expect(invoke({ path })).rejects.toThrow();
    expect(asked).toEqual([]);
  });

  it('reads a file beside the workspace that a person has open', async () => {
    scene.tabs = ['file:///secret.txt'];
    await invoke({ path: '/secret.txt' });
    expect(asked).toHaveLength(1);
  });

  it('says nothing in a workspace that is not trusted, nor before the setting is on', async () => {
    scene.trusted = false;
    await expect(invoke({ path: 'ferry.article' })).rejects.toThrow('trusted');
    Object.assign(scene, { trusted: true, on: false });
    await expect(invoke({ path: 'ferry.article' })).rejects.toThrow('onTheRecord.languageModelTools');
    expect(tool.prepareInvocation({ input: { path: 'ferry.article' } })).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('tells the model why there is no answer', async () => {
    answer = { text: null, refused: 'This file does not read like a news article.' };
    await expect(invoke({ path: 'ferry.article' })).rejects.toThrow('This file does not read like a news article.');
    answer = undefined;
    await expect(invoke({ path: 'ferry.article' })).rejects.toThrow('does not answer');
  });
});

describe('the setting', () => {
  const context = { extension: { packageJSON: { contributes: { languageModelTools: [{ name: 'onTheRecord_list_sources', displayName: 'List Sources' }] } } } } as never;
  const fire = (): void => { for (const listener of scene.changed) listener({ affectsConfiguration: section => section === 'onTheRecord.languageModelTools' }); };

  it('offers the tools of the manifest while it is on, and takes them back', () => {
    scene.on = undefined;
    const disposables = registerTools(context, server);
    expect([...scene.registered.keys()]).toEqual([]);
    scene.on = true;
    fire();
    fire();
    expect([...scene.registered.keys()]).toEqual(['onTheRecord_list_sources']);
    scene.on = false;
    fire();
    expect([...scene.registered.keys()]).toEqual([]);
    scene.on = true;
    fire();
    for (const one of disposables) (one as { dispose(): void }).dispose();
    expect([...scene.registered.keys()]).toEqual([]);
  });
});

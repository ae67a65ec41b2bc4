// What the client reads for a server that cannot: nothing outside of the workspace, nothing behind a link.
import { expect, test, vi } from 'vitest';

const types = { File: 1, Directory: 2, SymbolicLink: 64 };
const disk: Readonly<Record<string, { readonly type: number; readonly text?: string }>> = {
  '/news': { type: types.Directory },
  '/news/story.article': { type: types.File, text: 'Words.' },
  '/news/linked': { type: types.Directory | types.SymbolicLink },
  '/news/linked/story.article': { type: types.File, text: 'Elsewhere.' },
  '/news/copy.article': { type: types.File | types.SymbolicLink, text: 'Elsewhere.' },
  '/private/story.article': { type: types.File, text: 'Private.' },
};

interface FakeUri { readonly path: string; toString(): string }
const uriOf = (path: string): FakeUri => ({ path, toString: () => `web:${path}` });
const at = ({ path }: FakeUri): { type: number; text?: string } => {
  const found = disk[path];
  if (found === undefined) throw new Error('not there');
  return found;
};

vi.mock('vscode', () => ({
  FileType: types,
  Uri: { parse: (address: string) => uriOf(address.slice('web:'.length)), joinPath: ({ path }: FakeUri) => uriOf(path.slice(0, path.lastIndexOf('/'))) },
  workspace: {
    getWorkspaceFolder: ({ path }: FakeUri) => (path === '/news' || path.startsWith('/news/') ? { uri: uriOf('/news') } : undefined),
    fs: {
      stat: async (uri: FakeUri) => await Promise.resolve({ type: at(uri).type, size: at(uri).text?.length ?? 0, mtime: 7 }),
      readDirectory: async ({ path }: FakeUri) => await Promise.resolve(Object.entries(disk).filter(([name]) => name.slice(0, name.lastIndexOf('/')) === path).map(([name, { type }]) => [name.slice(path.length + 1), type])),
      readFile: async (uri: FakeUri) => await Promise.resolve(new TextEncoder().encode(at(uri).text)),
    },
    decode: (bytes: Uint8Array) => Promise.resolve(new TextDecoder().decode(bytes)),
  },
}));

const { answerForFiles } = await import('../../client/src/files.js');

/** What the client answers, by the last part of the request’s name. */
const answers = new Map<string, (params: { uri: string }) => Promise<unknown>>();
answerForFiles({ onRequest: (method: string, answer: never) => { answers.set(method.slice('onTheRecord/files/'.length), answer); return { dispose: () => undefined }; } } as never);
const ask = (what: string, path: string): Promise<unknown> | undefined => answers.get(what)?.({ uri: `web:${path}` });

test('reads what lies in the workspace', async () => {
  expect(await ask('read', '/news/story.article')).toBe('Words.');
  expect(await ask('stamp', '/news/story.article')).toEqual({ size: 6, changed: 7 });
  expect(await ask('real', '/news/story.article')).toBe('web:/news/story.article');
  expect(await ask('real', '/news')).toBe('web:/news');
});

test('lists files and folders, and no links', async () => {
  expect(await ask('list', '/news')).toEqual([{ name: 'story.article', kind: 'file' }]);
});

test('answers nothing of what lies outside, and of ways that lead there', async () => {
  for (const what of ['read', 'stamp', 'real', 'list']) {
    for (const path of ['/private/story.article', '/news/../private/story.article', '/news/gone.article']) {
      expect(await ask(what, path), `${what} ${path}`).toEqual(what === 'list' && path.includes('gone') ? [] : null);
    }
  }
});

test('calls nothing real that a link leads to', async () => {
  expect(await ask('real', '/news/copy.article')).toBeNull();
  expect(await ask('real', '/news/linked/story.article')).toBeNull();
});

test('a folder has no stamp', async () => {
  expect(await ask('stamp', '/news')).toBeNull();
});

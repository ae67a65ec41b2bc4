import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pathsOf } from '../../../server/src/cli/input/paths.js';

let root: string;
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'on-the-record-paths-')); });
afterEach(() => { rmSync(root, { recursive: true, force: true }); });

/** Writes files below the root: names alone, or names with what is in them. */
function files(...all: readonly (string | readonly [string, string])[]): void {
  for (const one of all) {
    const [name, content] = typeof one === 'string' ? [one, 'A story.'] : one;
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
}

/** What some arguments mean, as paths from the root, and what is said of them. */
async function meant(...args: readonly string[]): Promise<{ readonly paths: readonly string[]; readonly said: readonly string[] }> {
  const said: string[] = [];
  const found = await pathsOf(args.map((arg) => (arg === '-' ? arg : join(root, arg))), (path, problem) => said.push(`${path}: ${problem}`.replace(root, '').replace(/^\//, '')));
  return { paths: found.map(({ path }) => (path === '-' ? path : path.slice(root.length + 1).replaceAll('\\', '/'))), said };
}

describe('a folder', () => {
  test('means the articles in it and below it, by name', async () => {
    files('b.txt', 'a.md', 'deep/er/c.html', 'deep/d.article', 'photo.png', 'data.json', 'NOTES', 'shout.TXT');
    expect(await meant('.')).toEqual({ paths: ['a.md', 'b.txt', 'deep/d.article', 'deep/er/c.html', 'shout.TXT'], said: [] });
  });

  test('leaves out what is hidden, and node_modules', async () => {
    files('a.txt', '.b.txt', '.git/c.txt', 'node_modules/x/d.txt');
    expect((await meant('.')).paths).toEqual(['a.txt']);
  });

  test('leaves out what ignore files say, the inner one against the outer', async () => {
    files(['.gitignore', 'old/\n*.draft.txt\n'], ['.on-the-recordignore', 'press-releases/'], 'a.txt', 'a.draft.txt', 'old/b.txt', 'press-releases/c.txt', 'kept/d.draft.txt', ['kept/.gitignore', '!d.draft.txt\n']);
    expect((await meant('.')).paths).toEqual(['a.txt', 'kept/d.draft.txt']);
  });

  test('minds the ignore files above it, in a repository', async () => {
    files(['.gitignore', 'articles/old/\n'], 'articles/a.txt', 'articles/old/b.txt');
    expect((await meant('articles')).paths).toEqual(['articles/a.txt', 'articles/old/b.txt']);
    mkdirSync(join(root, '.git'));
    expect((await meant('articles')).paths).toEqual(['articles/a.txt']);
    // Whoever names it wants it.
    expect((await meant('articles/old')).paths).toEqual(['articles/old/b.txt']);
  });

  test('has no links followed', async () => {
    files('a.txt', 'inside/b.txt');
    symlinkSync(root, join(root, 'inside', 'round'));
    expect((await meant('.')).paths).toEqual(['a.txt', 'inside/b.txt']);
  });

  test('without articles is said', async () => {
    files('photo.png');
    expect(await meant('.', 'photo.png')).toEqual({ paths: ['photo.png'], said: [': holds no articles'] });
  });
});

describe('a pattern', () => {
  test('means the files that it fits, of any ending', async () => {
    files('a.txt', 'b.story', 'x/c.story', 'x/y/d.story', 'x/e.txt');
    expect((await meant('*.story')).paths).toEqual(['b.story']);
    expect((await meant('**/*.story')).paths).toEqual(['b.story', 'x/c.story', 'x/y/d.story']);
    expect((await meant('x/*.{story,txt}')).paths).toEqual(['x/c.story', 'x/e.txt']);
    expect((await meant('?/*/d.*')).paths).toEqual(['x/y/d.story']);
  });

  test('fits nothing that an ignore file leaves out', async () => {
    files(['.gitignore', 'a.txt'], 'a.txt', 'b.txt');
    expect((await meant('*.txt')).paths).toEqual(['b.txt']);
  });

  test('that is the name of a file is that file', async () => {
    files('story[1].txt', 'story1.txt');
    expect((await meant('story[1].txt')).paths).toEqual(['story[1].txt']);
  });

  test('that fits nothing is said, and the others are read', async () => {
    files('a.txt');
    expect(await meant('*.md', 'a.txt')).toEqual({ paths: ['a.txt'], said: ['*.md: no file fits the pattern'] });
  });
});

test('what is found is read once, what is named as often as it is named, whatever ignore files say', async () => {
  files(['.gitignore', 'a.txt'], 'a.txt', 'b.txt');
  expect((await meant('.', '**/*.txt', 'a.txt', 'a.txt')).paths).toEqual(['b.txt', 'a.txt', 'a.txt']);
  expect((await meant('.', 'b.txt')).paths).toEqual(['b.txt']);
});

test('standard input and what is not there mean themselves', async () => {
  expect(await meant('-', 'nowhere.txt')).toEqual({ paths: ['-', 'nowhere.txt'], said: [] });
});

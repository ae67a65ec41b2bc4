import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { jsonLines, run } from './run.js';

const root = mkdtempSync(join(tmpdir(), 'on-the-record-inputs-'));
afterAll(() => { rmSync(root, { recursive: true, force: true }); });

function file(name: string, content: string | Buffer): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const STORY = 'The ferry at Dunmere will run again in May, the town said on Monday.\n\n“We have waited long enough,” said Ann Rowe, the mayor.\n';
const LIST = '- REQ-1: The pump shall stop.\n- REQ-2: The pump shall start.\n- REQ-3: The pump shall hum.\n';

interface Answer { readonly id: string; readonly quotations: readonly { readonly text: string; readonly speaker: { readonly name: string } | null }[] }
const analyzed = async (args: readonly string[], stdin?: string | Buffer): Promise<{ readonly answers: readonly Answer[]; readonly status: number | null; readonly stderr: string }> => {
  const { stdout, status, stderr } = await run(['analyze', '--format', 'jsonl', ...args], { stdin });
  return { answers: jsonLines(stdout) as Answer[], status, stderr };
};

describe('a folder', () => {
  const folder = dirname(file('desk/ferry.txt', STORY));
  const list = file('desk/requirements.txt', LIST);

  test('is read without what is no article, and says so', async () => {
    const { answers, status, stderr } = await analyzed([folder]);
    expect(answers.map(({ id }) => id)).toEqual([join(folder, 'ferry.txt')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'One file reads like no article and was left out; name it to have it read\n' });
  });

  test('that holds a file which is named has it read', async () => {
    expect((await analyzed([list])).answers.map(({ id }) => id)).toEqual([list]);
  });

  test('is read as the project file says: what it names is an article, what it excludes is left out without a word', async () => {
    const place = dirname(file('project/.on-the-record.json', '{ "files": { "include": ["*.txt"], "exclude": ["old.txt"] } }'));
    file('project/requirements.txt', LIST);
    file('project/old.txt', STORY);
    const { answers, stderr } = await analyzed([place]);
    expect(answers.map(({ id }) => id)).toEqual([join(place, 'requirements.txt')]);
    expect(stderr).toBe('');
  });
});

test('standard input with a name is under the project of that name', async () => {
  file('known/.on-the-record.json', '{ "sources": [{ "name": "Ann Rowe", "aliases": ["the ferrywoman"], "type": "person" }] }');
  const said = '“We have waited long enough,” said the ferrywoman.\n';
  expect((await analyzed(['-'], said)).answers[0]?.quotations[0]?.speaker?.name).not.toBe('Ann Rowe');
  expect((await analyzed(['--stdin-filename', join(root, 'known', 'new.txt'), '-'], said)).answers[0]?.quotations[0]?.speaker?.name).toBe('Ann Rowe');
});

test('an older encoding is read where it is named, and a name that nobody knows is a mistake in the command', async () => {
  const old = file('old.txt', Buffer.from('\x93We have waited long enough,\x94 said Ann Rowe.\n', 'latin1'));
  expect((await analyzed([old])).status).toBe(1);
  expect((await analyzed(['--encoding', 'cp1252', old])).answers[0]?.quotations[0]?.text).toBe('“We have waited long enough,”');
  expect(await analyzed(['--encoding', 'klingon', old])).toMatchObject({ status: 2, answers: [] });
});

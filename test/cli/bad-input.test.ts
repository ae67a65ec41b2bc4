import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLI, jsonLines, run, workshop } from './run.js';

const file = workshop();
const good = file('good.txt', 'Rain fell on Tuesday.\n');
const folder = join(dirname(good), 'folder.txt');
mkdirSync(folder);

describe('what is no article gets one clear line and exit status 1', () => {
  test.each([
    ['a missing file', join(folder, 'nowhere.txt'), 'no such file'],
    ['a path through a file', join(good, 'nowhere.txt'), 'no such file'],
    ['a folder without articles', folder, 'holds no articles'],
    ['a pattern that fits nothing', join(folder, '*.txt'), 'no file fits the pattern'],
    ['a PDF', file('report.pdf', '%PDF-1.7\n'), 'is a PDF, which is not read; save the article as plain text first'],
    ['a Word document', file('story.docx', 'PK\u0003\u0004rest'), 'is a Word document, which is not read; save the article as plain text first'],
    ['a photograph', file('photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0])), 'is a JPEG image, which is not read; save the article as plain text first'],
    ['NUL bytes', file('nul.txt', 'ab\0c'), 'is no plain text (it holds NUL bytes)'],
    ['another encoding', file('old.txt', Buffer.from('\x93No,\x94 she said.', 'latin1')), 'is no UTF-8 text; if it is in an older encoding, name that: --encoding windows-1252'],
  ])('%s', async (_, path, message) => {
    expect(await run(['analyze', path])).toEqual({ status: 1, stdout: '', stderr: `${path}: ${message}\n` });
  });

  test('binary standard input', async () => {
    expect(await run(['analyze', '-'], { stdin: Buffer.from([0, 1, 2]) })).toMatchObject({ status: 1, stderr: 'standard input: is no plain text (it holds NUL bytes)\n' });
  });

  test('the other files are answered all the same', async () => {
    const { status, stdout, stderr } = await run(['analyze', '--format', 'json', folder, good, 'nowhere.txt', good]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ id: good }, { id: good }]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });
});

test.runIf(process.platform === 'linux')('a full disk gets one line and exit status 1', () => {
  const { status, stderr } = spawnSync('sh', ['-c', '"$NODE" "$CLI" analyze "$GOOD" > /dev/full'], { env: { ...process.env, CLI, GOOD: good, NODE: process.execPath }, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'on-the-record: the output could not be written (ENOSPC)\n' });
});

describe('what is odd is analysed', () => {
  test.each([
    ['nothing', ''], ['white space', ' \n\t\n'], ['one mark', '“'], ['marks only', '“”"\'‘’«»„“'], ['a very long line', 'word '.repeat(20_000)], ['Chinese', '「好」他說。'],
  ])('%s', async (_, text) => {
    const { status, stdout, stderr } = await run(['analyze', '--format', 'jsonl', '-'], { stdin: text });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(jsonLines(stdout)).toMatchObject([{ length: text.length, analysed: text.length }]);
  });
});

test('a file over the size limit is analysed up to it and says so once', async () => {
  const big = file('big.txt', `${'\n'.repeat(1_000_000)}“Late,” he said.`);
  const { status, stdout, stderr } = await run(['analyze', '--format', 'jsonl', big]);
  expect(status).toBe(0);
  expect(jsonLines(stdout)).toMatchObject([{ analysed: 1_000_000 }]);
  expect(stderr).toBe(`${big}: is over the size limit; only the first 1,000,000 characters were analysed\n`);
});

test('a file far over the limit is not read to its end, and a character cut in two there is no error', async () => {
  const huge = file('huge.txt', `\n${'\u3000'.repeat(3_000_000)}`);
  const { status, stderr } = await run(['analyze', '--format', 'jsonl', huge]);
  expect(status).toBe(0);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

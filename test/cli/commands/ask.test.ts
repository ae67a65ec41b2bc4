// The answers were counted by hand in the articles of ../corpus/stories.ts.
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import sqlite from 'node-sqlite3-wasm';
import { asLines, stories } from '../corpus/stories.js';
import { CLI, run, workshop } from '../run.js';

const write = workshop();
const corpus = join(dirname(write('articles.jsonl', asLines([
  ...stories,
  // 4 × 65 words, always of one source.
  { id: 'alone', outlet: 'Valley Echo', text: `One voice\n\n${Array.from({ length: 4 }, () => `The mill was loud, said Tessa Crane. ${'It stood there. '.repeat(20)}`.trim()).join('\n\n')}` },
]))), 'articles.sqlite');

beforeAll(async () => { expect((await run(['corpus', join(dirname(corpus), 'articles.jsonl'), '-o', corpus])).status).toBe(0); });

type Rows = readonly Readonly<Record<string, unknown>>[];
const answer = async (question: string, ...options: string[]): Promise<{ rows: Rows; remarks: string[]; of: string; total: number }> =>
  JSON.parse((await run(['ask', question, corpus, '-f', 'json', ...options])).stdout) as { rows: Rows; remarks: string[]; of: string; total: number };

describe('the questions', () => {
  test('who is quoted most', async () => {
    const { rows, remarks, of } = await answer('most-quoted');
    expect(rows).toEqual([{ name: 'Ida Brandt', type: 'person', articles: 3, quotations: 3, quoted_words: 25, share: 86.2 }]);
    expect(remarks).toEqual(['2 quotations are in no row: of people given by one name only, of documents, groups and unnamed sources, and those that are nobody’s.']);
    expect(of).toBe('articles.sqlite, 4 articles');
  });

  test('who is quoted only in paraphrase', async () => {
    expect((await answer('paraphrase-only')).rows).toEqual([
      { name: 'Tessa Crane', type: 'person', articles: 1, paraphrases: 4, words: 16 },
      { name: 'Tom Reed', type: 'person', articles: 2, paraphrases: 2, words: 9 },
      { name: 'Harbour Trust', type: 'organisation', articles: 1, paraphrases: 1, words: 5 },
    ]);
  });

  test('whose words are quoted', async () => {
    expect((await answer('by-source-type', '--outlet', 'Harbour Post')).rows).toEqual([
      { outlet: 'Harbour Post', type: 'person', sources: 4, quotations: 4, quoted_words: 14, share: 77.8 },
      { outlet: 'Harbour Post', type: 'unnamed', sources: 2, quotations: 2, quoted_words: 4, share: 22.2 },
    ]);
  });

  test('how many of the sources are unnamed', async () => {
    expect((await answer('unnamed-share')).rows).toEqual([
      { outlet: 'Harbour Post', month: '2024-05', articles: 1, sources: 3, unnamed: 1, share: 33.3, share_of_words: 26.7 },
      { outlet: 'Harbour Post', month: '2024-06', articles: 1, sources: 3, unnamed: 1, share: 33.3, share_of_words: 0 },
      { outlet: 'Valley Echo', month: '2024-05', articles: 1, sources: 2, unnamed: 0, share: 0, share_of_words: 0 },
      { outlet: 'Valley Echo', month: 'no month', articles: 1, sources: 1, unnamed: 0, share: 0, share_of_words: null },
    ]);
  });

  test('what unnamed sources are called', async () => {
    expect((await answer('unnamed-words')).rows).toEqual([{ called: 'senior official', in_confidence: 'yes', articles: 2, quotations: 2, quoted_words: 4 }]);
  });

  test('which articles stand on one source', async () => {
    const { rows, remarks } = await answer('single-source');
    expect(rows).toEqual([{ outlet: 'Valley Echo', date: null, article: 'alone', title: 'One voice', source: 'Tessa Crane', quotations: 4 }]);
    expect(remarks).toEqual(['1 of 4 articles.']);
  });

  test('which quotations differ', async () => {
    expect((await answer('quoted-differently')).rows).toEqual([{
      name: 'Ida Brandt', differs_here: 'the engine is', differs_there: 'the boiler is', places: 1,
      quoted: 'The ferry stays in the harbour until the engine is mended,', other_quoted: 'The ferry stays in the harbour until the boiler is mended,',
      article: 'ferry', line: 3, other_article: 'valley', other_line: 3,
    }]);
  });

  test('which verbs report', async () => {
    expect((await answer('reporting-verbs')).rows).toEqual([
      { verb: 'say', judges: null, quotations: 11, articles: 4, share: 91.7 }, { verb: 'claim', judges: 'doubt', quotations: 1, articles: 1, share: 8.3 },
    ]);
  });

  test('what the rules find', async () => {
    expect((await answer('findings')).rows).toEqual([
      { rule: 'loaded-reporting-verb', outlet: 'Valley Echo', findings: 1, articles: 1, per_hundred: 50 },
      { rule: 'unexplained-anonymity', outlet: 'Harbour Post', findings: 1, articles: 1, per_hundred: 50 },
    ]);
  });
});

describe('which articles', () => {
  test.each([
    [['--from', '2024-05-03'], ['2024-06', '2024-05']],
    [['--to', '2024-05'], ['2024-05', '2024-05']],
    [['--from', '2024-05-02', '--to', '2024-05-31'], ['2024-05']],
    [['--outlet', 'Valley Echo'], ['2024-05', 'no month']],
    [['--outlet', 'Valley Echo', '--outlet', 'Harbour Post', '--to', '2024'], ['2024-05', '2024-06', '2024-05']],
    [['--outlet', "O'Hara; DROP TABLE articles"], []],
  ])('%j', async (options, months) => { expect((await answer('unnamed-share', ...options)).rows.map(({ month }) => month)).toEqual(months); });

  test('an attribution that is less sure than asked for is nobody’s', async () => {
    const { rows, of } = await answer('by-source-type', '--certainty', 'certain', '--outlet', 'Harbour Post');
    expect(rows).toContainEqual({ outlet: 'Harbour Post', type: 'nobody', sources: 0, quotations: 2, quoted_words: 0, share: 0 });
    expect(of).toBe('articles.sqlite, 2 articles, outlet Harbour Post, attributions that are certain');
  });
});

describe('the formats', () => {
  test('a table fits into the terminal, and turns into blocks where it cannot', async () => {
    const wide = await run(['ask', 'paraphrase-only', corpus, '-n', '2'], { env: { COLUMNS: '80' } });
    expect(wide.stdout.split('\n').slice(0, 8)).toEqual([
      'Who is quoted only in paraphrase?', 'articles.sqlite, 4 articles', '',
      'Name         Type    Articles  Paraphrases  Words', 'Tessa Crane  person         1            4     16', 'Tom Reed     person         2            2      9', '', '2 of 3 rows; --limit 3 shows all.',
    ]);
    for (const width of [50, 72, 120]) {
      for (const question of ['quoted-differently', 'unnamed-share', 'findings']) {
        const { stdout } = await run(['ask', question, corpus], { env: { COLUMNS: String(width) } });
        expect(stdout.split('\n').filter((line) => line.length > width)).toEqual([]);
      }
    }
    expect((await run(['ask', 'quoted-differently', corpus], { env: { COLUMNS: '50' } })).stdout).toContain('\nHere             the engine is\n');
  });

  test('CSV has a byte order mark, quotes, and no formula', async () => {
    const evil = write('evil.jsonl', asLines([{ id: '=1+1', outlet: '+cmd', date: '2024', text: '“Rain, they said,” said Ada Okafor.' }]));
    await run(['corpus', evil, '-o', join(dirname(corpus), 'evil.sqlite')]);
    const { stdout } = await run(['ask', 'findings', join(dirname(corpus), 'evil.sqlite'), '-f', 'csv']);
    expect(stdout).toBe('\ufeffrule,outlet,findings,articles,per_hundred\r\n');
    expect((await run(['ask', 'unnamed-share', join(dirname(corpus), 'evil.sqlite'), '-f', 'csv'])).stdout).toContain("\r\n'+cmd,no month,1,1,0,0,0\r\n");
    expect((await run(['ask', 'quoted-differently', corpus, '-f', 'csv'])).stdout).toContain('"The ferry stays in the harbour until the engine is mended,"');
  });

  test('a page is one file with a picture, that runs nothing and loads nothing', async () => {
    const { stdout } = await run(['ask', 'by-source-type', corpus, '-f', 'html']);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(stdout).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(stdout).toContain('<svg');
    expect(stdout).toContain('<caption>');
    expect(stdout).not.toMatch(/<script|\bsrc=|<link|@import|url\((?!#)/);
    const hostile = write('hostile.jsonl', asLines([{ id: '<b>', outlet: '<script>alert(1)</script>', date: '2024-01', text: '“Rain,” said Ada <img src=x onerror=alert(1)> Okafor.' }]));
    await run(['corpus', hostile, '-o', join(dirname(corpus), 'hostile.sqlite')]);
    const page = await run(['ask', 'unnamed-share', join(dirname(corpus), 'hostile.sqlite'), '-f', 'html']);
    expect(page.stdout).toContain('&lt;script>alert(1)');
    expect(page.stdout).not.toMatch(/<script|<img/);
  });
});

describe('ask', () => {
  test('lists its questions', async () => {
    const { stdout, status } = await run(['ask']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^most-quoted {9}Who is quoted most\?\n/);
    expect(stdout.trim().split('\n')).toHaveLength(9);
  });

  test('says what it cannot do, with status 2', async () => {
    const refused = async (...args: string[]) => {
      const { status, stderr, stdout } = await run(['ask', ...args]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      return stderr.replaceAll(dirname(corpus), '');
    };
    expect(await refused('who-is-best', corpus)).toMatch(/^on-the-record ask: there is no question “who-is-best”; the questions are most-quoted, /);
    expect(await refused('most-quoted')).toBe('on-the-record ask: name the corpus to ask: on-the-record ask QUESTION FILE.sqlite\n');
    expect(await refused('most-quoted', '/no/such.sqlite')).toBe('on-the-record ask: /no/such.sqlite is not there\n');
    expect(await refused('most-quoted', join(dirname(corpus), 'articles.jsonl'))).toContain('is no corpus; on-the-record corpus makes one');
    expect(await refused('most-quoted', dirname(corpus))).toContain('is no corpus');
    expect(await refused('most-quoted', corpus, '--from', 'May')).toBe('on-the-record ask: “May” is no date such as 2024-05-01, 2024-05 or 2024\n');
    const other = join(dirname(corpus), 'other.sqlite');
    const database = new sqlite.Database(other);
    database.exec('CREATE TABLE t (a)');
    database.close();
    expect(await refused('most-quoted', other)).toBe('on-the-record ask: /other.sqlite is an SQLite file of another program\n');
  });

  test('says where to find the database in a copy of the program that comes without it', async () => {
    const alone = join(dirname(corpus), 'cli.mjs');
    copyFileSync(CLI, alone);
    const { status, stderr } = spawnSync(process.execPath, [alone, 'ask', 'most-quoted', corpus], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: `on-the-record: ${join(dirname(alone), 'corpus.js')} is missing. The VS Code extension comes without it; the npm package has it\n` });
  });

  test('says of a corpus what it lacks', async () => {
    const path = join(dirname(corpus), 'lacking.sqlite');
    await run(['corpus', write('lacking.jsonl', `${asLines(stories)}oops\n`), '-o', path]);
    const database = new sqlite.Database(path);
    database.exec("DELETE FROM corpus WHERE key = 'complete'");
    database.close();
    expect((await run(['ask', 'single-source', path])).stdout).toContain('The corpus is not finished: on-the-record corpus --resume goes on with it.\n1 article could not be read; the table skipped of the corpus says why.\n');
  });
});

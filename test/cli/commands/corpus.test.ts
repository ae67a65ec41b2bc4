import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import sqlite from 'node-sqlite3-wasm';
import { dump, rowsOf } from '../corpus/dump.js';
import { asLines, stories } from '../corpus/stories.js';
import { jsonLines, run, workshop } from '../run.js';

const write = workshop();
const articles = write('articles.jsonl', asLines(stories));
const folder = dirname(articles);
const file = (name: string): string => join(folder, name);

/** A corpus of some lines, made anew. */
async function corpusOf(name: string, lines: string, ...options: string[]) {
  const output = file(`${name}.sqlite`);
  return { output, ...(await run(['corpus', write(`${name}.jsonl`, lines), '-o', output, ...options])) };
}

describe('corpus', () => {
  test('holds what analyze says of each article, and what the lines say of it', async () => {
    const { output, status, stdout, stderr } = await corpusOf('whole', asLines(stories));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`${output}: 3 articles, 8 quotations, 8 sources, 2 findings\n`);
    expect(rowsOf(output, 'SELECT article, id, outlet, date, title, author, more, length, words, quoted_words, single_source FROM articles')).toEqual([
      { article: 1, id: 'ferry', outlet: 'Harbour Post', date: '2024-05-01', title: 'Ferry stops', author: null, more: '{"desk":"city"}', length: stories[0]?.text.length, words: 34, quoted_words: 15, single_source: 0 },
      { article: 2, id: 'mended', outlet: 'Harbour Post', date: '2024-06-12', title: 'Ferry mended', author: null, more: null, length: stories[1]?.text.length, words: 25, quoted_words: 3, single_source: 0 },
      { article: 3, id: 'valley', outlet: 'Valley Echo', date: '2024-05-03', title: 'The valley waits', author: null, more: null, length: stories[2]?.text.length, words: 25, quoted_words: 11, single_source: 0 },
    ]);
    const { stdout: analyses } = await run(['batch'], { stdin: asLines(stories) });
    const said = jsonLines(analyses).flatMap((each) => {
      const { id, quotations, sources } = each as { id: string; quotations: { id: string; kind: string; line: number; text: string; speaker: { text: string; source: string; certainty: string } | null }[]; sources: { id: string; name: string }[] };
      return quotations.map(({ id: quotation, kind, line, text, speaker }) => ({ article: id, id: quotation, kind, line, text, speaker: speaker?.text, name: sources.find((source) => source.id === speaker?.source)?.name, certainty: speaker?.certainty }));
    });
    expect(rowsOf(output, 'SELECT a.id AS article, q.id, kind, q.line, q.text, speaker, name, certainty FROM quotations q JOIN articles a USING (article) LEFT JOIN sources s USING (source) ORDER BY quotation')).toEqual(said);
    expect(rowsOf(output, 'SELECT rule, message, silenced FROM findings')).toMatchObject([{ rule: 'unexplained-anonymity', silenced: 0 }, { rule: 'loaded-reporting-verb', silenced: 0 }]);
    expect(rowsOf(output, 'SELECT key, value FROM corpus WHERE key <> \'program\'')).toEqual([{ key: 'complete', value: 'yes' }, { key: 'input', value: 'whole.jsonl' }, { key: 'options', value: '{}' }]);
  });

  test('points where it says: offsets, parts, references', async () => {
    const { output } = await corpusOf('places', asLines([...stories, { id: 'odd', text: '“🎺 Toot,” said Ida Brandt. She said, “He told me ‘go home’ twice.”\n\n“Half \ud83d and \u0000 nothing,” said Tom Reed.' }]));
    expect(rowsOf(output, 'PRAGMA foreign_key_check')).toEqual([]);
    expect(rowsOf(output, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    for (const { text, start, stop, words } of rowsOf(output, "SELECT a.text, speaker_start AS start, speaker_stop AS stop, speaker AS words FROM quotations JOIN articles a USING (article) WHERE speaker IS NOT NULL UNION ALL SELECT a.text, m.start, m.stop, m.text FROM mentions m JOIN articles a USING (article)")) {
      expect(String(text).slice(Number(start), Number(stop))).toBe(words);
    }
    expect(rowsOf(output, "SELECT group_concat(substr(a.text, s.start + 1, s.stop - s.start), ' … ') AS pieces, q.text FROM segments s JOIN quotations q USING (quotation) JOIN articles a USING (article) WHERE a.id <> 'odd' GROUP BY quotation").every(({ pieces, text }) => pieces === text)).toBe(true);
    // One sign stands for each that a database cannot hold, so that offsets stay.
    expect(rowsOf(output, "SELECT quoted FROM quotations WHERE quoted LIKE '%nothing%'")).toEqual([{ quoted: 'Half \ufffd and \ufffd nothing,' }]);
    expect(rowsOf(output, 'SELECT count(*) AS inner FROM quotations WHERE parent IS NOT NULL')).toEqual(rowsOf(output, 'SELECT count(*) AS inner FROM quotations q JOIN quotations o ON o.quotation = q.parent AND o.article = q.article'));
  });

  test('tells of bad lines with their numbers and keeps them, takes the others, exits with 1', async () => {
    const { output, status, stdout, stderr } = await corpusOf('bad', `${asLines(stories.slice(0, 1))}{oops\n\n{"id":"x"}\n${asLines([stories[0] ?? {}])}${asLines([{ id: 'late', text: '“Rain,” said Ada Okafor.', date: 'May' }])}`);
    expect(status).toBe(1);
    expect(stderr).toBe('line 2: is no JSON\nline 4: has no "text"\nline 5: the corpus has an article with the id “ferry” already\nline 6: “May” is no date such as 2024-05-01, and is left out\n');
    expect(stdout).toContain('2 articles, 4 quotations');
    expect(stdout).toContain('; 3 skipped\n');
    expect(rowsOf(output, 'SELECT * FROM skipped ORDER BY input')).toEqual([
      { input: 'line 2', problem: 'is no JSON' }, { input: 'line 4', problem: 'has no "text"' }, { input: 'line 5', problem: 'the corpus has an article with the id “ferry” already' },
    ]);
  });

  test('goes on with --resume: adds what is new, and is the same as one made at once', async () => {
    const { output } = await corpusOf('grown', asLines(stories.slice(0, 1)));
    const grown = await run(['corpus', write('grown.jsonl', asLines(stories)), '-o', output, '--resume', '--jobs', '1']);
    expect(grown).toMatchObject({ status: 0, stderr: '' });
    const { output: atOnce } = await corpusOf('at-once', asLines(stories));
    expect(dump(output).replaceAll('grown.jsonl', 'at-once.jsonl')).toBe(dump(atOnce));
    expect(await run(['corpus', file('grown.jsonl'), '-o', output, '--resume'])).toMatchObject({ status: 0, stdout: grown.stdout });
  });

  test('refuses what it cannot go on with, with status 2, and leaves it as it is', async () => {
    const { output } = await corpusOf('begun', asLines(stories));
    const before = dump(output);
    const refused = async (...args: string[]) => {
      const { status, stderr } = await run(['corpus', ...args]);
      return { status, said: stderr.replaceAll(folder, '') };
    };
    const [input, other] = [file('begun.jsonl'), write('other.jsonl', asLines([{ id: 'z', text: 'Rain.' }]))];
    expect(await refused(input, '-o', output)).toEqual({ status: 2, said: 'on-the-record corpus: /begun.sqlite is there already: go on with it by --resume, or name another file\n' });
    expect((await refused(other, '-o', output, '--resume')).said).toContain('holds “ferry”, which does not come in this input: it was begun with another one');
    expect((await refused(input, '-o', output, '--resume', '--ids', '{outlet}/*')).said).toContain('was begun with other options');
    expect(dump(output)).toBe(before);
    expect(readdirSync(folder).filter((name) => /-writer|-journal|\.lock/.test(name))).toEqual([]);

    expect((await refused(input, '-o', input, '--resume')).said).toContain('is no SQLite file');
    expect((await refused(input, '-o', folder, '--resume')).said).toContain('(EISDIR)');
    expect((await refused(input, '-o', file('no/such/folder.sqlite'))).said).toContain('(ENOENT)');
    expect((await refused(input, '--ids', '{paper}')).said).toBe('on-the-record corpus: --ids {paper}: {paper} is no field; there are {outlet}, {date}, {title}, {author} and {url}. See on-the-record corpus --help\n');
    expect((await refused(input, '--field', 'paper=x')).status).toBe(2);
    expect(await refused(file('none.jsonl'))).toEqual({ status: 1, said: 'on-the-record corpus: /none.jsonl: no such file or folder\n' });

    const change = (sql: string): string => {
      const copy = file('changed.sqlite');
      rmSync(copy, { force: true });
      cpSync(output, copy);
      const database = new sqlite.Database(copy);
      database.exec(sql);
      database.close();
      return copy;
    };
    expect((await refused(input, '-o', change('PRAGMA user_version = 0'), '--resume')).said).toContain('was made by an older version of this program (schema 0, this one has 1); make the corpus anew');
    expect((await refused(input, '-o', change('PRAGMA user_version = 9'), '--resume')).said).toContain('was made by a newer version of this program');
    expect((await refused(input, '-o', change('PRAGMA application_id = 7'), '--resume')).said).toContain('is an SQLite file of another program');
    expect((await refused(input, '-o', change("UPDATE corpus SET value = 'on-the-record 0.0.1' WHERE key = 'program'"), '--resume')).said).toContain('was begun by on-the-record 0.0.1');
  });

  test('is not written by two at once; a mark of a process that is gone does not count', async () => {
    const { output } = await corpusOf('shared', asLines(stories));
    const ended = spawnSync(process.execPath, ['-e', '']).pid;
    const { hostname } = await import('node:os');
    writeFileSync(`${output}-writer`, `${String(process.pid)}\n${hostname()}\n`);
    const refused = await run(['corpus', file('shared.jsonl'), '-o', output, '--resume']);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(`is being written by process ${String(process.pid)};`);
    expect((await run(['ask', 'most-quoted', output])).stderr).toContain('is being written by process');
    writeFileSync(`${output}-writer`, `${String(ended)}\n${hostname()}\n`);
    expect((await run(['corpus', file('shared.jsonl'), '-o', output, '--resume'])).status).toBe(0);
    expect(existsSync(`${output}-writer`)).toBe(false);
  });

  test('of a folder: paths are ids, and tell outlet and date where somebody says how', async () => {
    const input = mkdtempSync(join(tmpdir(), 'on-the-record-corpus-'));
    mkdirSync(join(input, 'Harbour Post', 'old'), { recursive: true });
    writeFileSync(join(input, 'Harbour Post', '2024-05-01-ferry.txt'), stories[0]?.text ?? '');
    writeFileSync(join(input, 'Harbour Post', 'old', 'broken.txt'), Buffer.from([0xff, 0xd8, 0xff, 0, 1]));
    writeFileSync(join(input, 'mill.md'), '---\ntitle: x\n---\n# The *mill*\n\n“The **mill** burns,” said Tessa Crane.\n\n> It burned all night.\n>\n> — Tessa Crane\n');
    const output = file('folder.sqlite');
    const { status, stderr } = await run(['corpus', input, '-o', output, '--ids', '{outlet}/{date}-*']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Harbour Post\/old\/broken\.txt: is a JPEG image/);
    expect(rowsOf(output, 'SELECT article, id, outlet, date FROM articles')).toEqual([
      { article: 1, id: 'Harbour Post/2024-05-01-ferry.txt', outlet: 'Harbour Post', date: '2024-05-01' }, { article: 2, id: 'mill.md', outlet: null, date: null },
    ]);
    expect(rowsOf(output, "SELECT s.name, q.kind, q.text, q.start, substr(a.text, q.start + 1, q.stop - q.start) AS there, a.title, a.more FROM quotations q JOIN sources s USING (source) JOIN articles a ON a.article = q.article WHERE a.id = 'mill.md'")).toMatchObject([
      { name: 'Tessa Crane', kind: 'direct', text: '“The mill burns,”', there: '“The mill burns,”', title: 'The mill', more: null }, { name: 'Tessa Crane', kind: 'direct', text: 'It burned all night.', there: 'It burned all night.' },
    ]);
    writeFileSync(join(input, 'zebra.txt'), '“Stripes,” said Tessa Crane.');
    expect((await run(['corpus', input, '-o', output, '--ids', '{outlet}/{date}-*', '--resume'])).stdout).toContain('3 articles, 6 quotations');
    mkdirSync(join(input, 'empty'));
    expect(await run(['corpus', join(input, 'empty'), '-o', file('empty.sqlite')])).toMatchObject({ status: 1, stdout: '' });
    rmSync(input, { recursive: true });
  });

  test('reads standard input, and other names of fields, under a project', async () => {
    const project = write('project.json', '{ "rules": { "loaded-reporting-verb": "off", "unexplained-anonymity": "error" } }');
    const output = file('piped.sqlite');
    const { status } = await run(['corpus', '-', '-o', output, '--field', 'outlet=desk', '--project', project], { stdin: asLines(stories) });
    expect(status).toBe(0);
    expect(rowsOf(output, 'SELECT outlet FROM articles')).toEqual([{ outlet: 'city' }, { outlet: null }, { outlet: null }]);
    expect(rowsOf(output, 'SELECT rule, severity FROM findings')).toEqual([{ rule: 'unexplained-anonymity', severity: 'error' }]);
  });

  test.skipIf(process.platform === 'win32')('makes a file that others may read', async () => {
    const { output } = await corpusOf('modes', '');
    expect(statSync(output).mode & 0o777).toBe(0o666 & ~process.umask());
  });
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { formatNames } from '../../../server/src/cli/formats/names.js';
import { CLI, run, workshop } from '../run.js';

const file = workshop();
const story = file('story.txt', 'The bridge is closed.\n\n“We had no choice,” said Ada Okafor, the city’s engineer.\n');
const fault = file('fault.txt', 'The bridge is closed.\n\nIt is late.\n\n“Nobody asked us.”\n');
const missing = join(dirname(story), 'nowhere.txt');
const place = (name: string): string => join(dirname(story), name);

describe('every format', () => {
  test.each(formatNames.filter((name) => name !== 'brat'))('%s answers several files, with the others where one cannot be read', async (format) => {
    const { status, stdout, stderr } = await run(['analyze', '--format', format, story, missing, fault]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `${missing}: no such file\n` });
    expect(stdout).toContain('Nobody asked us');
  });

  test.each(['sarif', 'github'])('%s tells of a pattern that fits nothing', async (format) => {
    const { status, stdout, stderr } = await run(['analyze', '--format', format, story, `${missing}.*`]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `${missing}.*: no file fits the pattern\n` });
    expect(stdout).toContain('no file fits the pattern');
  });

  test('says by its status what --fail-on asks for', async () => {
    expect((await run(['analyze', '--format', 'github', '--fail-on', 'warning', story])).status).toBe(0);
    expect((await run(['analyze', '--format', 'github', '--fail-on', 'warning', story, fault])).status).toBe(1);
    expect((await run(['analyze', '--format', 'github', '--fail-on', 'error', story, fault])).status).toBe(0);
  });

  test.each(['csv', 'brat'])('%s reads standard input', async (format) => {
    const { status, stdout } = await run(['analyze', '--format', format, '-'], { stdin: readFileSync(fault, 'utf8') });
    expect(status).toBe(0);
    expect(stdout).toContain(format === 'brat' ? '“Nobody asked us.”' : 'Nobody asked us');
  });
});

describe('--output', () => {
  test('writes to a file what would have been printed', async () => {
    const to = place('out.csv');
    expect(await run(['analyze', '--format', 'csv', '--output', to, story, fault])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(to, 'utf8')).toBe((await run(['analyze', '--format', 'csv', story, fault])).stdout);
  });

  test('writes over no article', async () => {
    const before = readFileSync(story, 'utf8');
    expect(await run(['analyze', '--output', story, fault, story])).toMatchObject({ status: 2, stderr: `on-the-record analyze: --output would write over ${story}. See on-the-record analyze --help\n` });
    expect(readFileSync(story, 'utf8')).toBe(before);
  });

  test('gets one line and status 1 where nothing can be written', async () => {
    const { status, stderr } = await run(['analyze', '--output', join(story, 'out.txt'), story]);
    expect({ status, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 1, lines: 1 });
  });
});

describe('the help of the rules', () => {
  test('is in the log: their pages as Markdown and as plain text', async () => {
    const { stdout } = await run(['analyze', '--format', 'sarif', story]);
    const { runs: [first] } = JSON.parse(stdout) as { runs: { tool: { driver: { rules: { id: string; help: { text: string; markdown: string } }[] } } }[] };
    const rules = first?.tool.driver.rules ?? [];
    expect(rules.length).toBeGreaterThan(15);
    expect(rules.filter(({ help }) => !help.markdown.includes('## What it leaves alone') || /\]\((?!https:)/u.test(help.markdown)).map(({ id }) => id)).toEqual([]);
    expect(rules.filter(({ help }) => !help.text.includes('What it leaves alone') || /^#|```|\]\(|\*\*/mu.test(help.text)).map(({ id }) => id)).toEqual([]);
  });
});

describe('brat', () => {
  let folder = '';
  const made: string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'brat-'));
    made.push(folder);
    mkdirSync(join(folder, 'news', 'a'), { recursive: true });
    mkdirSync(join(folder, 'news', 'b'));
    writeFileSync(join(folder, 'news', 'a', 'story.txt'), readFileSync(story));
    writeFileSync(join(folder, 'news', 'b', 'story.txt'), readFileSync(fault));
  });
  afterAll(() => { for (const each of made) rmSync(each, { recursive: true, force: true }); });
  /** In the folder, since names of files go by where the command runs. */
  const here = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'analyze', '--format', 'brat', ...args], { cwd: folder, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  const articles = ['news/a/story.txt', 'news/b/story.txt'];

  test('wants a folder for several articles', () => {
    expect(here(...articles)).toEqual({ status: 2, stdout: '', stderr: 'on-the-record analyze: the brat format of several articles needs --output, a folder for them. See on-the-record analyze --help\n' });
  });

  test('makes a folder of texts and annotations, with what brat must know', () => {
    expect(here('--output', 'corpus', ...articles)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'corpus/news/a/story.txt'), 'utf8')).toBe(readFileSync(story, 'utf8'));
    expect(readFileSync(join(folder, 'corpus/news/a/story.ann'), 'utf8')).toContain('E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n');
    expect(readFileSync(join(folder, 'corpus/news/b/story.ann'), 'utf8')).toContain('nobody known, direct, unknown');
    expect(readFileSync(join(folder, 'corpus/annotation.conf'), 'utf8')).toContain('[events]\nAttribution\t');
  });

  test('goes beside texts that are there, and leaves corrected annotations alone', () => {
    expect(here('--output', '.', ...articles).status).toBe(0);
    expect(here('--output', '.', ...articles)).toEqual({ status: 0, stdout: '', stderr: '' });
    writeFileSync(join(folder, 'news/a/story.ann'), 'T1\tSource 0 3\tThe\n');
    expect(here('--output', '.', ...articles)).toEqual({ status: 1, stdout: '', stderr: 'news/a/story.txt: news/a/story.ann has other annotations and was left as it is\n' });
    expect(readFileSync(join(folder, 'news/a/story.ann'), 'utf8')).toBe('T1\tSource 0 3\tThe\n');
  });

  test('puts no annotations beside another text', () => {
    mkdirSync(join(folder, 'corpus/news/a'), { recursive: true });
    writeFileSync(join(folder, 'corpus/news/a/story.txt'), 'Another story.\n');
    expect(here('--output', 'corpus', ...articles)).toMatchObject({ status: 1, stderr: 'news/a/story.txt: corpus/news/a/story.txt is another text; it and its annotations were left as they are\n' });
    expect(existsSync(join(folder, 'corpus/news/a/story.ann'))).toBe(false);
    expect(existsSync(join(folder, 'corpus/news/b/story.ann'))).toBe(true);
  });
});

// docs/corpora.md, run as it stands: what several processes answer is what one answers. Skipped where a tool is missing.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CLI, run, workshop } from './run.js';

const has = (tool: string): boolean => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0;
const write = workshop();
const article = (index: number): string => JSON.stringify({ id: `a${String(index)}`, text: `“It rained for ${String(index)} days,” said Ada Okafor.\n\nShe said that the harbour was shut.` });
const input = Array.from({ length: 60 }, (_, index) => `${article(index)}\n`).join('');

describe('a corpus in parts', () => {
  test.skipIf(!has('parallel'))('gives the same answers in the same order under GNU parallel', async () => {
    const { stdout: whole } = await run(['batch'], { stdin: input });
    const parts = execFileSync('parallel', ['--pipe', '--keep-order', '--block', '2k', process.execPath, CLI, 'batch', '--jobs', '1'], { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
    expect(parts).toBe(whole);
  });

  test.skipIf(!has('spark-submit'))('gives the same answers in the same order under Apache Spark', async () => {
    const { stdout: whole } = await run(['batch'], { stdin: input });
    const articles = write('articles.jsonl', input);
    const analyses = join(dirname(articles), 'analyses');
    const script = fileURLToPath(new URL('../../examples/spark.py', import.meta.url));
    execFileSync('spark-submit', ['--master', 'local[2]', script, articles, analyses, `${process.execPath} ${CLI} batch --jobs 1`, '2'], { stdio: 'ignore' });
    const parts = readdirSync(analyses).filter((name) => name.startsWith('part-')).toSorted();
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map((name) => readFileSync(join(analyses, name), 'utf8')).join('')).toBe(whole);
  }, 300_000);
});

// The GitHub Action and the hook for pre-commit: their files by the schemas, their steps as a runner takes them.
import { validateAction, validateWorkflow } from '@action-validator/core';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLI } from './cli/run.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const action = read('action.yml');
const page = read('docs/pipeline.md');

describe('action.yml', () => {
  const inputs = [...(/^inputs:\n(.*?)^runs:/msu.exec(action)?.[1] ?? '').matchAll(/^ {2}([\w-]+):$/gmu)].map(([, name = '']) => name);

  test('is an action by the schema, and so is the workflow of the page', () => {
    expect(validateAction(action).errors).toEqual([]);
    expect(validateAction(action.replace('using: composite', 'using: nothing')).errors).not.toEqual([]);
    const workflow = [...page.matchAll(/```yaml\n(name:.*?)```/gsu)].map(([, yaml = '']) => yaml);
    expect(workflow).toHaveLength(1);
    expect(workflow.flatMap((yaml) => validateWorkflow(yaml).errors)).toEqual([]);
  });

  test('gives each input to the step, by the environment, and the page describes it', () => {
    expect(inputs.length).toBeGreaterThan(4);
    const variables = inputs.map((name) => `OTR_${name.toUpperCase().replaceAll('-', '_')}`);
    expect(variables.filter((name, index) => !action.includes(`${name}: \${{ inputs.${inputs[index] ?? ''} }}`))).toEqual([]);
    expect([...action.matchAll(/run: .*\$\{\{.*$/gmu)]).toEqual([]);
    expect([...(/## A GitHub Action\n(.*?)\n## /su.exec(page)?.[1] ?? '').matchAll(/^\| `([\w-]+)` \|/gmu)].map(([, name]) => name)).toEqual(inputs);
    expect(variables.filter((name) => !read('scripts/action.mjs').includes(`'${name.slice('OTR_'.length)}'`))).toEqual([]);
  });
});

describe('the step of the action', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'action-'));
    mkdirSync(join(folder, 'articles'));
    writeFileSync(join(folder, 'articles', 'story.txt'), 'The bridge is closed.\n\n“We had no choice,” said Ada Okafor, the city’s engineer, who has looked after it for years.\n');
    writeFileSync(join(folder, 'articles', 'fault.txt'), 'The bridge is closed.\n\nIt is late, and nobody who lives on the far bank can get home.\n\n“Nobody asked us.”\n');
  });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
  const step = (inputs: Readonly<Record<string, string>>) => {
    const env = { ...process.env, GITHUB_WORKSPACE: folder, GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`OTR_${name}`, value])) };
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts/action.mjs')], { cwd: folder, env, encoding: 'utf8' });
    return { status, stdout };
  };

  test('annotates, fails as asked, and writes what was asked for', () => {
    const { status, stdout } = step({ PATHS: '  articles/  \n\n', FAIL_ON: 'warning', PROJECT: '', SARIF_FILE: 'out.sarif', HTML_FILE: 'page of articles.html', SUMMARY: 'true' });
    expect(status).toBe(1);
    expect(stdout).toBe('::warning file=articles/fault.txt,line=5,endLine=5,col=1,endColumn=19,title=unattributed-quote::The article does not say who is speaking: “Nobody asked us”\n');
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'unattributed-quote' }] }] });
    expect(readFileSync(join(folder, 'page of articles.html'), 'utf8')).toContain('2 articles');
    expect(readFileSync(join(folder, 'summary.md'), 'utf8').match(/^## Findings$/gmu)).toHaveLength(2);
  });

  test('passes where nothing should fail it', () => {
    expect(step({ PATHS: 'articles/', FAIL_ON: 'never' }).status).toBe(0);
    expect(step({ PATHS: 'articles/story.txt' })).toEqual({ status: 0, stdout: '' });
  });

  test('runs no word of an input as a command', () => {
    const { status } = step({ PATHS: '$(touch hacked)\n`touch hacked`; touch hacked\n--output\n', SARIF_FILE: '' });
    expect(status).toBe(1);
    expect(readdirSync(folder)).not.toContain('hacked');
  });

  test.each([
    [{ PATHS: ' \n' }, '::error title=On the Record::The input “paths” is empty'],
    [{ PATHS: 'articles/', FAIL_ON: 'sometimes' }, '::error title=On the Record::The input “fail-on” is warning, error or never.'],
    [{ PATHS: 'articles/story.txt', SARIF_FILE: 'no/such/folder/out.sarif' }, '::error title=On the Record::no/such/folder/out.sarif could not be written.'],
  ])('says what is wrong with %j', (inputs, line) => {
    const { status, stdout } = step(inputs);
    expect(status).toBe(2);
    expect(stdout).toContain(line);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks = read('.pre-commit-hooks.yaml');
  const field = (name: string): string => new RegExp(`^\\s+${name}: (.*)$`, 'mu').exec(hooks)?.[1] ?? '';

  test('runs the program of the package over the files of articles', () => {
    const manifest = JSON.parse(read('package.json')) as { readonly bin: Readonly<Record<string, string>>; readonly scripts: Readonly<Record<string, string>> };
    const [program = '', ...args] = field('entry').split(' ');
    expect(manifest.bin[program]).toBe('./dist/cli.js');
    expect(manifest.scripts['prepare']).toBe('node scripts/prepare.mjs');
    expect(existsSync(join(root, 'scripts/prepare.mjs'))).toBe(true);
    const pattern = new RegExp(field('files'), 'u');
    expect(['a/story.txt', 'b.article', 'c.md', 'package.json', 'txt', 'story.txt.bak'].filter((name) => pattern.test(name))).toEqual(['a/story.txt', 'b.article', 'c.md']);
    const outcome = (path: string) => spawnSync(process.execPath, [CLI, ...args, path], { cwd: root, encoding: 'utf8' });
    expect(outcome('samples/harbour-bridge.article')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(outcome('samples/with-faults.article').status).toBe(1);
  });
});

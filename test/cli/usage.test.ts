import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatNames } from '../../server/src/cli/formats/names.js';
import { CLI, run } from './run.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

describe('usage', () => {
  test('--version is the package’s', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([[[]], [['analyze']], [['batch']], [['lsp']]])('%s --help explains itself with examples', async (command) => {
    const { status, stdout, stderr } = await run([...command, '--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: on-the-record/);
    expect(stdout).toContain('Examples:');
  });

  test('a reader who wants no more of the help is nothing to complain of', async () => {
    const child = spawn(process.execPath, [CLI, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
    child.stdout.destroy();
    const [status] = await once(child, 'close') as [number | null];
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('help NAME is NAME --help', async () => {
    expect((await run(['help', 'batch'])).stdout).toBe((await run(['batch', '--help'])).stdout);
  });

  test.each([
    [['analyze'], "on-the-record analyze: missing required argument 'file'. See on-the-record analyze --help\n"],
    [['analyze', '--formt', 'json', 'x'], "on-the-record analyze: unknown option '--formt' (Did you mean --format?) See on-the-record analyze --help\n"],
    [['analyze', '--format', 'xml', 'x'], `on-the-record analyze: option '-f, --format <format>' argument 'xml' is invalid. Allowed choices are ${formatNames.join(', ')}. See on-the-record analyze --help\n`],
    [['analyze', '--fail-on', 'hint', 'x'], "on-the-record analyze: option '--fail-on <severity>' argument 'hint' is invalid. Allowed choices are warning, error. See on-the-record analyze --help\n"],
    [['analyse', 'x'], "on-the-record: unknown command 'analyse' (Did you mean analyze?) See on-the-record --help\n"],
    [['batch', 'in.jsonl'], "on-the-record batch: too many arguments for 'batch'. Expected 0 arguments but got 1. See on-the-record batch --help\n"],
  ])('%j is one line and exit status 2', async (args, stderr) => {
    expect(await run(args)).toEqual({ status: 2, stdout: '', stderr });
  });

  test('no command at all prints the help and exits with 2', async () => {
    const { status, stdout, stderr } = await run([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: on-the-record/);
  });
});

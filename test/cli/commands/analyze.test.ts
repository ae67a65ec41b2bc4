import { describe, expect, test } from 'vitest';
import { fails } from '../../../server/src/cli/commands/analyze.js';
import { jsonLines, run, workshop } from '../run.js';
import { violations } from '../schema.js';

const file = workshop();
const rain = file('rain.txt', 'Rain fell on Harrow Street all day on Tuesday.\n');
const bridge = file('bridge.txt', 'The bridge is closed.\n“We had no choice,” said Ada Okafor, the city’s engineer.\n');

describe('analyze', () => {
  test('prints text for people, without colour into a pipe', async () => {
    const { status, stdout, stderr } = await run(['analyze', rain]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('0 quotations, 0 sources, 0 findings');
    expect(stdout).not.toContain('\u001b');
  });

  test('colours where told to', async () => {
    expect((await run(['analyze', '--color', 'always', rain])).stdout).toContain('\u001b[1m');
    expect((await run(['analyze', rain], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[1m');
    expect((await run(['analyze', '--color=never', rain], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001b');
  });

  test('closes several articles with their sum', async () => {
    expect((await run(['analyze', rain, rain])).stdout).toMatch(/\n2 articles, 0 quotations, 0 findings\n$/);
  });

  test('--format jsonl is one valid analysis a file, named by its path', async () => {
    const { status, stdout } = await run(['analyze', '--format', 'jsonl', rain, bridge]);
    const analyses = jsonLines(stdout);
    expect(status).toBe(0);
    expect(analyses.map((each) => (each as { id: string }).id)).toEqual([rain, bridge]);
    expect(analyses.flatMap(violations)).toEqual([]);
  });

  test('--format json is an array', async () => {
    const { stdout } = await run(['analyze', '-f', 'json', rain, bridge]);
    expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual([rain, bridge]);
  });

  test('reads standard input as "-"', async () => {
    const { status, stdout } = await run(['analyze', '--format', 'jsonl', '-'], { stdin: 'Rain fell.' });
    expect(status).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([{ id: '-', length: 10 }]);
    expect((await run(['analyze', '-'], { stdin: 'Rain fell.' })).stdout).toMatch(/^standard input {2}/);
  });

  test('counts offsets without the byte order mark', async () => {
    const marked = file('marked.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Rain fell.', 'utf16le')]));
    expect(jsonLines((await run(['analyze', '--format', 'jsonl', marked])).stdout)).toMatchObject([{ length: 10, analysed: 10 }]);
  });
});

describe('--fail-on', () => {
  const warning = [{ severity: 'warning' }, { severity: 'hint' }] as const;
  test.each([
    ['warning', warning, true], ['error', warning, false], [undefined, warning, false],
    ['warning', [{ severity: 'error' }], true], ['error', [{ severity: 'error' }], true], ['warning', [{ severity: 'information' }], false], ['warning', [], false],
  ] as const)('%s with %o fails: %s', (failOn, diagnostics, expected) => {
    expect(fails(diagnostics, failOn)).toBe(expected);
  });

  test('passes an article without findings', async () => {
    expect((await run(['analyze', '--fail-on', 'warning', rain])).status).toBe(0);
  });
});

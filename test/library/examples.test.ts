// The programs of examples/ as somebody runs them, on articles written here.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const clean = '“The ferry stays,” said Ida Brandt, the mayor. “It has never paid, and it has never been late.”\n\nShe said it would run until May.\n';
const faulty = '“We heard nothing | at all,” said Ida Brandt.\n\nIt rained.\n\n“Nobody asked the traders.”\n\n“It is over,” said an official who asked not to be named.\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-examples-'));
  writeFileSync(join(folder, 'clean.txt'), clean);
  writeFileSync(join(folder, 'faulty.txt'), faulty);
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

function example(name: string, ...args: string[]): { readonly status: number | null; readonly lines: readonly string[] } {
  const program = fileURLToPath(new URL(`../../examples/${name}.mjs`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: folder });
  expect(stderr).toBe('');
  return { status, lines: stdout.trimEnd().split('\n') };
}

describe('examples', () => {
  it('source-audit.mjs adds up who is quoted in a folder', () => {
    const { status, lines } = example('source-audit', folder);
    expect(status).toBe(0);
    expect(lines[0]).toBe('2 articles, 2 sources, 21 quoted words');
    expect(lines[1]).toBe('From unnamed sources: 3 words, 14%');
    expect(lines[3]).toMatch(/^\s+18 words\s+3 quotations\s+2 articles {2}Ida Brandt \(person\)$/u);
  });

  it('who-said-what.mjs makes a table whose cells no word of an article ends', () => {
    const { status, lines } = example('who-said-what', 'faulty.txt');
    expect(status).toBe(0);
    expect(lines).toContain('| 1 | Ida Brandt | “We heard nothing \\| at all,” | direct | certain |');
    expect(lines).toContain('| 5 | – | “Nobody asked the traders.” | direct | unknown |');
    expect(new Set(lines.map((line) => line.match(/(?<!\\)\|/gu)?.length))).toEqual(new Set([6]));
  });

  it('before-publication.mjs stops an article with words of nobody, and no other', () => {
    expect(example('before-publication', 'clean.txt')).toEqual({ status: 0, lines: [''] });
    const { status, lines } = example('before-publication', 'clean.txt', 'faulty.txt');
    expect(status).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^faulty\.txt:5: error: .*\[unattributed-quote\]$/u));
    expect(lines).toContainEqual(expect.stringMatching(/^faulty\.txt:7: hint: .*\[unnamed-source\]$/u));
  });
});

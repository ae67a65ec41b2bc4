// Several articles on one command line, compared with each other where the project file asks for it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { jsonLines, run } from './run.js';

const root = mkdtempSync(join(tmpdir(), 'on-the-record-compared-'));
afterAll(() => { rmSync(root, { recursive: true, force: true }); });

const ferry = 'Ferry may stop\n\nThe ferry may stop in March, the island was told.\n\n“The old boat will not see another winter,” said Tessa Crane, who runs the ferry.\n';
const winter = 'Winter comes\n\nIt came early to the island this year.\n\n“The old boat will never see another winter,” Tessa Crane said.\n';
const bread = 'Bread is dear\n\nFlour came by boat on Monday.\n\n“We need bread,” said Omar Haddad, a baker.\n';

/** A folder of its own with articles and a project file. Answers their paths. */
function desk(name: string, project: unknown, texts: Readonly<Record<string, string>>): string[] {
  const write = (file: string, text: string): string => {
    const path = join(root, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  write('.on-the-record.json', JSON.stringify(project));
  return Object.entries(texts).map(([file, text]) => write(file, text));
}

interface Finding { readonly rule: string; readonly message: string; readonly start: number; readonly end: number; readonly reason?: string }
interface Answer { readonly diagnostics: readonly Finding[]; readonly silenced: readonly Finding[] }
const analyzed = async (args: readonly string[], stdin?: string): Promise<Answer[]> => jsonLines((await run(['analyze', '--format', 'jsonl', ...args], { stdin })).stdout) as Answer[];
const differing = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ rule }) => rule === 'quotation-differs');
const rules = { 'quotation-differs': 'warning' };

describe('quotation-differs on the command line', () => {
  test('names the other file and its words, in both articles', async () => {
    const paths = desk('two', { rules }, { 'ferry.txt': ferry, 'bread.txt': bread, 'winter.txt': winter });
    const [first, second, third] = await analyzed(paths);
    expect(differing(first?.diagnostics ?? [])).toMatchObject([{ message: `These words are quoted differently in “${paths[2] ?? ''}”: “will never see” there, “will not see” here.`, start: ferry.indexOf('“'), end: ferry.indexOf('”') + 1 }]);
    expect(differing(second?.diagnostics ?? [])).toEqual([]);
    expect(differing(third?.diagnostics ?? [])).toHaveLength(1);
    expect(await run(['analyze', '--fail-on', 'warning', ...paths])).toMatchObject({ status: 1 });
  });

  test('looks at standard input too', async () => {
    const [path = ''] = desk('input', { rules }, { 'winter.txt': winter });
    const [first, second] = await analyzed(['--project', join(dirname(path), '.on-the-record.json'), '-', path], ferry);
    expect(differing(first?.diagnostics ?? [])).toHaveLength(1);
    expect(differing(second?.diagnostics ?? [])[0]?.message).toContain('quoted differently in “standard input”');
  });

  test('is off without a level, and finds nothing in one article', async () => {
    const paths = desk('off', {}, { 'ferry.txt': ferry, 'winter.txt': winter });
    expect((await analyzed(paths)).flatMap(({ diagnostics }) => differing(diagnostics))).toEqual([]);
    const [alone = ''] = desk('alone', { rules }, { 'ferry.txt': ferry });
    expect((await analyzed([alone])).flatMap(({ diagnostics }) => differing(diagnostics))).toEqual([]);
  });

  test('is silenced by an entry or a comment, in that article alone', async () => {
    const silenced = [{ rule: 'quotation-differs', file: 'ferry.txt', reason: 'The tape has “not”.' }];
    const [first, second] = await analyzed(desk('entry', { rules, silenced }, { 'ferry.txt': ferry, 'winter.txt': winter }));
    expect([first, second].map((answer) => [differing(answer?.diagnostics ?? []).length, differing(answer?.silenced ?? []).map(({ reason }) => reason)])).toEqual([[0, ['The tape has “not”.']], [1, []]]);
    const commented = ferry.replace('“The', '<!-- on-the-record-disable-next-line quotation-differs -- as on tape -->\n“The');
    const [third] = await analyzed(desk('comment', { rules }, { 'ferry.md': commented, 'winter.txt': winter }));
    expect([differing(third?.diagnostics ?? []), differing(third?.silenced ?? []).map(({ reason }) => reason)]).toEqual([[], ['as on tape']]);
  });

  test('goes on where a file cannot be read', async () => {
    const paths = desk('missing', { rules }, { 'ferry.txt': ferry, 'winter.txt': winter });
    const { stdout, stderr, status } = await run(['analyze', '--format', 'jsonl', ...paths, join(root, 'missing', 'gone.txt')]);
    expect((jsonLines(stdout) as Answer[]).map(({ diagnostics }) => differing(diagnostics).length)).toEqual([1, 1]);
    expect([status, stderr.trim().split('\n')]).toEqual([1, [expect.stringContaining('no such file')]]);
  });
});

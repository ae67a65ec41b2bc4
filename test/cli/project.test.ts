import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { jsonLines, run } from './run.js';
import { violations } from './schema.js';

const root = mkdtempSync(join(tmpdir(), 'on-the-record-'));
afterAll(() => { rmSync(root, { recursive: true, force: true }); });

/** Writes a file below the test's folder and answers its path. */
function file(name: string, content: string): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const text = 'The council voted on Monday to sell the old market.\n\nIt rained all morning in the town.\n\n“Nobody asked the traders about it.”\n\n“It is a harvest,” harrumphed POTUS.\n';
const project = `{
  // Agreed in the morning meeting.
  "rules": { "unattributed-quote": "error" },
  "files": { "exclude": ["notes/"] },
  "sources": [{ "name": "Dana Pike", "aliases": ["POTUS"] }],
  "reportingVerbs": ["harrumph"],
}`;
file('room/.git', '');
file('room/.on-the-record.json', project);
const article = file('room/stories/market.txt', text);
const note = file('room/notes/a.txt', text);
const elsewhere = file('room/stories/inner/.git/x', '') && file('room/stories/inner/market.txt', text);
const silencing = file('silencing.json', '{ "silenced": [{ "file": "room/**", "quotation": "Nobody asked", "reason": "Heard by two reporters.", "by": "AL" }] }');

interface Printed { readonly sources: readonly { readonly name: string }[]; readonly diagnostics: readonly { readonly severity: string }[]; readonly silenced: readonly object[] }
const printed = async (...args: readonly string[]): Promise<Printed[]> => jsonLines((await run(['analyze', '--format', 'jsonl', ...args])).stdout) as Printed[];
const names = ({ sources }: Printed): string[] => sources.map(({ name }) => name);
const severities = ({ diagnostics }: Printed): string[] => diagnostics.map(({ severity }) => severity);

describe('analyze', () => {
  test('goes by the nearest project file upwards', async () => {
    const [found] = await printed(article);
    expect(found && [names(found).at(-1), severities(found)]).toEqual(['Dana Pike', ['error']]);
  });

  test('looks for none above the root of a repository, or where told so', async () => {
    for (const [found] of [await printed(elsewhere), await printed('--no-project', article)]) expect(found && severities(found)).toEqual(['warning']);
  });

  test('goes by the one that is named', async () => {
    const { status, stdout, stderr } = await run(['analyze', '--project', silencing, '--fail-on', 'warning', '--show-silenced', article]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/findings?, 1 silenced\n/);
    expect(stdout).toMatch(/\nSilenced\n {2}.*market\.txt:5:1 {2}unattributed-quote\n {4}The article does not say[^]*Silenced by the project file \(AL\): Heard by two reporters\.\n$/);
  });

  test('lists what is silenced in JSON', async () => {
    const found = await printed('--project', silencing, article);
    expect(found.flatMap(violations)).toEqual([]);
    expect(found[0]?.silenced).toMatchObject([{ rule: 'unattributed-quote', line: 5, reason: 'Heard by two reporters.', by: 'AL', silencedIn: 'project' }]);
  });

  test('heeds comments in an article', async () => {
    const commented = file('commented.md', text.replace('“Nobody', '<!-- on-the-record-disable-next-line -->\n“Nobody'));
    const { status, stdout } = await run(['analyze', '--fail-on', 'warning', '--show-silenced', commented]);
    expect(status).toBe(0);
    expect(stdout).toContain('Silenced by a comment in line 5, without a reason.');
    expect((await run(['analyze', commented])).stdout).not.toContain('by a comment');
  });

  test('skips what the project leaves out, and says so', async () => {
    const { status, stdout, stderr } = await run(['analyze', note, article]);
    expect([status, stderr]).toEqual([0, `${note}: is left out by the project file; --no-project reads it\n`]);
    expect(stdout).not.toContain('notes/a.txt');
  });

  test('stops at a broken project file with status 2, and only tells of what is ignored', async () => {
    const broken = file('broken.json', '{\n  "rules": { "unclosed-quote": "of" }\n}\n');
    expect(await run(['analyze', '--project', broken, article])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/broken\.json:2:32: “of” is none of .* Did you mean “off”\?\n$/) as string });
    expect(await run(['analyze', '--project', join(root, 'nowhere.json'), article])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/nowhere\.json: the project file could not be read \(ENOENT\)\n$/) as string });
    const odd = file('odd.json', '{ "rulez": {} }');
    expect(await run(['analyze', '--project', odd, article])).toMatchObject({ status: 0, stderr: expect.stringMatching(/odd\.json:1:3: There is no key “rulez”, so this is ignored\. Did you mean “rules”\?\n$/) as string });
  });
});

describe('batch', () => {
  const stdin = `${JSON.stringify({ id: 'room/a', text })}\n${JSON.stringify({ id: 'b', text })}\n`;

  test.each(['1', '2'])('goes by a project file that is named, with %s threads, and looks for none', async (jobs) => {
    const found = jsonLines((await run(['batch', '--jobs', jobs, '--project', silencing], { stdin })).stdout) as Printed[];
    expect(found.map(({ silenced }) => silenced.length)).toEqual([1, 0]);
    const known = jsonLines((await run(['batch', '--jobs', jobs, '--project', join(root, 'room/.on-the-record.json')], { stdin })).stdout) as Printed[];
    expect(known.map((each) => names(each).at(-1))).toEqual(['Dana Pike', 'Dana Pike']);
  });

  test('does not begin with a broken one', async () => {
    expect(await run(['batch', '--project', file('broken2.json', '{')], { stdin })).toMatchObject({ status: 2, stdout: '' });
  });
});

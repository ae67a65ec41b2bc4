import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allRules, rules, workspaceRules } from '../../server/src/rules/index.js';
import { parseCarets } from '../kit/carets.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const names = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, root)).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)).sort();
const ids = rules.map((rule) => rule.id);
const allIds = allRules.map((rule) => rule.id);

// A rule is a file, an entry in the list, a page and a fixture; a new one cannot lack any of them.
describe('rules, pages and fixtures are the same set', () => {
  it('the list is sorted and names each rule once', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('each rule stands in the file of its name', () => {
    const files = names('server/src/rules/', '.ts').filter((name) => /: (?:Workspace)?Rule = /u.test(read(`server/src/rules/${name}.ts`)));
    expect(files).toEqual(allIds);
  });

  it('a rule yields to others that are there', () => {
    const named = rules.flatMap(({ id, yieldsTo = [] }) => yieldsTo.map((other) => [id, other]));
    expect(named.filter(([id, other = '']) => id === other || !ids.includes(other))).toEqual([]);
  });

  it('each rule has a page, and each page a rule', () => {
    expect(names('docs/rules/', '.md')).toEqual(allIds);
  });

  it('each rule that compares articles has a fixture of several', () => {
    expect(names('test/fixtures/workspace-rules/', '.txt')).toEqual(workspaceRules.map(({ id }) => id));
  });

  it('each rule has a fixture that shows it, and each fixture a rule', () => {
    expect(names('test/fixtures/rules/', '.txt')).toEqual(ids);
    for (const id of ids) expect(parseCarets(read(`test/fixtures/rules/${id}.txt`)).marks.map(({ label }) => label)).toContain(id);
  });
});

describe.each(allRules)('the page of $id', ({ id, severity, summary }) => {
  const page = read(`docs/rules/${id}.md`);

  it('opens with the id, the summary and the severity of the rule', () => {
    expect(page.startsWith(`# ${id}\n\n*${summary}* Default severity: ${severity}.\n`)).toBe(true);
  });

  it('names the style guides and the setting', () => {
    for (const words of ['AP Stylebook', 'Reuters', 'BBC', 'Guardian', `onTheRecord.rules.${id}`]) expect(page).toContain(words);
  });
});

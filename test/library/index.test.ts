import { describe, expect, it, test } from 'vitest';
import { analyze, check, explain, lineIndex, readMarkdown, readProject, rules, shares, silenced, toJson } from '../../server/src/library/index.js';
import { jsonLines, run } from '../cli/run.js';

const text = [
  'Ferry stops', '',
  '“The ferry stays,” said Ida Brandt, the mayor. She said it would run until May.', '',
  'It rained all morning.', '',
  '“Nobody asked the traders.”', '',
].join('\n');
const analysis = analyze(text);

describe('the library', () => {
  it('gives the JSON that the command line prints', async () => {
    const { stdout } = await run(['analyze', '--no-project', '--format', 'jsonl', '-'], { stdin: text });
    expect(jsonLines(stdout)).toEqual([JSON.parse(JSON.stringify(toJson(analysis, { id: '-' })))]);
  });

  it('says why a quotation is whose it is, and nothing of one that is not there', () => {
    expect(explain(analysis, 'q1')).toEqual({ certainty: 'Certain', reasons: [expect.stringContaining('“Ida Brandt, the mayor” is the subject of “said”')], against: [] });
    expect(explain(analysis, 'q99')).toBeUndefined();
  });

  it('finds what the rules find, at the severities that are asked for, without what is silenced', () => {
    expect(check(analysis).map(({ rule, severity }) => [rule, severity])).toEqual([['unattributed-quote', 'warning']]);
    expect(check(analysis, { levels: { 'unattributed-quote': 'off' } })).toEqual([]);
    const { project } = readProject('{ "silenced": [{ "rule": "unattributed-quote", "file": "a.txt", "reason": "Overheard." }] }');
    const silencing = { project, path: 'a.txt' };
    expect(check(analysis, { silencing })).toEqual([]);
    expect(silenced(analysis, { silencing })).toMatchObject([{ reason: 'Overheard.', said: { in: 'project' } }]);
    expect(toJson(analysis, { silencing })).toMatchObject({ id: '', diagnostics: [], silenced: [{ reason: 'Overheard.' }] });
  });

  it('reads Markdown, with the places of the document', () => {
    const document = '---\ntitle: x\n---\n\n“It **stands**,” said *Tom Brill*.\n\n`“Not this,” said nobody.`\n';
    const marked = analyze(document, readMarkdown(document));
    expect(marked.sources.map(({ name }) => name)).toEqual(['Tom Brill']);
    expect(marked.quotations.map(({ segments: [first] }) => document.slice(first?.start, first?.end))).toEqual(['“It **stands**,”']);
  });

  it('knows shares and lines', () => {
    expect(shares(analysis)).toEqual([{ source: 's1', quotations: 2, words: 3, percent: 43 }]);
    expect(lineIndex(text)(text.indexOf('Nobody'))).toEqual({ line: 7, column: 2 });
  });
});

test('the list of rules holds what a rule says of itself, and nothing to run', () => {
  expect(rules.find(({ id }) => id === 'unclosed-quote')).toEqual({ id: 'unclosed-quote', severity: 'warning', summary: 'A quotation mark that is opened and never closed.' });
  expect(rules.filter((rule) => Object.keys(rule).length !== 3)).toEqual([]);
});

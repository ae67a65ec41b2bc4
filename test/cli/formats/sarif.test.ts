import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import type { Log, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import { sarifPrinter } from '../../../server/src/cli/formats/sarif.js';
import { report, type Report } from '../../../server/src/cli/report.js';
import { noProject } from '../../../server/src/project/index.js';
import { allRules } from '../../../server/src/rules/index.js';
import { bridgeReport } from '../bridge.js';

const root = resolve('.');

/** The schema of SARIF 2.1.0, which its makers publish with a library for tests. It is of a draft that names its own address in another way. */
const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>;
const valid = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false }).compile(Object.fromEntries(Object.entries(schema).filter(([name]) => name !== 'id' && name !== '$schema')));

/** What is wrong with a log by the schema. */
export function violations(log: unknown): string[] {
  return valid(log) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

function logOf(reports: readonly Report[], unread: readonly (readonly [string, string])[] = [], folder = root): { log: Log; run: Run } {
  const printer = sarifPrinter(folder);
  const text = [printer.first, ...reports.map((each) => printer.each(each)), ...unread.map(([id, problem]) => printer.unread?.(id, problem) ?? ''), String(printer.last())].join('');
  const log = JSON.parse(text) as Log;
  expect(violations(log)).toEqual([]);
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return { log, run };
}

describe('sarif', () => {
  test('the schema is one that something can fail', () => {
    expect(violations({ version: '2.1.0', runs: [{ tool: {} }] })).not.toEqual([]);
    expect(violations({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: '' }, level: 'bad' }] }] })).not.toEqual([]);
  });

  test.each([['none', []], ['one', [bridgeReport]], ['several', [bridgeReport, report('rain.txt', 'It rained.\n'), { ...bridgeReport, id: '-' }]]] as const)('is a valid log of %s', (_name, reports) => {
    const { log, run } = logOf(reports);
    expect(log.version).toBe('2.1.0');
    expect(run.artifacts).toHaveLength(reports.length);
  });

  test('tells of every rule with its help', () => {
    const rules = logOf([]).run.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
    expect(rules.find(({ id }) => id === 'unclosed-quote')).toMatchObject({ name: 'UnclosedQuote', helpUri: expect.stringMatching(/rules\/unclosed-quote\.md$/u) as string, defaultConfiguration: { enabled: true, level: 'warning' } });
    expect(rules.find(({ id }) => id === 'loaded-reporting-verb')?.shortDescription?.text).toBe(allRules.find(({ id }) => id === 'loaded-reporting-verb')?.summary);
    expect(rules.filter(({ defaultConfiguration }) => defaultConfiguration?.enabled === false)).toHaveLength(allRules.filter(({ severity }) => severity === 'off').length);
  });

  test('places each finding and points to its rule', () => {
    const { run } = logOf([bridgeReport]);
    const [first, second] = run.results ?? [];
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', newlineSequences: ['\r\n', '\n', '\r'] });
    expect(first).toMatchObject({
      ruleId: 'unattributed-quote', level: 'warning', message: { text: 'The article does not say who is speaking: “My shop will not live through it.”' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'stories/bridge.txt' }, region: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 36, charOffset: bridgeReport.diagnostics[0]?.span.start, charLength: 35 } } }],
      relatedLocations: [{ id: 1, message: { text: 'The nearest possible speaker is city spokesman.' } }],
    });
    expect(run.tool.driver.rules?.[second?.ruleIndex ?? -1]?.id).toBe('unclosed-quote');
  });

  test('counts columns in UTF-16 code units', () => {
    const [result] = logOf([report('fog.txt', 'Fog over Wend\n\nIt was late.\n\n🦆🦆 It rained. “Nobody saw it.”\n')]).run.results ?? [];
    expect(result?.locations?.[0]?.physicalLocation?.region).toMatchObject({ startLine: 5, startColumn: 17, charOffset: 45 });
  });

  test.each([
    ['stories/bridge.txt', { uri: 'stories/bridge.txt', uriBaseId: 'SRCROOT' }],
    ['./a b/50% “ü”#?:.txt', { uri: 'a%20b/50%25%20%E2%80%9C%C3%BC%E2%80%9D%23%3F%3A.txt', uriBaseId: 'SRCROOT' }],
    [join(root, 'x.txt'), { uri: 'x.txt', uriBaseId: 'SRCROOT' }],
    ['-', { description: { text: 'Standard input' } }],
  ])('says where %s is', (id, location) => {
    const { run } = logOf([{ ...bridgeReport, id }]);
    expect(run.artifacts?.[0]?.location).toEqual(location);
    expect(run.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual(location);
  });

  test('gives the whole address of what is not in the folder', () => {
    expect(logOf([{ ...bridgeReport, id: '../other.txt' }], [], '/news/today').run.artifacts?.[0]?.location).toEqual({ uri: 'file:///news/other.txt' });
  });

  test('says that a file could not be read, and what else there is to know', () => {
    const { run } = logOf([{ ...bridgeReport, notices: ['is over the size limit'] }], [['nowhere.txt', 'no such file']]);
    expect(run.invocations).toMatchObject([{
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'warning', message: { text: 'is over the size limit' } }, { level: 'error', message: { text: 'no such file' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'nowhere.txt' } } }] }],
    }]);
    expect(logOf([bridgeReport]).run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  test('has what is silenced as suppressed, with the reason', () => {
    const text = 'Fog over Wend\n\nIt was late.\n\n<!-- on-the-record-disable-next-line unattributed-quote -- heard on the pier -->\n“Nobody saw it.”\n\n“Nobody at all.”\n';
    const silence = { rule: 'unattributed-quote', quotation: 'Nobody at all', reason: 'a chorus', by: 'mq', file: undefined, span: { start: 0, end: 0 } };
    const { run } = logOf([report('fog.txt', text, { project: { ...noProject, silenced: [silence] }, path: 'fog.txt' })]);
    expect(run.results?.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'heard on the pier', location: { physicalLocation: { artifactLocation: { uri: 'fog.txt', uriBaseId: 'SRCROOT' }, region: expect.objectContaining({ startLine: 5 }) as object } } }],
      [{ kind: 'external', justification: 'a chorus (mq)' }],
    ]);
  });

  test('knows a finding again when the text above it grows, and two with the same words apart', () => {
    const text = 'Fog over Wend\n\nIt was late.\n\n“Nobody saw it.”\n\nIt rained.\n\n“Nobody saw it.”\n';
    const prints = (article: string): string[] => (logOf([report('fog.txt', article)]).run.results ?? []).map(({ partialFingerprints }) => Object.values(partialFingerprints ?? {}).join());
    const before = prints(text);
    expect(new Set(before).size).toBe(2);
    expect(prints(text.replace('It was late.', 'It was late, and the lamps were lit.'))).toEqual(before);
  });

  test('makes no link of the words of an article', () => {
    const message = 'She said “[the] mayor [x](https://example.invalid)”';
    const [result] = logOf([{ ...bridgeReport, diagnostics: bridgeReport.diagnostics.slice(0, 1).map((each) => ({ ...each, message })) }]).run.results ?? [];
    expect(result?.message.text).toBe('She said “\\[the\\] mayor \\[x\\](https://example.invalid)”');
  });
});

import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { githubPrinter } from '../../../server/src/cli/formats/github.js';
import { report } from '../../../server/src/cli/report.js';
import { bridgeReport } from '../bridge.js';

const root = resolve('.');
const lines = (text: string): string[] => text.split('\n').filter(Boolean);

/** A command as GitHub's runner reads it. */
function read(line: string): { command: string; properties: Record<string, string>; message: string } {
  const [, command = '', listed = '', message = ''] = /^::(\w+) (.*?)::(.*)$/u.exec(line) ?? [];
  const data = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const properties = Object.fromEntries(listed.split(',').map((part) => part.split(/=(.*)/su).slice(0, 2)).map(([name = '', value = '']) => [name, data(value.replaceAll('%3A', ':').replaceAll('%2C', ','))]));
  return { command, properties, message: data(message) };
}

describe('github', () => {
  test('is a command for each finding', () => {
    const [first, second, ...rest] = lines(githubPrinter(root).each(bridgeReport)).map(read);
    expect(first).toEqual({
      command: 'warning', message: 'The article does not say who is speaking: “My shop will not live through it.”',
      properties: { file: 'stories/bridge.txt', line: '7', endLine: '7', col: '1', endColumn: '36', title: 'unattributed-quote' },
    });
    expect(second?.properties['title']).toBe('unclosed-quote');
    expect(rest).toEqual([]);
  });

  test('is empty for an article without findings', () => {
    expect(githubPrinter(root).each(report('rain.txt', 'It rained.\n'))).toBe('');
  });

  test('gives no columns where a finding runs over several lines', () => {
    const span = { start: 0, end: bridgeReport.analysis.text.length };
    const [line = ''] = lines(githubPrinter(root).each({ ...bridgeReport, diagnostics: bridgeReport.diagnostics.slice(0, 1).map((each) => ({ ...each, span })) }));
    expect(read(line).properties).toEqual({ file: 'stories/bridge.txt', line: '1', endLine: '10', title: 'unattributed-quote' });
  });

  test('says all severities that GitHub knows', () => {
    const severities = ['error', 'warning', 'information', 'hint'] as const;
    const diagnostics = severities.flatMap((severity) => bridgeReport.diagnostics.slice(0, 1).map((each) => ({ ...each, severity })));
    expect(lines(githubPrinter(root).each({ ...bridgeReport, diagnostics })).map((line) => read(line).command)).toEqual(['error', 'warning', 'notice', 'notice']);
  });

  test('escapes what would end a property or a message', () => {
    const id = 'a,b:c%,\n100%.txt';
    const message = '100% sure, she said: “::set-output name=x::y”\r\n::error::no';
    const output = githubPrinter(root).each({ ...bridgeReport, id, diagnostics: bridgeReport.diagnostics.slice(0, 1).map((each) => ({ ...each, message })) });
    expect(lines(output)).toHaveLength(1);
    expect(read(output.trimEnd())).toMatchObject({ properties: { file: id, line: '7' }, message: '100% sure, she said: “::set-output name=x::y” ::error::no' });
  });

  test('names files from the root of the repository', () => {
    const [line = ''] = lines(githubPrinter(join(root, 'stories')).each({ ...bridgeReport, id: 'stories/bridge.txt' }));
    expect(read(line).properties['file']).toBe('bridge.txt');
    expect(lines(githubPrinter(root).each({ ...bridgeReport, id: '-' })).map((each) => read(each).properties['file'])).toEqual([undefined, undefined]);
  });

  test('makes an error of a file that could not be read', () => {
    expect(read(githubPrinter(root).unread?.('nowhere.txt', 'no such file').trimEnd() ?? '')).toEqual({ command: 'error', properties: { file: 'nowhere.txt', title: 'On the Record' }, message: 'could not be checked: no such file' });
  });
});

import { resolve } from 'node:path';
import type { Span } from '../../analysis/index.js';
import type { Severity } from '../../rules/index.js';
import type { Report } from '../report.js';
import { printable } from '../terminal/printable.js';
import { within } from '../within.js';
import { lineIndex, type LineOf } from '../../library/lines.js';
import type { Printer } from './printer.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** What would end a message, or be read as an escape. */
const inMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** What would end a property, too. */
const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

type Properties = readonly (readonly [name: string, value: string | number])[];

const commandLine = (command: string, properties: Properties, message: string): string =>
  `::${command} ${properties.map(([name, value]) => `${name}=${inProperty(String(value))}`).join(',')}::${inMessage(printable(message))}\n`;

/** Where an article is found from the root of the repository; nothing for standard input, which has no place there. */
function fileOf(id: string, root: string): Properties {
  if (id === '-') return [];
  return [['file', within(root, resolve(id)) ?? id]];
}

/** GitHub takes columns only where a finding begins and ends on one line. */
function placeOf(span: Span, lineOf: LineOf): Properties {
  const [start, end] = [lineOf(span.start), lineOf(span.end)];
  const columns: Properties = start.line === end.line ? [['col', start.column], ['endColumn', end.column]] : [];
  return [['line', start.line], ['endLine', end.line], ...columns];
}

function linesOf({ id, diagnostics, file, places }: Report, root: string): string {
  const lineOf = lineIndex(file);
  return diagnostics.map((finding) =>
    commandLine(commands[finding.severity], [...fileOf(id, root), ...placeOf(places.spanOf(finding.span), lineOf), ['title', finding.rule]], finding.message)).join('');
}

/** Findings as commands of GitHub’s workflows, which show them in the changed files. `root` is the repository’s folder. */
export const githubPrinter = (root: string): Printer => ({
  first: '',
  each: (report) => linesOf(report, root),
  unread: (id, problem) => commandLine('error', [...fileOf(id, root), ['title', 'On the Record']], `could not be checked: ${problem}`),
  last: () => '',
});

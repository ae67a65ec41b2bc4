import { readArticle, Unreadable } from '../input/article.js';
import { endWhenOutputEnds, write } from '../output.js';
import { printerOf, type Format } from '../printers.js';
import { report, type Report } from '../report.js';
import { styleOf, wantsColor, type ColorChoice } from '../terminal/style.js';
import type { TextSettings } from '../formats/text/page.js';
import type { Severity } from '../../rules/index.js';

/** The options of `analyze` as commander gives them. */
export interface AnalyzeFlags {
  readonly format: Format;
  readonly why?: true;
  readonly full?: true;
  readonly failOn?: 'warning' | 'error';
  readonly color: ColorChoice;
}

const FAILING: Readonly<Record<'warning' | 'error', readonly Severity[]>> = { error: ['error'], warning: ['error', 'warning'] };

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 100;
const NARROWEST = 50;

function columns(): number {
  const width = process.stdout.columns ?? (Number(process.env['COLUMNS']) || 80);
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}

const settingsOf = (flags: AnalyzeFlags): TextSettings => ({
  width: columns(),
  style: styleOf(wantsColor(flags.color, Boolean(process.stdout.isTTY), process.env)),
  full: flags.full === true,
  why: flags.why === true,
});

/** Whether --fail-on makes these findings an exit status of 1. */
export function fails(diagnostics: readonly { readonly severity: Severity }[], failOn: AnalyzeFlags['failOn']): boolean {
  const failing = failOn === undefined ? [] : FAILING[failOn];
  return diagnostics.some(({ severity }) => failing.includes(severity));
}

/** Analyses files and prints each as it is done. Resolves to the exit status. */
export async function analyzeFiles(paths: readonly string[], flags: AnalyzeFlags): Promise<number> {
  endWhenOutputEnds(process.stdout);
  const printer = printerOf(flags.format, settingsOf(flags));
  let status = 0;
  await write(process.stdout, printer.first);
  for (const path of paths) {
    const found = await reportOf(path);
    if (found === undefined || fails(found.diagnostics, flags.failOn)) status = 1;
    if (found !== undefined) await write(process.stdout, printer.each(found));
  }
  await write(process.stdout, printer.last());
  return status;
}

/** The report of one file; undefined, after a line on standard error, where it cannot be read. */
async function reportOf(path: string): Promise<Report | undefined> {
  const name = path === '-' ? 'standard input' : path;
  try {
    const found = report(path, await readArticle(path, process.stdin));
    for (const notice of found.notices) process.stderr.write(`${name}: ${notice}\n`);
    return found;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    process.stderr.write(`${name}: ${error.message}\n`);
    return undefined;
  }
}

import { toContract } from '../formats/json.js';
import { readArticle, Unreadable } from '../input/article.js';
import { overLimit } from '../notices.js';
import { endQuietlyWhenNobodyReads, write } from '../output.js';
import { report, type Report } from '../report.js';
import type { Severity } from '../../rules/rule.js';

/** The options of `analyze` as commander gives them. */
export interface AnalyzeFlags {
  readonly format: 'text' | 'json' | 'jsonl';
  readonly why?: true;
  readonly full?: true;
  readonly failOn?: 'warning' | 'error';
  readonly color: 'auto' | 'always' | 'never';
}

/** How one format prints: what comes first, each report, what comes last. */
interface Printer {
  readonly first: string;
  each(report: Report, index: number): string;
  readonly last: string;
}

const json = (report: Report): string => JSON.stringify(toContract(report));

const PRINTERS: Readonly<Record<'json' | 'jsonl', Printer>> = {
  jsonl: { first: '', each: (report) => `${json(report)}\n`, last: '' },
  json: { first: '[', each: (report, index) => `${index === 0 ? '' : ','}\n${json(report)}`, last: '\n]\n' },
};

const FAILING: Readonly<Record<'warning' | 'error', readonly Severity[]>> = { error: ['error'], warning: ['error', 'warning'] };

/** Analyses files and prints each as it is done. Resolves to the exit status. */
export async function analyzeFiles(paths: readonly string[], flags: AnalyzeFlags): Promise<number> {
  endQuietlyWhenNobodyReads(process.stdout);
  const printer = PRINTERS[flags.format === 'text' ? 'jsonl' : flags.format];
  const failing = flags.failOn === undefined ? [] : FAILING[flags.failOn];
  let status = 0;
  let printed = 0;
  await write(process.stdout, printer.first);
  for (const path of paths) {
    const found = await reportOf(path);
    if (found === undefined || found.diagnostics.some((each) => failing.includes(each.severity))) status = 1;
    if (found !== undefined) await write(process.stdout, printer.each(found, printed++));
  }
  await write(process.stdout, printer.last);
  return status;
}

/** The report of one file; undefined, after a line on standard error, where it cannot be read. */
async function reportOf(path: string): Promise<Report | undefined> {
  try {
    const found = report(path, await readArticle(path, process.stdin));
    const notice = overLimit(found.analysis);
    if (notice !== undefined) process.stderr.write(`${path}: ${notice}\n`);
    return found;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    process.stderr.write(`${path}: ${error.message}\n`);
    return undefined;
  }
}

import { placeOf } from '../../project/index.js';
import { readArticle, Unreadable } from '../input/article.js';
import { BrokenProject, createProjects, type InForce } from '../input/project.js';
import { endWhenOutputEnds, write } from '../output.js';
import { printerOf, type Format } from '../printers.js';
import { report, type Report } from '../report.js';
import { styleOf, wantsColor, type ColorChoice } from '../terminal/style.js';
import { USAGE_ERROR } from '../usage.js';
import type { TextSettings } from '../formats/text/page.js';
import type { Severity } from '../../rules/index.js';

/** The options of `analyze` as commander gives them. */
export interface AnalyzeFlags {
  readonly format: Format;
  readonly why?: true;
  readonly full?: true;
  readonly failOn?: 'warning' | 'error';
  readonly color: ColorChoice;
  readonly showSilenced?: true;
  /** A project file, or `false` for none; the nearest one upwards from each article where nothing is said. */
  readonly project?: string | false;
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
  showSilenced: flags.showSilenced === true,
});

/** Whether --fail-on makes these findings an exit status of 1. */
export function fails(diagnostics: readonly { readonly severity: Severity }[], failOn: AnalyzeFlags['failOn']): boolean {
  const failing = failOn === undefined ? [] : FAILING[failOn];
  return diagnostics.some(({ severity }) => failing.includes(severity));
}

/** Analyses files and prints each as it is done. Resolves to the exit status. */
export async function analyzeFiles(paths: readonly string[], flags: AnalyzeFlags): Promise<number> {
  endWhenOutputEnds(process.stdout);
  const articles = await underProjects(paths, flags.project);
  if (articles === undefined) return USAGE_ERROR;
  const printer = printerOf(flags.format, settingsOf(flags));
  let status = 0;
  await write(process.stdout, printer.first);
  for (const article of articles) {
    const found = await reportOf(article);
    if (found === undefined || fails(found.diagnostics, flags.failOn)) status = 1;
    if (found !== undefined) await write(process.stdout, printer.each(found));
  }
  await write(process.stdout, printer.last());
  return status;
}

interface Article {
  readonly path: string;
  readonly inForce: InForce;
}

/**
 * Each path with its project, without those that their project leaves out. Undefined, after lines on standard error, where a
 * project file is broken: then nothing is analysed, since nobody knows what would be asked for.
 */
async function underProjects(paths: readonly string[], choice: string | false | undefined): Promise<Article[] | undefined> {
  const projects = createProjects(choice, (line) => { process.stderr.write(`${line}\n`); });
  const articles: Article[] = [];
  try {
    for (const path of paths) {
      const inForce = await projects.of(path);
      if (inForce.path !== undefined && placeOf(inForce.project, inForce.path) === 'out') process.stderr.write(`${path}: is left out by the project file; --no-project reads it\n`);
      else articles.push({ path, inForce });
    }
    return articles;
  } catch (error) {
    if (!(error instanceof BrokenProject)) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}

/** The report of one file; undefined, after a line on standard error, where it cannot be read. */
async function reportOf({ path, inForce }: Article): Promise<Report | undefined> {
  const name = path === '-' ? 'standard input' : path;
  try {
    const found = report(path, await readArticle(path, process.stdin), inForce);
    for (const notice of found.notices) process.stderr.write(`${name}: ${notice}\n`);
    return found;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    process.stderr.write(`${name}: ${error.message}\n`);
    return undefined;
  }
}

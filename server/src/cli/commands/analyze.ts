import { resolve } from 'node:path';
import { isProse } from '../../ide/prose.js';
import { placeOf } from '../../project/index.js';
import { readArticle, Unreadable } from '../input/article.js';
import { kindOf, type Kind } from '../input/kind.js';
import { pathsOf, type FoundPath } from '../input/paths.js';
import { readAs } from '../input/reading.js';
import { BrokenProject, createProjects, type InForce } from '../input/project.js';
import { compareArticles, isComparing, withComparison, type Comparison } from '../compare.js';
import { printed, type Delivery } from '../delivery.js';
import { bratFolder } from '../formats/brat/folder.js';
import type { Format } from '../formats/names.js';
import { printerOf } from '../printers.js';
import { report, type Report } from '../report.js';
import { styleOf, wantsColor, type ColorChoice } from '../terminal/style.js';
import { USAGE_ERROR } from '../exit-status.js';
import { usageLine } from '../usage.js';
import type { TextSettings } from '../formats/text/page.js';
import type { Reading } from '../../reading/reading.js';
import type { Severity } from '../../rules/index.js';

/** The options of `analyze` as commander gives them. */
export interface AnalyzeFlags {
  readonly format: Format;
  /** A file to write to; a folder where the format is brat. */
  readonly output?: string;
  readonly why?: true;
  readonly full?: true;
  readonly quiet?: true;
  readonly failOn?: 'warning' | 'error';
  readonly color: ColorChoice;
  readonly showSilenced?: true;
  /** A project file, or `false` for none; the nearest one upwards from each article where nothing is said. */
  readonly project?: string | false;
  /** What the articles are, whatever their names say. */
  readonly as?: Kind;
  /** The name that standard input goes by. */
  readonly stdinFilename?: string;
  readonly encoding?: string;
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
  style: styleOf(wantsColor(flags.color, flags.output === undefined && Boolean(process.stdout.isTTY), process.env)),
  full: flags.full === true,
  quiet: flags.quiet === true,
  why: flags.why === true,
  showSilenced: flags.showSilenced === true,
});

/** Whether --fail-on makes these findings an exit status of 1. */
export function fails(diagnostics: readonly { readonly severity: Severity }[], failOn: AnalyzeFlags['failOn']): boolean {
  const failing = failOn === undefined ? [] : FAILING[failOn];
  return diagnostics.some(({ severity }) => failing.includes(severity));
}

/** Analyses files and hands each on as it is done. Resolves to the exit status. */
export async function analyzeFiles(paths: readonly string[], flags: AnalyzeFlags): Promise<number> {
  const without: (readonly [path: string, problem: string])[] = [];
  const found = await pathsOf(paths, (path, problem) => {
    process.stderr.write(`${path}: ${problem}\n`);
    without.push([path, problem]);
  });
  const articles = await underProjects(found, flags);
  if (articles === undefined) return USAGE_ERROR;
  const mistake = mistakeIn(articles, flags);
  if (mistake !== undefined) {
    process.stderr.write(usageLine(mistake, 'on-the-record analyze'));
    return USAGE_ERROR;
  }
  const delivery = deliveryOf(flags);
  const reader = readerOf(flags, isComparing(articles));
  const comparison = isComparing(articles) ? await compared(articles, reader) : undefined;
  let status = without.length > 0 ? 1 : 0;
  let leftOut = 0;
  await delivery.begin();
  for (const each of without) await delivery.unread(...each);
  for (const article of articles) {
    const found = await reportOf(article, { reader, comparison }, delivery);
    if (found === 'left out') {
      leftOut += 1;
      continue;
    }
    if (found === undefined || fails(found.diagnostics, flags.failOn)) status = 1;
  }
  await delivery.end();
  if (leftOut > 0) process.stderr.write(`${leftOut === 1 ? 'One file reads like no article and was left out; name it to have it read' : `${String(leftOut)} files read like no articles and were left out; name them to have them read`}\n`);
  return status;
}

/** What is asked for and cannot be; undefined where all is well. */
function mistakeIn(articles: readonly Article[], { format, output }: AnalyzeFlags): string | undefined {
  if (format === 'brat' && output === undefined && articles.length > 1) return 'the brat format of several articles needs --output, a folder for them';
  const over = output === undefined ? undefined : articles.find(({ path }) => path !== '-' && resolve(path) === resolve(output));
  return over && `--output would write over ${over.path}`;
}

function deliveryOf(flags: AnalyzeFlags): Delivery {
  if (flags.format === 'brat' && flags.output !== undefined) return bratFolder(flags.output);
  const folder = resolve('.');
  return printed(printerOf(flags.format, { text: settingsOf(flags), folder, repository: process.env['GITHUB_WORKSPACE'] ?? folder }), flags.output);
}

interface Article extends FoundPath {
  readonly inForce: InForce;
  /** Whether the project names it among its files, so that nobody asks whether it reads like an article. */
  readonly isNamed: boolean;
}

/**
 * Each file with its project, without those that their project leaves out. Undefined, after lines on standard error, where a
 * project file is broken: then nothing is analysed, since nobody knows what would be asked for.
 */
async function underProjects(found: readonly FoundPath[], { project: choice, stdinFilename }: AnalyzeFlags): Promise<Article[] | undefined> {
  const projects = createProjects(choice, (line) => { process.stderr.write(`${line}\n`); });
  const articles: Article[] = [];
  try {
    for (const one of found) {
      const inForce = await projects.of(one.path === '-' ? (stdinFilename ?? '-') : one.path);
      const place = inForce.path === undefined ? 'open' : placeOf(inForce.project, inForce.path);
      if (place !== 'out') articles.push({ ...one, inForce, isNamed: place === 'in' || one.by !== 'folder' });
      else if (one.by === 'name') process.stderr.write(`${one.path}: is left out by the project file; --no-project reads it\n`);
    }
    return articles;
  } catch (error) {
    if (!(error instanceof BrokenProject)) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}

/** An article's words; undefined where it is left out. @throws Unreadable */
type Reader = (article: Article) => Promise<Reading | undefined>;

/** @param keeps whether each is kept for whoever asks again: standard input is there but once, and a file may change. */
function readerOf({ as, encoding, stdinFilename = '' }: AnalyzeFlags, keeps: boolean): Reader {
  const kept = new Map<string, ReturnType<Reader>>();
  const read: Reader = async ({ path, isNamed }) => {
    const kind = as ?? kindOf(path === '-' ? stdinFilename : path) ?? 'text';
    const text = await readArticle(path, process.stdin, { kind, encoding });
    return isNamed || kind === 'html' || isProse(text) ? await readAs(kind, text) : undefined;
  };
  if (!keeps) return read;
  return (article) => {
    const reading = kept.get(article.path) ?? read(article);
    kept.set(article.path, reading);
    return reading;
  };
}

/** What cannot be read is told of when its turn comes. */
const compared = (articles: readonly Article[], reader: Reader): Promise<Comparison> =>
  compareArticles(articles, (article) => reader(article).catch(() => undefined), (line) => { process.stderr.write(`${line}\n`); });

/**
 * Reads, analyses and delivers one file. Undefined, after a line on standard error, where any of it cannot be done. A file of a
 * folder that reads like no article (a list, a licence) is left out, as in an editor; where a file's own name is given, it is read.
 */
async function reportOf(article: Article, { reader, comparison }: { readonly reader: Reader; readonly comparison: Comparison | undefined }, delivery: Delivery): Promise<Report | 'left out' | undefined> {
  const { path, inForce } = article;
  const say = (line: string): void => { process.stderr.write(`${path === '-' ? 'standard input' : path}: ${line}\n`); };
  try {
    const reading = await reader(article);
    if (reading === undefined) return 'left out';
    const alone = report(path, reading, inForce);
    const found = comparison === undefined ? alone : withComparison(alone, comparison);
    found.notices.forEach(say);
    const problem = await delivery.take(found);
    if (problem === undefined) return found;
    say(problem);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    say(error.message);
    await delivery.unread(path, error.message);
  }
  return undefined;
}

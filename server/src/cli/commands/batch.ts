import { fstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { answer, type Answering } from '../batch/answer.js';
import { compileLate } from '../batch/compile-late.js';
import { inOrder } from '../batch/in-order.js';
import { createPool, workersUnder } from '../batch/pool.js';
import { progressOn } from '../batch/progress.js';
import { answeredIds, BadOutput, keepWholeLines, linesAfter, openOutput } from '../batch/resume.js';
import { stopOnSignal } from '../batch/stop-on-signal.js';
import type { Project } from '../../project/index.js';
import { linesOf, type Line } from '../input/lines.js';
import { BrokenProject, createProjects } from '../input/project.js';
import { endWhenOutputEnds, write } from '../output.js';
import { USAGE_ERROR } from '../exit-status.js';

/** Where a batch reads and writes. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly messages: Writable;
}

/** How a batch goes about it. */
export interface BatchOptions {
  readonly answer?: Answering;
  /** How many lines may be in work at once: what memory holds. */
  readonly ahead?: number;
  /** The lines to answer; all of the input by default. */
  readonly lines?: AsyncIterable<Line>;
  /** Told after each line how many articles have been answered. */
  readonly onProgress?: (articles: number) => void;
}

/**
 * Answers a stream of articles line by line, in order, and reads on only when answers are taken: memory holds as many articles
 * as are in work. Resolves to the exit status.
 */
export async function batch({ input, output, messages }: Streams, options: BatchOptions = {}): Promise<number> {
  const { answer: answerLine = answer, ahead = 1, lines = linesOf(input), onProgress } = options;
  endWhenOutputEnds(output);
  let status = 0;
  let articles = 0;
  for await (const { output: analysis, problem, notices = [], number } of inOrder(lines, answerLine, ahead)) {
    if (analysis !== undefined) await write(output, `${analysis}\n`);
    for (const message of problem === undefined ? notices : [problem]) await write(messages, `line ${String(number)}: ${message}\n`);
    if (problem !== undefined) status = 1;
    if (analysis !== undefined) articles++;
    onProgress?.(articles);
  }
  return status;
}

export interface BatchFlags {
  readonly jobs?: number;
  readonly output?: string;
  readonly resume?: boolean;
  readonly project?: string;
}

/** `on-the-record batch`: standard input to standard output or to a file, on all cores. Resolves to the exit status. */
export async function runBatch({ jobs = availableParallelism(), output: path, resume = false, project: file }: BatchFlags): Promise<number> {
  compileLate();
  const { stdin: input, stdout, stderr } = process;
  const project = await projectOf(file, stderr);
  if (project === undefined) return USAGE_ERROR;
  if (input.isTTY) stderr.write('Reading articles, one {"id", "text"} a line; end with Ctrl+D.\n');
  const screen = stderr.isTTY && (path !== undefined || !stdout.isTTY) ? progressOn(stderr, input, sizeOf(input)) : undefined;
  const pool = jobs > 1 ? createPool(jobs, workersUnder(project)) : undefined;
  // Between two lines of output: reading ends, and with it the batch.
  const stopped = stopOnSignal((reason) => { input.destroy(reason); });
  try {
    const to = path === undefined ? { output: stdout, lines: linesOf(input) } : await toFile(path, resume, input);
    const options = { lines: to.lines, ahead: jobs * LINES_A_JOB, answer: pool?.answer ?? ((line: Line) => answer(line, project)), ...(screen && { onProgress: screen.show }) };
    const status = await batch({ input, output: to.output, messages: screen?.messages ?? stderr }, options);
    if (path !== undefined) await new Promise<void>((resolve) => { to.output.end(resolve); });
    return status;
  } catch (error) {
    screen?.clear();
    if (stopped.by !== undefined) {
      stderr.write(path === undefined ? 'on-the-record batch: stopped\n' : `on-the-record batch: stopped; the same command with --resume goes on\n`);
      return stopped.by;
    }
    if (!(error instanceof BadOutput)) throw error;
    stderr.write(`on-the-record batch: ${path ?? ''} ${error.message}\n`);
    return USAGE_ERROR;
  } finally {
    screen?.clear();
    stopped.forget();
    await pool?.close();
  }
}

/** The project that a batch works under: none unless one is named. Undefined, after lines that say why, where it is broken. */
export async function projectOf(file: string | undefined, messages: Writable): Promise<Project | undefined> {
  try {
    return (await createProjects(file ?? false, (line) => { messages.write(`${line}\n`); }).of('-')).project;
  } catch (error) {
    if (!(error instanceof BrokenProject)) throw error;
    messages.write(`${error.message}\n`);
    return undefined;
  }
}

/** A line that waits for each thread, so that none waits for the reader. */
const LINES_A_JOB = 2;

/** How many bytes standard input holds; undefined where it is no file. */
function sizeOf({ fd }: typeof process.stdin): number | undefined {
  const stats = fstatSync(fd);
  return stats.isFile() ? stats.size : undefined;
}

/** The file to write to, and the lines that it does not answer yet. @throws BadOutput */
async function toFile(path: string, resume: boolean, input: Readable): Promise<{ output: Writable; lines: AsyncIterable<Line> }> {
  const file = await openOutput(path, resume);
  const start = resume ? await keepWholeLines(file) : 0;
  const output = file.createWriteStream({ start });
  return { output, lines: start === 0 ? linesOf(input) : linesAfter(linesOf(input), answeredIds(path)) };
}

import { noProject, type Project } from '../../project/index.js';
import { contractOf } from '../formats/in-file.js';
import type { Line } from '../input/lines.js';
import { BadLine, parseRequest } from '../input/request.js';
import { report } from '../report.js';

/** What a line of the batch comes to; plain data, so that it can cross from a worker thread. */
export interface Answer {
  /** One line of JSON without its line feed; undefined where the line is blank or bad. */
  readonly output?: string;
  /** What is wrong with the line. */
  readonly problem?: string;
  /** What a person should know of a line that was answered all the same. */
  readonly notices?: readonly string[];
}

/** Something that answers lines: this thread, or a pool of others. */
export type Answering = (line: Line) => Answer | Promise<Answer>;

/** Answers one line under a project, in which the id stands for the path; depends on nothing else, and never throws. */
export function answer(line: Line, project: Project = noProject): Answer {
  if (line.bytes === undefined) return { problem: 'is too long' };
  try {
    const request = parseRequest(line.bytes);
    if (request === undefined) return {};
    const found = report(request.id, request.text, { project, path: request.id });
    return { output: JSON.stringify(contractOf(found)), notices: found.notices };
  } catch (error) {
    return { problem: error instanceof BadLine ? error.message : notAnalysed(error) };
  }
}

/** What is said of a line that broke the analysis, or the thread that it ran in. */
export const notAnalysed = (error: unknown): string => `could not be analysed (${String(error)})`;

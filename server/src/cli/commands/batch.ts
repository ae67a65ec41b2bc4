import type { Readable, Writable } from 'node:stream';
import { toContract } from '../formats/json.js';
import { linesOf, type Line } from '../input/lines.js';
import { BadLine, parseRequest } from '../input/request.js';
import { endWhenOutputEnds, write } from '../output.js';
import { report } from '../report.js';

/** What a line of the batch comes to; plain data, so that it can cross to a worker thread and back. */
export interface Answer {
  /** One line of JSON without its line feed; undefined where the line is blank or bad. */
  readonly output?: string;
  /** What is wrong with the line. */
  readonly problem?: string;
  /** What a person should know of a line that was answered all the same. */
  readonly notices?: readonly string[];
}

/** Answers one line; depends on nothing but the line. */
export function answer(line: Line): Answer {
  if (line.bytes === undefined) return { problem: 'is too long' };
  try {
    const request = parseRequest(line.bytes);
    if (request === undefined) return {};
    const found = report(request.id, request.text);
    return { output: JSON.stringify(toContract(found)), notices: found.notices };
  } catch (error) {
    if (error instanceof BadLine) return { problem: error.message };
    return { problem: `could not be analysed (${String(error)})` };
  }
}

/** Where a batch reads and writes: the three standard streams. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly messages: Writable;
}

/**
 * Answers a stream of articles line by line, in order, and reads on only when the last answer was taken: memory holds one
 * article. Resolves to the exit status.
 *
 * @param answerLine what answers a line; a pool of workers may stand here one day.
 */
export async function batch({ input, output, messages }: Streams, answerLine: (line: Line) => Answer | Promise<Answer> = answer): Promise<number> {
  endWhenOutputEnds(output);
  if ('isTTY' in input && input.isTTY === true) messages.write('Reading articles, one {"id", "text"} a line; end with Ctrl+D.\n');
  let status = 0;
  for await (const line of linesOf(input)) {
    const { output: analysis, problem, notices = [] } = await answerLine(line);
    if (analysis !== undefined) await write(output, `${analysis}\n`);
    for (const message of problem === undefined ? notices : [problem]) await write(messages, `line ${String(line.number)}: ${message}\n`);
    if (problem !== undefined) status = 1;
  }
  return status;
}

import { basename, extname } from 'node:path';
import { compileLate } from '../batch/compile-late.js';
import { BadOutput } from '../batch/resume.js';
import type { CorpusOptions } from '../corpus/answer.js';
import { BadCorpus, DiskTrouble } from '../corpus/database.js';
import { isField, type Field } from '../corpus/field.js';
import { inputOf } from '../corpus/input.js';
import { makeCorpus } from '../corpus/make.js';
import { BadPattern, namePattern } from '../corpus/name-pattern.js';
import { Unreadable } from '../input/article.js';
import { USAGE_ERROR } from '../exit-status.js';
import { projectOf } from './batch.js';

/** The options of `corpus` as commander gives them. */
export interface CorpusFlags {
  readonly output?: string;
  readonly resume?: true;
  readonly jobs?: number;
  readonly project?: string;
  /** “outlet=publisher”, each. */
  readonly field?: readonly string[];
  readonly ids?: string;
}

/** A command that cannot be obeyed; the message is a sentence without its full stop. */
class BadUsage extends Error {}

/** `on-the-record corpus`: articles to one SQLite file. Resolves to the exit status. */
export async function runCorpus(path: string, flags: CorpusFlags): Promise<number> {
  compileLate();
  const output = flags.output ?? `${path === '-' ? 'corpus' : basename(path, extname(path))}.sqlite`;
  const say = (line: string): void => { process.stderr.write(`on-the-record corpus: ${line}\n`); };
  try {
    const options = optionsOf(flags);
    const project = await projectOf(flags.project, process.stderr);
    return project === undefined ? USAGE_ERROR : await makeCorpus(await inputOf(path), { ...flags, output, options, project });
  } catch (error) {
    if (error instanceof Unreadable) {
      say(`${path}: ${error.message}`);
      return 1;
    }
    if (error instanceof BadUsage) say(`${error.message}. See on-the-record corpus --help`);
    else if (error instanceof BadCorpus || error instanceof BadOutput) say(`${output} ${error.message}`);
    else throw error;
    return error instanceof DiskTrouble ? 1 : USAGE_ERROR;
  }
}

/** @throws BadUsage */
function optionsOf({ field = [], ids }: CorpusFlags): CorpusOptions {
  try {
    if (ids !== undefined) namePattern(ids);
  } catch (error) {
    if (error instanceof BadPattern) throw new BadUsage(`--ids ${ids ?? ''}: ${error.message}`, { cause: error });
    throw error;
  }
  const fields: Partial<Record<Field, string>> = {};
  for (const words of field) {
    const [ours = '', theirs = ''] = words.split(/=(.*)/su);
    if (!isField(ours) || theirs === '') throw new BadUsage(`--field ${words}: it is written as --field outlet=publisher, for outlet, date, title, author or url`);
    fields[ours] = theirs;
  }
  return { ...(field.length > 0 && { fields }), ...(ids !== undefined && { names: ids }) };
}

import { existsSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { reportingForms } from '../../analysis/index.js';
import { namesModels, noProject, PROJECT_FILE, readProject, withUnknownModels, type Problem, type Silencing } from '../../project/index.js';
import { lineIndex } from '../../library/lines.js';
import { within } from '../within.js';
import { decode } from './decode.js';

/** A project file that cannot be used; the message holds a line for each problem, with its place. */
export class BrokenProject extends Error {}

/** The project that applies to an article, and the article's path in it. */
export type InForce = Required<Silencing> & { readonly project: NonNullable<Silencing['project']> };

/** Finds and reads project files, each of them once. */
export interface Projects {
  /** The project of an article. "-" stands in the folder that the command runs in. @throws BrokenProject */
  of(path: string): Promise<InForce>;
}

/** What is longer is no project file. */
const LARGEST = 1_000_000;

/**
 * @param choice a project file, `false` for none, undefined for the nearest one upwards from each article.
 * @param warn told of each line about what is ignored in a project file.
 */
export function createProjects(choice: string | false | undefined, warn: (line: string) => void): Projects {
  const read = new Map<string, Promise<InForce['project']>>();
  const above = new Map<string, Promise<string | undefined>>();
  const nearestOnce = (folder: string): Promise<string | undefined> => {
    const looking = above.get(folder) ?? nearest(folder);
    above.set(folder, looking);
    return looking;
  };
  const once = (file: string): Promise<InForce['project']> => {
    const reading = read.get(file) ?? readFile(file, warn);
    read.set(file, reading);
    return reading;
  };
  return {
    async of(path) {
      const named = path === '-' ? undefined : resolve(path);
      const file = choice === undefined ? await nearestOnce(named === undefined ? resolve('.') : dirname(named)) : choice === false ? undefined : resolve(choice);
      if (file === undefined) return { project: noProject, path: undefined };
      return { project: await once(file), path: named === undefined ? undefined : within(dirname(file), named) };
    },
  };
}

/** The nearest project file upwards, up to the root of a repository or somebody's home. */
async function nearest(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, PROJECT_FILE);
    if (await stat(file).then((stats) => stats.isFile(), () => false)) return file;
    if (existsSync(join(at, '.git')) || at === homedir() || dirname(at) === at) return undefined;
  }
}

async function readFile(file: string, warn: (line: string) => void): Promise<InForce['project']> {
  const name = relative('.', file) || file;
  const text = await textOf(file, name);
  const lineOf = lineIndex(text);
  const line = ({ span, message }: Problem): string => {
    const { line: number, column } = lineOf(span.start);
    return `${name}:${String(number)}:${String(column)}: ${message}`;
  };
  const { project, problems } = namesModels(text) ? withUnknownModels(readProject(text), text, reportingForms()) : readProject(text);
  if (project === undefined) throw new BrokenProject(problems.filter(({ severity }) => severity === 'error').map(line).join('\n'));
  for (const problem of problems) warn(line(problem));
  return project;
}

async function textOf(file: string, name: string): Promise<string> {
  const handle = await open(file).catch((error: unknown) => { throw new BrokenProject(`${name}: the project file could not be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`); });
  try {
    if ((await handle.stat()).size > LARGEST) throw new BrokenProject(`${name}: is too long for a project file`);
    return decode({ bytes: await handle.readFile() });
  } catch (error) {
    if (error instanceof BrokenProject) throw error;
    throw new BrokenProject(`${name}: the project file could not be read (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  } finally {
    await handle.close();
  }
}

import { resolve } from 'node:path';
import { pathsOf } from '../input/paths.js';

/** The files that somebody named, by themselves or by a folder, and no others. */
export interface GivenFiles {
  /** The articles among them as they are now, in the order of the arguments. */
  list(): Promise<readonly string[]>;
  /** The file that a path means; undefined where it means none of them: one from elsewhere, one behind a link, one that is ignored. */
  find(path: string): Promise<string | undefined>;
}

/** @param given files, folders and patterns, as on the command line; never standard input, which the protocol has. */
export function givenFiles(given: readonly string[]): GivenFiles {
  const list = async (): Promise<readonly string[]> => (await pathsOf(given.filter((path) => path !== '-'), () => undefined)).map(({ path }) => path);
  return {
    list,
    // A path is compared and never followed: what leads out of a folder by “..” or by a link is in no list.
    find: async (asked) => (await list()).find((path) => path === asked || resolve(path) === resolve(asked)),
  };
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One set of articles with gold attributions. */
export interface GoldSet {
  readonly title: string;
  /** Where it lies, from the shared folder. */
  readonly path: string;
  readonly file: string;
  /** What the set is, for the page. */
  readonly about: string;
}

const SETS: readonly Omit<GoldSet, 'file'>[] = [
  {
    title: 'Samples', path: 'articles/gold.jsonl',
    about: 'The articles that this project was first made for: two news stories about one meeting, with traps on purpose.',
  },
  {
    title: 'PolNeAR, development part', path: 'corpora/polnear/dev.jsonl',
    about: 'Political news of seven publishers with attributions by hand (Newell, Margolin and Ruths, LREC 2018). The rules may be tuned on it.',
  },
];

/** Where the gold articles are: $ON_THE_RECORD_SHARED, or the folder `shared` beside this project. */
export const sharedFolder = (): string => resolve(root, process.env['ON_THE_RECORD_SHARED'] ?? '../shared');

/** The program that compares an analysis with gold. */
export const scorer = (): string => join(sharedFolder(), 'eval/score.mjs');

/** The sets in the order of the page; undefined where one of them or the scorer is not there. */
export function findSets(): readonly GoldSet[] | undefined {
  const sets = SETS.map((set) => ({ ...set, file: join(sharedFolder(), set.path) }));
  return [scorer(), ...sets.map(({ file }) => file)].every((file) => existsSync(file)) ? sets : undefined;
}

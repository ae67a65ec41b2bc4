import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const SET_IDS = ['samples', 'dev', 'train'] as const;
export type SetId = (typeof SET_IDS)[number];

/** One set of articles with gold attributions. */
export interface GoldSet {
  readonly id: SetId;
  readonly title: string;
  /** Where it lies, from the shared folder. */
  readonly path: string;
  readonly file: string;
  /** What the set is, for the page. */
  readonly about: string;
}

const SETS: Readonly<Record<SetId, Omit<GoldSet, 'file' | 'id'>>> = {
  samples: {
    title: 'Samples', path: 'articles/gold.jsonl',
    about: 'The articles that this project was first made for: two news stories about one meeting, with traps on purpose.',
  },
  dev: {
    title: 'PolNeAR, development part', path: 'corpora/polnear/dev.jsonl',
    about: 'Political news of seven publishers with attributions by hand (Newell, Margolin and Ruths, LREC 2018). The rules may be tuned on it: a change is judged by these figures.',
  },
  train: {
    title: 'PolNeAR, training part', path: 'corpora/polnear/train.jsonl',
    about: 'More of the same, to read failures in. Nobody noted which names would be right here, so that there are no figures about names.',
  },
};

/** Where the gold articles are: $ON_THE_RECORD_SHARED, or the folder `shared` beside this project. */
export const sharedFolder = (): string => resolve(root, process.env['ON_THE_RECORD_SHARED'] ?? '../shared');

/** The program that compares an analysis with gold. */
export const scorer = (): string => join(sharedFolder(), 'eval/score.mjs');

/** A set; undefined where it or the scorer is not there. */
export function findSet(id: SetId): GoldSet | undefined {
  const set = { ...SETS[id], id, file: join(sharedFolder(), SETS[id].path) };
  return [scorer(), set.file].every((file) => existsSync(file)) ? set : undefined;
}

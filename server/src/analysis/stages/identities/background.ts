import type { Entity } from '../../model/index.js';
import { directory } from '../../resolve/directory.js';
import { author } from './author.js';
import { paragraphOf, roleOf } from './cast.js';
import type { Named } from './names-since.js';
import { endsOfSpeech } from './references.js';
import type { Background, Scene } from './scene.js';
import type { SpotNumbers } from './spot-numbers.js';
import type { Spots } from './versions.js';

/** What the names of an article tell for following references in any part of it. */
export function backgroundOf({ cast, numbers }: Spots, { of, spots }: Pick<Named, 'of' | 'spots'>): Background {
  const inOrder = [...spots.keys()].sort((a, b) => introducedAt(a, numbers) - introducedAt(b, numbers));
  const who = author(cast.author, inOrder);
  const writes = who !== undefined && cast.active.some((at) => cast.facts[at]?.words[0] === 'i' && !cast.outer.has(at));
  const voices = new Set<Entity>();
  for (const { speaker } of cast.turns) {
    const entity = of[speaker]?.entity;
    if (entity?.type === 'organisation') voices.add(entity);
  }
  return {
    directory: directory(inOrder), voices, ends: endsOfSpeech(cast), author: who, writer: writes ? who.entity : undefined,
    firstPerson: cast.active.find((at) => of[at]?.entity.type === 'person' && roleOf(cast, at) !== 'headline') ?? Infinity,
  };
}

const introducedAt = ({ introduction }: Entity, { at }: SpotNumbers): number => at[introduction?.spot ?? 0] ?? 0;

/** An article before its references are followed. */
export function sceneOf({ cast, numbers }: Spots, { of, spots }: Pick<Named, 'of' | 'spots'>, background: Background): Scene {
  const lastNamed = (entity: Entity, at: number): number | undefined => {
    const own = spots.get(entity) ?? [];
    let [from, to] = [0, own.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((numbers.at[own[middle] ?? 0] ?? 0) < at) from = middle + 1;
      else to = middle;
    }
    const last = own[from - 1];
    return last === undefined ? undefined : paragraphOf(cast, numbers.at[last] ?? 0);
  };
  return { ...background, cast, numbers, named: of, lastNamed };
}

import type { Entity } from '../../model/index.js';
import { directory } from '../../resolve/directory.js';
import { gendersHeard } from '../../resolve/gender.js';
import { author } from './author.js';
import { paragraphOf, roleOf, type Cast } from './cast.js';
import { antecedentsHeard, pronounsHeard } from './hearing.js';
import type { Identity } from './identity.js';
import { readNames, type Around } from './names.js';
import { endsOfSpeech, followReferences } from './references.js';
import type { Progress, Scene } from './scene.js';
import { numbered, type SpotNumbers } from './spot-numbers.js';

type Identified = readonly (Identity | undefined)[];

/** Who everybody is. */
export interface Identities {
  readonly numbers: SpotNumbers;
  /** Whom each spot names. */
  readonly of: Identified;
  /** Everybody whom a spot names, with the first that does, in their order. */
  readonly first: ReadonlyMap<Entity, number>;
  /** The first spot that says what somebody is. */
  readonly described: ReadonlyMap<Entity, number>;
}

/** What the identities are found from. */
export interface Known extends Around {
  readonly cast: Cast;
}

/**
 * Finds out who the phrases of an article name: names first, wherever they stand; then what the article says of those people,
 * their offices and their pronouns; then, in reading order, whatever refers to somebody without a name.
 */
export function identities({ cast, headline, sources }: Known): Identities {
  const numbers = numbered(cast.facts.length);
  const members = sources.length > 0 ? cast.active : cast.active.filter((at) => cast.facts[at]?.name !== undefined);
  const { of: named, drafts } = readNames({ cast, numbers, members }, { headline, sources }, cast.active);
  const people = new Map(drafts.map((draft) => [draft.introduction.spot, draft]));
  const paragraphs = Array.from(cast.roles.keys());
  const heard = paragraphs.map((paragraph) => pronounsHeard({ cast, named }, paragraph));
  const stated = (person: number): Entity['stated'] => people.get(person)?.stated;
  const told = gendersHeard(heard.flat(), stated);
  const soFar = (entity: Entity): Entity['gender'] => entity.stated ?? told.get(entity.introduction?.spot ?? -1);
  const weaker = paragraphs.map((paragraph) => antecedentsHeard({ cast, named }, paragraph, soFar));
  const all = gendersHeard(weaker.flat(), (person) => stated(person) ?? told.get(person));
  for (const draft of drafts) draft.gender = soFar(draft) ?? all.get(draft.introduction.spot);
  const scene = sceneOf({ cast, numbers, named });
  const progress: Progress = { ...scene, of: [...named], traces: [], nameless: new Map(), next: 0, end: 0 };
  for (const paragraph of paragraphs) followReferences(paragraph, progress);
  return { numbers, of: progress.of, ...firsts(cast, progress.of) };
}

function sceneOf({ cast, numbers, named }: Pick<Scene, 'cast' | 'numbers' | 'named'>): Scene {
  const spots = spotsOf(named, numbers);
  const inOrder = [...spots.keys()].sort((a, b) => introducedAt(a, numbers) - introducedAt(b, numbers));
  const firstPerson = cast.active.find((at) => named[at]?.entity.type === 'person' && roleOf(cast, at) !== 'headline') ?? Infinity;
  const who = author(cast.author, inOrder);
  const writes = who !== undefined && cast.active.some((at) => cast.facts[at]?.words[0] === 'i' && !cast.outer.has(at));
  return {
    cast, numbers, named, directory: directory(inOrder), voices: new Set(cast.turns.map(({ speaker }) => named[speaker]?.entity)), firstPerson, ends: endsOfSpeech(cast), author: who,
    writer: writes ? who.entity : undefined,
    lastNamed: (entity, at) => {
      const before = spots.get(entity)?.findLast((spot) => (numbers.at[spot] ?? 0) < at);
      return before === undefined ? undefined : paragraphOf(cast, numbers.at[before] ?? 0);
    },
  };
}

const introducedAt = ({ introduction }: Entity, { at }: SpotNumbers): number => at[introduction?.spot ?? 0] ?? 0;

/** The numbers of the spots that name each. */
function spotsOf(named: Identified, numbers: SpotNumbers): Map<Entity, number[]> {
  const spots = new Map<Entity, number[]>();
  named.forEach((identity, at) => {
    if (identity === undefined) return;
    const list = spots.get(identity.entity);
    if (list === undefined) spots.set(identity.entity, [numbers.of[at] ?? at]);
    else list.push(numbers.of[at] ?? at);
  });
  return spots;
}

function firsts({ facts }: Cast, of: Identified): Pick<Identities, 'first' | 'described'> {
  const first = new Map<Entity, number>();
  const described = new Map<Entity, number>();
  of.forEach((identity, at) => {
    if (identity === undefined) return;
    const { entity } = identity;
    if (!first.has(entity)) first.set(entity, at);
    if (facts[at]?.described === true && !described.has(entity)) described.set(entity, at);
  });
  return { first, described };
}

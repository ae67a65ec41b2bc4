import type { Facts } from '../../model/index.js';
import { small } from '../../resolve/bodies.js';
import { add, initials, nearKeys } from '../../resolve/register.js';
import { roleOf } from './cast.js';
import type { Spots } from './versions.js';

/** What a name is looked for by, and what it can be found by. */
interface Keys {
  readonly seeks: readonly string[];
  readonly gives: readonly string[];
}

/** Names that are written alike, and the numbers of their spots. */
interface Namesakes extends Keys {
  readonly spots: number[];
}

/** Names by how they are written, and how those are written that seek a key, and that give it. */
interface Names {
  readonly all: Map<string, Namesakes>;
  readonly seeking: Map<string, string[]>;
  readonly giving: Map<string, string[]>;
}

/** The names of some version of an article, and the spots of those that have come since. One that is gone stays until all are listed anew. */
export interface Kin {
  readonly base: Names;
  /** Names that a sentence treats as bodies'. */
  readonly treated: ReadonlySet<string>;
  readonly since: readonly number[];
}

/** So many may have come since. */
const MOST = 200;

/** The names of an article. */
export function kinOf({ cast, numbers }: Spots): Kin {
  const treated = new Set(cast.active.flatMap((at) => (cast.facts[at]?.name?.isBody === true ? [cast.facts[at].words.join(' ')] : [])));
  return { base: listed(cast.active.map((at) => numbers.of[at] ?? at), treated, { cast, numbers }), treated, since: [] };
}

/** The same with some more. */
export const withMore = (kin: Kin, more: readonly number[], place: Spots): Kin =>
  more.length === 0 ? kin : kin.since.length + more.length > MOST ? kinOf(place) : { ...kin, since: [...kin.since, ...more] };

/**
 * The names that may have to do with some: whose bearer may depend on these, or be found by way of them; and all that have to do with
 * those. By the numbers of their spots, of which some may be gone.
 *
 * @param from how the first of them are written.
 */
export function kinTo(from: readonly Facts[], { base, treated, since }: Kin, place: Spots): Set<number> {
  const layers = [base, listed(since, treated, place)];
  const found = new Set<number>();
  const done = new Set<unknown>();
  const queue: Keys[] = from.map((facts) => keysOf(facts, true, treated));
  const meet = (key: string, side: 'seeking' | 'giving'): void => {
    const asked = `${side} ${key}`;
    if (done.has(asked)) return;
    done.add(asked);
    for (const layer of layers) {
      for (const written of layer[side].get(key) ?? []) {
        const names = layer.all.get(written);
        if (names === undefined || done.has(names)) continue;
        done.add(names);
        for (const spot of names.spots) found.add(spot);
        queue.push(names);
      }
    }
  };
  for (let keys = queue.pop(); keys !== undefined; keys = queue.pop()) {
    for (const key of keys.seeks) meet(key, 'giving');
    for (const key of keys.gives) meet(key, 'seeking');
  }
  return found;
}

function listed(spots: readonly number[], treated: ReadonlySet<string>, { cast, numbers }: Spots): Names {
  const names: Names = { all: new Map(), seeking: new Map(), giving: new Map() };
  for (const spot of spots) {
    const at = numbers.at[spot] ?? -1;
    const facts = cast.facts[at];
    if (facts?.name === undefined) continue;
    const headline = roleOf(cast, at) === 'headline';
    const written = writtenAs(facts, headline);
    const known = names.all.get(written);
    if (known === undefined) list(names, written, { ...keysOf(facts, headline, treated), spots: [spot] });
    else known.spots.push(spot);
  }
  return names;
}

function list({ all, seeking, giving }: Names, written: string, one: Namesakes): void {
  all.set(written, one);
  for (const key of one.seeks) add(seeking, key, written);
  for (const key of one.gives) add(giving, key, written);
}

/** All of a name that its keys go by. */
const writtenAs = ({ form, words, roles, gender, name }: Facts, headline: boolean): string =>
  [headline, form, words.join(' '), name?.form, name?.words.join(' '), name?.personal, name?.isBody, roles.length > 0 || gender !== undefined, name?.label, name?.body?.words.join(' ')].join('\n');

/** The keys by which names are looked up in naming them; rather one too many than one too few. */
function keysOf({ form, words: phrase, roles, gender, name }: Facts, headline: boolean, treated: ReadonlySet<string>): Keys {
  const [seeks, gives] = [new Set<string>(), new Set<string>()];
  const seek = (kind: string, words: readonly string[]): void => { for (const word of words) if (word !== '') seeks.add(`${kind} ${word}`); };
  const give = (kind: string, words: readonly string[]): void => { for (const word of words) if (word !== '') gives.add(`${kind} ${word}`); };
  // Whoever is sought by all words of a name can be found by the last.
  const seekBody = (words: readonly string[]): void => {
    const own = words.filter((word) => !small(word));
    const last = own.slice(-1);
    seek('body', [...[own.join(' '), ...last].map((word) => word.replace(/\./g, '')), ...last]);
  };
  const giveBody = (words: readonly string[]): void => { give('body', [words.join(' '), initials(words), ...words]); };
  if (form === 'name') {
    give('capital', phrase);
    if (gender !== undefined || roles.length > 0) give('titled', phrase.slice(-1));
    if (name?.isBody === true) {
      seek('titled', phrase.slice(-1));
      give('treated', [phrase.join(' ')]);
    }
  }
  if (name?.form === 'name') {
    const { words, key: { last } } = name;
    const [all, opening] = [words.join(' '), words.slice(0, 1)];
    const isTreated = treated.has(all) || treated.has(opening.join(' '));
    seek('last', [last]);
    seek('treated', [all, ...opening]);
    give('last', words.slice(-2));
    if (words.length === 1) {
      seek('first', words);
      seek('capital', words);
      seek('near', nearKeys(all));
    } else {
      give('first', opening);
      give('initials', [initials(words)]);
      give('near', nearKeys(words.at(-1) ?? ''));
    }
    if (isTreated) giveBody(words);
    // Others are somebody's names by themselves.
    if (words.length === 1 || headline || !name.personal || isTreated) {
      seek('last', words);
      seekBody(words);
    }
  } else if (name?.body !== undefined || name?.label !== undefined) {
    const words = name.body?.words ?? [];
    if (name.label !== undefined) seek('initials', [name.label]);
    seek('last', words.slice(0, 1));
    seekBody(words);
    giveBody(words);
  }
  return { seeks: [...seeks], gives: [...gives] };
}

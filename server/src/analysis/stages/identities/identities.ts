import type { Entity } from '../../model/index.js';
import type { Change } from '../change.js';
import type { Draft } from '../../resolve/register.js';
import { isAlike } from './alike.js';
import { backgroundOf, sceneOf } from './background.js';
import { paragraphOf, type Cast } from './cast.js';
import { firstMentions, firstMentionsSince, type FirstMentions } from './first-mentions.js';
import type { Identity } from './identity.js';
import { readNames, type Around } from './names.js';
import { indicesOf, namesSince, spotsOf, type Named, type NamedSince } from './names-since.js';
import { paragraphsAgain } from './paragraphs-again.js';
import { differing, genderOf, pronouns, pronounsSince, type People, type PronounsHeard } from './pronouns-heard.js';
import { readAgain, readWhole, type Reading } from './reading.js';
import type { Background } from './scene.js';
import { numbered, numbersSince, type SpotNumbers } from './spot-numbers.js';
import type { Spots, Versions } from './versions.js';

/** Who everybody is. */
export interface Identities extends Reading, FirstMentions {
  readonly numbers: SpotNumbers;
  readonly named: Named;
  readonly heard: PronounsHeard;
  readonly background: Background;
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
  const { found, drafts } = readNames({ cast, numbers, members }, { headline, sources }, [...cast.facts.keys()]);
  const of = new Array<Identity | undefined>(cast.facts.length).fill(undefined);
  for (const { at, identity } of found) of[at] = identity;
  const named: Named = { of, spots: spotsOf(found, numbers), kin: undefined };
  const heard = pronouns({ cast, named: of, people: peopleOf(named) });
  settle(drafts, heard);
  const background = backgroundOf({ cast, numbers }, named);
  const reading = readWhole(sceneOf({ cast, numbers }, named, background));
  return { numbers, named, heard, background, ...reading, ...firstMentions({ cast, numbers }, reading.of) };
}

/** The identities of an earlier version, what they were found from, and what has changed since. */
interface Earlier {
  readonly known: Known;
  readonly identities: Identities;
  readonly change: Change;
}

/** The same for a later version, of which only that is found anew that what has changed has to do with. */
export function identitiesSince(known: Known, { known: old, identities: before, change }: Earlier): Identities {
  const { cast, headline } = known;
  const versions = versionsOf(known, old, { numbers: before.numbers, change });
  const names = versions && namesSince(versions, before.named, headline);
  if (versions === undefined || names === undefined) return identities(known);
  const { numbers } = versions.now;
  const people = peopleOf(names);
  const heardIn = (person: number): number[] => paragraphsOf(people.get(person), names, versions.now);
  const again = new Set([...names.touched.map((at) => paragraphOf(cast, at)), ...Array.from(cast.roles.keys()).slice(change.above, cast.roles.length - change.below)]);
  const persons = new Set(names.entities.map(({ introduction }) => introduction?.spot ?? -1));
  const heard = pronounsSince({ cast, named: names.of, people }, before.heard, { again, persons, namedIn: heardIn });
  settle(names.fresh, heard);
  const named = withGenders(names, people, { now: heard, before: before.heard }, versions.now);
  const background = backgroundOf({ cast, numbers }, named);
  const paragraphs = paragraphsAgain(versions, { now: { named, background }, before }, named);
  const { others, ...reading } = readAgain(sceneOf({ cast, numbers }, named, background), versions, before, paragraphs);
  const found = firstMentionsSince(versions.now, reading.of, before, others);
  const nameless = new Map([...reading.nameless].filter(([, entity]) => found.first.has(entity)));
  return { numbers, named: { of: named.of, spots: named.spots, kin: named.kin }, heard, background, ...reading, nameless, ...found };
}

/** Where more spots than this may have changed, to compare them takes longer than to begin anew. */
const MOST = 1000;

/** The spots of two versions; undefined where too much is another for the one to tell of the other. */
function versionsOf({ cast, headline, sources }: Known, old: Known, { numbers: kept, change }: { readonly numbers: SpotNumbers; readonly change: Change }): Versions | undefined {
  const { above, below } = change;
  const count = cast.roles.length;
  if (count !== old.cast.roles.length || headline !== old.headline || sources.length > 0 || old.sources.length > 0 || !isAlike(cast.author, old.cast.author)) return undefined;
  for (let paragraph = above; paragraph < count - below; paragraph++) if (cast.roles[paragraph] !== old.cast.roles[paragraph]) return undefined;
  const stretch = { first: cast.from[above] ?? 0, last: cast.from[count - below] ?? 0, lastBefore: old.cast.from[count - below] ?? 0 };
  if (Math.max(stretch.last, stretch.lastBefore) - stretch.first > MOST) return undefined;
  const isSame = (at: number, before: number): boolean => {
    const [one, other] = [cast.facts[at], old.cast.facts[before]];
    return one !== undefined && other !== undefined && one.form === other.form && one.gender === other.gender && isAlike(one.words, other.words) && isAlike(one.roles, other.roles) && isAlike(one.name, other.name);
  };
  const numbers = numbersSince(kept, stretch, isSame);
  return numbers && { now: { cast, numbers }, before: { cast: old.cast, numbers: kept }, change, stretch };
}

/** Those who have names, by the spots that introduce them. */
const peopleOf = ({ spots }: Pick<Named, 'spots'>): People => new Map(Array.from(spots.keys(), (entity) => [entity.introduction?.spot ?? -1, entity]));

/** Gives those who are new the pronouns that the article uses for them. */
function settle(drafts: readonly Draft[], heard: PronounsHeard): void {
  for (const draft of drafts) draft.gender = genderOf(heard, draft);
}

/** The same where the article uses other pronouns for somebody than it did: he is another value then, and so is whoever names him. */
function withGenders(names: NamedSince, people: People, { now, before }: { readonly now: PronounsHeard; readonly before: PronounsHeard }, { numbers }: Spots): NamedSince {
  const persons = new Set([...differing(now.told, before.told), ...differing(now.guessed, before.guessed)]);
  const others = [...persons].flatMap((person) => people.get(person) ?? []).filter((entity) => entity.gender !== genderOf(now, entity));
  if (others.length === 0) return names;
  const of = [...names.of];
  const spots = new Map(names.spots);
  const touched = new Set(names.touched);
  const changed = others.map((entity): Entity => {
    const other = { ...entity, gender: genderOf(now, entity) };
    const own = spots.get(entity) ?? [];
    spots.delete(entity);
    spots.set(other, own);
    for (const at of indicesOf(own, numbers)) {
      const identity = of[at];
      if (identity !== undefined) of[at] = { ...identity, entity: other };
      touched.add(at);
    }
    return other;
  });
  return { ...names, of, spots, touched: [...touched], entities: [...names.entities, ...others, ...changed] };
}

/** The paragraphs in which somebody is named. */
const paragraphsOf = (entity: Entity | undefined, { spots }: Pick<Named, 'spots'>, { cast, numbers }: Spots): number[] =>
  entity === undefined ? [] : [...new Set(indicesOf(spots.get(entity) ?? [], numbers).map((at) => paragraphOf(cast, at)))];

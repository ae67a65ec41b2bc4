import type { Facts, Introduction, NameFacts } from '../../model/index.js';
import { bodyNamed } from '../../resolve/bodies.js';
import { learn, personMisspelt, personNamed, personWithin, type Bearer } from '../../resolve/names.js';
import { initials, introduce, type Draft, type Register } from '../../resolve/register.js';
import { paragraphOf, roleOf, type Cast } from './cast.js';
import type { Drafted } from './descriptions.js';
import { NOBODY } from './identity.js';
import type { Spots } from './versions.js';
import { bearerKnown, completeKnown, introduceKnown } from './known.js';

/** Names that are read together. */
export interface Names extends Spots {
  /** Their spots in reading order. */
  readonly members: readonly number[];
}

/** A spot by its index and by its number. */
interface SpotPlace {
  readonly at: number;
  readonly spot: number;
}

/** A headline names nobody by a run of capitals longer than this. */
const LONGEST_IN_HEADLINE = 3;

/** What the whole article tells of words that look like names. */
interface Signs {
  /** Names that are bodies' although no noun says so: "Norvik Energy, which …", "Norvik Energy said it …". */
  readonly bodies: ReadonlySet<string>;
  /** Words that have a capital in the middle of a sentence too, or that speak. */
  readonly names: ReadonlySet<string>;
}

/**
 * Gives each name its bearer. Full names first, wherever they stand, so that a surname in the headline finds its bearer below;
 * then, in reading order, short names; the headlines last.
 */
export function nameEverybody({ cast, numbers, members }: Names, known: Register, of: (Drafted | undefined)[]): void {
  const signs = signsOf(cast, members);
  const spotAt = (at: number): number => numbers.of[at] ?? at;
  const headline: number[] = [];
  const body: number[] = [];
  for (const at of members) (roleOf(cast, at) === 'headline' ? headline : body).push(at);
  introduceKnown({ cast, numbers }, body, known);
  for (const at of body) {
    const name = cast.facts[at]?.name;
    if (name?.form !== 'name' || name.words.length < 2 || !isName(cast, at, signs) || isKnownBody(name.words, signs)) continue;
    if (personNamed(name, known) === undefined) introduce(known, { spot: spotAt(at), reading: readingOf(name), says: name }, 'person');
  }
  // "Mr. Moss" beside Jane Moss, whom the article calls Mrs.: somebody else, who may never be named in full.
  for (const at of body) {
    const name = cast.facts[at]?.name;
    if (name?.form === 'name' && name.words.length === 1 && name.gender !== undefined && personNamed(name, known) === undefined) introduce(known, { spot: spotAt(at), reading: readingOf(name), says: name }, 'person');
  }
  for (const part of [body, headline]) for (const at of part) name({ at, spot: spotAt(at) }, { cast, signs, known, of });
  completeKnown(known);
}

/** What naming goes by. */
interface Naming {
  readonly cast: Cast;
  readonly signs: Signs;
  readonly known: Register;
  readonly of: (Drafted | undefined)[];
}

function name(place: SpotPlace, { cast, signs, known, of }: Naming): void {
  const { at, spot } = place;
  const facts = cast.facts[at];
  const bearer = facts === undefined ? undefined : bearerOf(facts, place, { cast, signs, known, of });
  if (facts === undefined || bearer === undefined) return;
  of[at] = identityOf(bearer);
  const body = bearer.reading === 'body' ? facts.name?.body : undefined;
  const says = facts.name ?? facts;
  learn(known, bearer.entity, {
    spot, reading: bearer.reading, paragraph: paragraphOf(cast, at), headline: roleOf(cast, at) === 'headline',
    name: body === undefined ? says : { form: says.form, words: body.words, roles: says.roles, gender: says.gender },
  });
  for (const word of body?.describing ?? facts.name?.describing ?? []) bearer.entity.described.add(word);
}

/** A bearer with the phrase as it is to be read; doubtful where the name is only nearly his. */
type Named = Bearer & { readonly reading: 'phrase' | 'whole' | 'body'; readonly doubtful?: boolean };

const readingOf = ({ apart }: NameFacts): 'phrase' | 'whole' => (apart ? 'whole' : 'phrase');

function identityOf({ entity, others, doubtful }: Named): Drafted {
  if (others.length === 0) return { entity, certainty: doubtful === true ? 'likely' : 'certain', because: undefined, rivals: NOBODY };
  return { entity, certainty: 'likely', because: undefined, rivals: others.flatMap(({ introduction }) => (isMention(introduction) ? [{ spot: introduction.spot, lostBy: 'less-recent' as const }] : [])) };
}

/** Whether an introduction is a phrase as it stands, which the editor can point at. */
export const isMention = ({ reading }: Introduction): boolean => reading === 'phrase';

const plain = (entity: Draft | undefined, reading: Named['reading']): Named | undefined => (entity === undefined ? undefined : { entity, others: NOBODY, reading });

/** Whom a name mentions, introduced where it is new; undefined for other phrases. */
function bearerOf(facts: Facts, { at, spot }: SpotPlace, { cast, signs, known }: Naming): Named | undefined {
  const reading = facts.name === undefined ? 'phrase' : readingOf(facts.name);
  const familiar = bearerKnown(facts, spot, known);
  if (familiar !== undefined) return plain(familiar, reading);
  const { name } = facts;
  if (name === undefined) return undefined;
  const headline = roleOf(cast, at) === 'headline';
  if (name.form === 'name') {
    const person = personNamed(name, known, paragraphOf(cast, at));
    if (person !== undefined) return { entity: person.entity, others: person.others, reading };
    const body = isKnownBody(name.words, signs) ? (bodyNamed(name.words, known) ?? introduce(known, { spot, reading, says: name }, 'organisation')) : undefined;
    const other = body ?? personWithin(name, known) ?? bodyNamed(name.words, known);
    if (other !== undefined || (headline && !isVoice(cast, at)) || !isName(cast, at, signs)) return plain(other, reading);
    const misspelt = personMisspelt(name, known);
    if (misspelt !== undefined) return { entity: misspelt, others: NOBODY, reading, doubtful: true };
    return plain(introduce(known, { spot, reading, says: name }, 'person'), reading);
  }
  const labelled = byInitials(name, known);
  if (labelled !== undefined) return plain(labelled, reading);
  const { body } = name;
  if (body === undefined || (headline && name.words.length > LONGEST_IN_HEADLINE + 1)) return undefined;
  const surname = body.words.length === 1 ? known.bySurname.get(body.words[0] ?? '')?.find((entity) => entity.words.length > 1 && entity.words.at(-1) === body.words[0]) : undefined;
  return plain(bodyNamed(body.words, known) ?? surname ?? introduce(known, { spot, reading: 'body', says: { words: body.words, roles: name.roles, gender: name.gender } }, 'organisation'), 'body');
}

/** "DP:" before the words of Dana Pike, in an interview: the one person with these initials. */
function byInitials({ label }: NameFacts, known: Register): Draft | undefined {
  if (label === undefined) return undefined;
  const [only, ...others] = [...(known.byInitials.get(label) ?? [])].filter((entity) => initials(entity.words) === label);
  return others.length === 0 ? only : undefined;
}

/** Whether a name is one of those that the article treats as bodies', or goes on from one: "Norvik" and "Norvik Energy". */
const isKnownBody = (words: readonly string[], { bodies }: Signs): boolean => bodies.size > 0 && (bodies.has(words.join(' ')) || (words.length > 1 && bodies.has(words[0] ?? '')));

/** Whether words with capitals are taken for somebody's name: not a word at the beginning of a sentence that is none elsewhere. */
function isName({ facts }: Cast, at: number, { names }: Signs): boolean {
  const name = facts[at]?.name;
  if (name?.personal !== true) return false;
  return name.words.length > 1 || (facts[at]?.within === undefined && names.has(name.words[0] ?? ''));
}

/** A phrase of two words and more that speaks, with what he is beside him: “the sculptor Aroha Tait”. */
function isVoice({ facts, speaks }: Cast, at: number): boolean {
  const one = facts[at];
  return speaks[at] === true && one?.form === 'name' && one.roles.length > 0 && one.name?.preceded === true;
}

function signsOf(cast: Cast, members: readonly number[]): Signs {
  const bodies = new Set<string>();
  const names = new Set<string>();
  let titled: ReadonlySet<string> | undefined;
  for (const at of members) {
    const facts = cast.facts[at];
    if (facts?.form !== 'name') continue;
    const headline = roleOf(cast, at) === 'headline';
    if (!headline && facts.name?.isBody === true && !(titled ??= titledNames(cast, members)).has(facts.words.at(-1) ?? '')) bodies.add(facts.words.join(' '));
    if (cast.speaks[at] === true || (!facts.opens && !headline)) for (const word of facts.words) names.add(word);
  }
  return { bodies, names };
}

/** The last words of names with a title. */
function titledNames({ facts }: Cast, members: readonly number[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const at of members) {
    const one = facts[at];
    if (one?.form === 'name' && (one.gender !== undefined || one.roles.length > 0)) found.add(one.words.at(-1) ?? '');
  }
  return found;
}

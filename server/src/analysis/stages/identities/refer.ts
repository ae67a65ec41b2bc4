import { reportingNoun } from '../../lexicon/reporting-nouns.js';
import { roleNoun } from '../../lexicon/roles.js';
import type { Certainty, Entity, Facts, SourceType } from '../../model/index.js';
import { bodyReferred } from '../../resolve/bodies.js';
import { antecedent, type Antecedent } from '../../resolve/pronouns.js';
import { described } from '../../resolve/register.js';
import { officeIn, personDescribed, personInRole, type Described } from '../../resolve/roles.js';
import type { Trace } from '../../resolve/trace.js';
import { beforeOf, besides, countOf, paragraphOf, roleOf, withinOf } from './cast.js';
import { NOBODY, type Identity, type Reason } from './identity.js';
import { isMention } from './naming.js';
import type { Progress, Referring } from './scene.js';
import { guessed } from './unclear-pronouns.js';

/** Margins between the best antecedent and the next from which it is sure, and from which it is likely. */
const SURE = 1.2;
const LIKELY = 0.3;

/** What is asked where a noun may mean any body. */
export const BODIES = 'bodies';

/** Whom a phrase that is no name refers to; undefined where that cannot be told, or where nobody needs to know. */
export function refer(at: number, scene: Progress): Identity | undefined {
  const facts = scene.cast.facts[at];
  if (facts === undefined || facts.within !== undefined) return undefined;
  const one: Referring = { at, facts, paragraph: paragraphOf(scene.cast, at), count: countOf(scene.cast, at) };
  switch (facts.form) {
    case 'pronoun':
      return referPronoun(one, scene);
    case 'role':
    case 'unnamed':
      return ownerOf(one, scene) ?? referRole(one, facts, scene) ?? describedAs(one, 'unnamed', scene);
    case 'organisation': {
      scene.asked.add(BODIES);
      const body = bodyReferred(facts, one.paragraph, scene);
      if (body !== undefined) return { entity: body, certainty: 'likely', because: { kind: 'role-matches' }, rivals: NOBODY };
      return describedAs(one, 'organisation', scene);
    }
    case 'document':
      return ownerOf(one, scene) ?? describedAs(one, 'document', scene);
    case 'group':
      return (facts.onePerson ? referRole(one, { ...asDescribed(facts), form: 'role', plural: false, definite: true }, scene) : undefined) ?? describedAs(one, 'group', scene);
    default:
      return describedAs(one, 'unnamed', scene);
  }
}

const asDescribed = ({ form, words, plural, definite, gender, oblique, order, capitals }: Facts): Described & Pick<Facts, 'form'> => ({ form, words, plural, definite, gender, oblique, order, capitals });

function referRole(one: Referring, phrase: Described & Pick<Facts, 'form'>, scene: Progress): Identity | undefined {
  const { at, facts } = one;
  const { cast, named, of, directory: { byOffice } } = scene;
  const headline = roleOf(cast, at) === 'headline';
  const words = facts.said.includes('') ? facts.said.filter((word) => word !== '') : facts.said;
  if (phrase.form === 'unnamed' && !phrase.definite && !headline && !words.includes("'s")) return undefined;
  const office = officeIn(phrase.words);
  if (office !== undefined) scene.asked.add(office);
  const holder = personInRole(headline ? { ...phrase, definite: true } : phrase, words, one, { byOffice, lastNamed: (entity) => scene.lastNamed(entity, at) });
  if (holder !== undefined) {
    const certainty: Certainty = holder.margin < LIKELY ? 'guess' : holder.margin < SURE ? 'likely' : 'certain';
    const rivals = holder.others.flatMap(({ introduction }) => (introduction !== undefined && isMention(introduction) ? [{ spot: introduction.spot, lostBy: 'less-recent' as const }] : []));
    return { entity: holder.entity, certainty, because: { kind: 'role-matches' }, rivals };
  }
  const before = facts.goesOn ? beforeOf(cast, at) : undefined;
  const same = before === undefined ? undefined : of[before];
  if (same !== undefined) return same;
  const owners = new Set(cast.active.slice(scene.next, scene.next + 3).filter((inner) => withinOf(cast, inner) === at).map((inner) => named[inner]?.entity));
  const meant = personDescribed(phrase, words, { capitals: facts.capitals, place: one, traces: scene.traces, not: owners });
  return meant === undefined ? undefined : found(meant, 'guess');
}

/** "Marek’s claim", "the mayor’s statement": what a person says speaks for the person. */
function ownerOf({ at, facts }: Referring, { cast, named, next }: Progress): Identity | undefined {
  const owner = cast.active[next];
  if (owner === undefined || withinOf(cast, owner) !== at || reportingNoun(facts.words.at(-1) ?? '') === undefined) return undefined;
  return named[owner];
}

function referPronoun(one: Referring, scene: Progress): Identity | undefined {
  const { at, facts } = one;
  const { cast, numbers, named, of, traces } = scene;
  const word = facts.words[0] ?? '';
  const outer = cast.outer.get(at);
  // Who speaks around it may be named only behind it.
  const around = outer === undefined ? undefined : outer < at ? of[outer] : named[outer];
  if (word === 'i') return outer === undefined ? scene.author : around && { entity: around.entity, certainty: 'likely', because: undefined, rivals: NOBODY };
  if (word === 'who' || word === 'which') {
    const before = facts.close ? beforeOf(cast, at) : undefined;
    const identity = before === undefined ? undefined : of[before];
    if (identity === undefined || before === undefined) return undefined;
    return { ...identity, because: agreement(numbers.of[before] ?? before), rivals: NOBODY };
  }
  const ahead = facts.announces ? announced(one, scene) : undefined;
  if (ahead !== undefined) return ahead;
  // Who writes "I" is not "she" in the same article. Inside of somebody's words "she" is another one, and may be one of whom only these words tell.
  const nearest = antecedent(facts, one, without([scene.writer, around?.entity], traces));
  if (nearest !== undefined) return found(nearest, outer === undefined ? 'certain' : 'guess');
  const guess = guessed(one, scene);
  return guess === undefined ? undefined : { entity: guess.entity, certainty: 'guess', because: agreement(guess.spot), rivals: NOBODY };
}

/** No antecedent is looked for farther back, in mentions. */
const NEAR = 120;

/** The last mentions of others. */
function without(some: readonly (Entity | undefined)[], traces: readonly Trace[]): readonly Trace[] {
  return some.every((one) => one === undefined) ? traces : traces.slice(-NEAR).filter(({ entity }) => !some.includes(entity));
}

const agreement = (antecedent: number): Reason => ({ kind: 'pronoun-agrees', antecedent });

function found({ trace, margin, rivals }: Antecedent, most: Certainty): Identity {
  const certainty: Certainty = margin < LIKELY || most === 'guess' ? 'guess' : margin < SURE ? 'likely' : most;
  // "She" that fits another "she" explains nothing: the last mention in words does.
  return { entity: trace.entity, certainty, because: agreement(trace.inWords), rivals };
}

/** "Though she called it outrageous, Moss …": a pronoun in a clause that opens the sentence, before the name behind its comma. */
function announced({ count, facts }: Referring, { cast, numbers, named, next }: Progress): Identity | undefined {
  for (let i = next; ; i++) {
    const after = cast.active[i];
    if (after === undefined || countOf(cast, after) !== count) return undefined;
    const name = cast.facts[after];
    if (name === undefined || name.within !== undefined || name.form !== 'name' || !name.afterComma) continue;
    const identity = named[after];
    if (identity?.entity.type !== 'person' || (identity.entity.gender !== undefined && identity.entity.gender !== facts.gender)) return undefined;
    return { ...identity, certainty: 'likely', because: agreement(numbers.of[after] ?? after), rivals: NOBODY };
  }
}

/**
 * Somebody without a name who speaks or of whom the sentence is: "the trustees" are those last described by the noun above, others
 * whoever is described in the same words anywhere. Undefined where nobody needs to know.
 */
function describedAs({ at, facts, paragraph }: Referring, type: SourceType, scene: Progress): Identity | undefined {
  const { cast, nameless, nouns, directory: { byBody } } = scene;
  const { words, plural, definite, subject } = facts;
  const head = words.at(-1) ?? '';
  const topic = type === 'unnamed' && !plural && roleNoun(head) !== undefined && subject !== undefined && besides(cast, at, subject) === at;
  if (cast.speaks[at] !== true && !topic) return undefined;
  const before = definite && words.length === 1 ? describedBefore(`${type} ${head}`, paragraph, scene) : undefined;
  const entity = before ?? (type === 'organisation' ? byBody.get(words.join(' '))?.at(-1) : undefined) ?? inSameWords(facts, type, nameless);
  if (entity.introduction === undefined) nouns.set(`${type} ${entity.words.at(-1) ?? ''}`, entity);
  return { entity, certainty: 'certain', because: undefined, rivals: NOBODY };
}

/** So many paragraphs back somebody is remembered by a noun. */
export const REMEMBERED = 200;

/** Whoever was last described by a noun; undefined where nobody was. */
function describedBefore(noun: string, paragraph: number, { filed, nouns, asked }: Progress): Entity | undefined {
  asked.add(noun);
  let found = nouns.get(noun);
  for (let above = paragraph - 1; found === undefined && above >= 0 && above >= paragraph - REMEMBERED; above--) found = filed[above]?.nouns.get(noun);
  return found;
}

/** Whoever is described in the same words; added to those who are, where nobody was. */
function inSameWords(facts: Facts, type: SourceType, nameless: Map<string, Entity>): Entity {
  const key = [type, facts.gender, ...facts.words, '', ...facts.roles].join(' ');
  const same = nameless.get(key);
  if (same !== undefined) return same;
  const entity = described(facts, type);
  nameless.set(key, entity);
  return entity;
}

import type { Entity, Facts } from '../../model/index.js';
import type { Heard } from '../../resolve/gender.js';
import { antecedent } from '../../resolve/pronouns.js';
import type { Trace } from '../../resolve/trace.js';
import { countOf, paragraphOf, type Cast } from './cast.js';
import type { Identity } from './identity.js';

/** What hearing goes by. */
export interface Hearing {
  readonly cast: Cast;
  /** Whom the names name. */
  readonly named: readonly (Identity | undefined)[];
}

/** Most paragraphs tell nothing. */
const NOTHING: readonly never[] = [];

/**
 * Each gendered pronoun of a paragraph of the body with the people named before it in its sentence, and in the one before. Where
 * somebody without a name could be meant, nothing is heard.
 */
export function pronounsHeard({ cast, named }: Hearing, paragraph: number): readonly Heard[] {
  const pronouns = cast.gendered[paragraph] ?? NOTHING;
  if (pronouns.length === 0 || cast.roles[paragraph] === 'headline') return NOTHING;
  const heard: Heard[] = [];
  const base = cast.from[paragraph] ?? 0;
  let next = 0;
  eachSentence(cast, paragraph, (spots, earlier) => {
    const sentence = cast.facts[spots[0] ?? 0]?.sentence ?? 0;
    // They stand by their sentences, which come in their order: a paragraph may be a whole book.
    for (let pronoun = pronouns[next]; pronoun !== undefined && pronoun.sentence <= sentence; pronoun = pronouns[++next]) {
      if (pronoun.sentence < sentence) continue;
      const candidates = new Set<number | undefined>();
      const consider = (at: number): void => { if (isSomebody(cast.facts[at], named[at])) candidates.add(named[at]?.entity.introduction?.spot); };
      for (const at of earlier) consider(at);
      for (const at of spots) if (at - base < pronoun.behind) consider(at);
      if (candidates.size > 0 && !candidates.has(undefined)) heard.push({ gender: pronoun.gender, candidates: [...candidates].filter((person) => person !== undefined) });
    }
  });
  return heard;
}

/** A person, or a description in the singular of somebody who has no name. */
function isSomebody(facts: Facts | undefined, identity: Identity | undefined): boolean {
  if (identity !== undefined || facts === undefined) return identity?.entity.type === 'person';
  return facts.within === undefined && (facts.form === 'role' || facts.form === 'unnamed') && !facts.plural && facts.roles.length > 0;
}

/** Hands on the spots of each sentence of a paragraph, and those of the last sentence before it that has any. */
function eachSentence(cast: Cast, paragraph: number, take: (spots: readonly number[], earlier: readonly number[]) => void): void {
  let spots: number[] = [];
  let earlier: readonly number[] = [];
  for (const at of activeIn(cast, paragraph)) {
    const last = spots.at(-1);
    if (last !== undefined && cast.facts[last]?.sentence !== cast.facts[at]?.sentence) {
      take(spots, earlier);
      const people = spots.filter((each) => cast.facts[each]?.form !== 'pronoun');
      earlier = people.length > 0 ? people : earlier;
      spots = [];
    }
    spots.push(at);
  }
  if (spots.length > 0) take(spots, earlier);
}

/** The spots of a paragraph that count. */
function activeIn({ from, waits, speaks }: Cast, paragraph: number): number[] {
  const spots: number[] = [];
  for (let at = from[paragraph] ?? 0; at < (from[paragraph + 1] ?? 0); at++) if (speaks[at] === true || waits[at] === false) spots.push(at);
  return spots;
}

/** By how much an antecedent must be ahead of all others to tell a gender. */
const CLEAR = 1;

/**
 * Each "he" or "she" of a paragraph with the person whom it means most clearly, among several who could be meant in it and in the
 * one above: weaker evidence, to be heard where the first kind has told nothing.
 *
 * @param genderOf what is known of somebody.
 */
export function antecedentsHeard({ cast, named }: Hearing, paragraph: number, genderOf: (entity: Entity) => Entity['gender']): readonly Heard[] {
  if (cast.roles[paragraph] === 'headline') return NOTHING;
  const spots = activeIn(cast, paragraph);
  if (!spots.some((at) => isAsked(cast.facts[at]))) return NOTHING;
  const heard: Heard[] = [];
  const traces: Trace[] = [];
  const trace = (at: number): void => { traces.push(...traceOf({ cast, named }, at, genderOf)); };
  if (cast.roles[paragraph - 1] !== 'headline') activeIn(cast, paragraph - 1).forEach(trace);
  for (const at of spots) {
    trace(at);
    const facts = cast.facts[at];
    if (facts?.gender === undefined || !isAsked(facts)) continue;
    const count = countOf(cast, at);
    const found = antecedent(facts, { paragraph, count }, traces);
    const person = found?.trace.entity.introduction?.spot;
    if (found !== undefined && person !== undefined && found.margin >= CLEAR && count - found.trace.count <= 1) heard.push({ gender: facts.gender, candidates: [person] });
  }
  return heard;
}

/** Whether a phrase is a pronoun that may tell a gender. */
const isAsked = (facts: Facts | undefined): boolean => facts?.form === 'pronoun' && facts.gender !== undefined && !facts.oblique;

function traceOf({ cast, named }: Hearing, at: number, genderOf: (entity: Entity) => Entity['gender']): Trace[] {
  const [facts, entity, paragraph] = [cast.facts[at], named[at]?.entity, paragraphOf(cast, at)];
  if (facts === undefined || entity === undefined) return [];
  const subject = cast.speaks[at] === true || facts.subject === at - (cast.from[paragraph] ?? 0);
  return [{ entity, gender: genderOf(entity), spot: at, inWords: at, paragraph, count: countOf(cast, at), order: facts.order, plural: facts.plural, opens: facts.opens, subject, speaks: false, inner: facts.within !== undefined, introduces: false }];
}

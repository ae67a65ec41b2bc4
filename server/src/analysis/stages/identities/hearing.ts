import type { Entity, Facts } from '../../model/index.js';
import type { Heard } from '../../resolve/gender.js';
import { antecedent } from '../../resolve/pronouns.js';
import type { Trace } from '../../resolve/trace.js';
import { countOf, paragraphOf, roleOf, type Cast } from './cast.js';
import type { Identity } from './identity.js';

type Identified = readonly (Identity | undefined)[];

/**
 * Each gendered pronoun of the body with the people named before it in its sentence, and in the one before. Where somebody
 * without a name could be meant, nothing is heard.
 */
export function pronounsHeard(cast: Cast, of: Identified): Heard[] {
  const heard: Heard[] = [];
  let [last, next] = [-1, 0];
  eachSentence(cast, (named, earlier) => {
    const [first] = named;
    if (first === undefined) return;
    const [paragraph, sentence] = [paragraphOf(cast, first), cast.facts[first]?.sentence ?? 0];
    const base = cast.from[paragraph] ?? 0;
    const pronouns = cast.gendered[paragraph] ?? [];
    // They stand by their sentences, which come in their order: a paragraph may be a whole book.
    if (paragraph !== last) [last, next] = [paragraph, 0];
    for (let pronoun = pronouns[next]; pronoun !== undefined && pronoun.sentence <= sentence; pronoun = pronouns[++next]) {
      if (pronoun.sentence < sentence) continue;
      const candidates = new Set<Entity | undefined>();
      const consider = (at: number): void => { if (isSomebody(cast.facts[at], of[at])) candidates.add(of[at]?.entity); };
      for (const at of earlier) consider(at);
      for (const at of named) if (at - base < pronoun.behind) consider(at);
      if (candidates.size > 0 && !candidates.has(undefined)) heard.push({ gender: pronoun.gender, candidates: [...candidates].filter((entity) => entity !== undefined) });
    }
  });
  return heard;
}

/** By how much an antecedent must be ahead of all others to tell a gender. */
const CLEAR = 1;

/**
 * Each "he" or "she" with the person whom it means most clearly, among several who could be meant: weaker evidence, to be heard
 * where the first kind has told nothing.
 */
export function antecedentsHeard(cast: Cast, of: Identified): Heard[] {
  const heard: Heard[] = [];
  const traces: Trace[] = [];
  for (const at of cast.active) {
    const facts = cast.facts[at];
    if (facts === undefined || roleOf(cast, at) === 'headline') continue;
    const [paragraph, count] = [paragraphOf(cast, at), countOf(cast, at)];
    const entity = of[at]?.entity;
    const subject = cast.speaks[at] === true || facts.subject === at - (cast.from[paragraph] ?? 0);
    if (entity !== undefined) traces.push({ entity, at, paragraph, count, order: facts.order, plural: facts.plural, opens: facts.opens, subject, speaks: false, inner: facts.within !== undefined, introduces: false });
    if (facts.form !== 'pronoun' || facts.gender === undefined || facts.oblique) continue;
    const found = antecedent(facts, { paragraph, count }, traces);
    if (found !== undefined && found.margin >= CLEAR && count - found.trace.count <= 1) heard.push({ gender: facts.gender, candidates: [found.trace.entity] });
  }
  return heard;
}

/** A person, or a description in the singular of somebody who has no name. */
function isSomebody(facts: Facts | undefined, identity: Identity | undefined): boolean {
  if (identity !== undefined || facts === undefined) return identity?.entity.type === 'person';
  return facts.within === undefined && (facts.form === 'role' || facts.form === 'unnamed') && !facts.plural && facts.roles.length > 0;
}

/** Hands on the phrases of each sentence with such a pronoun near, and those of the last sentence before it in the same paragraph that has any. */
function eachSentence(cast: Cast, take: (named: readonly number[], earlier: readonly number[]) => void): void {
  let named: number[] = [];
  let earlier: readonly number[] = [];
  for (const at of cast.active) {
    // Most paragraphs have no such pronoun.
    if ((cast.gendered[paragraphOf(cast, at)]?.length ?? 0) === 0 || roleOf(cast, at) === 'headline') continue;
    const last = named.at(-1);
    if (last !== undefined && countOf(cast, last) !== countOf(cast, at)) {
      take(named, earlier);
      const people = named.filter((each) => cast.facts[each]?.form !== 'pronoun');
      earlier = paragraphOf(cast, last) !== paragraphOf(cast, at) ? [] : people.length > 0 ? people : earlier;
      named = [];
    }
    named.push(at);
  }
  if (named.length > 0) take(named, earlier);
}

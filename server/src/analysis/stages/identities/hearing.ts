import type { Entity, Phrase, Token } from '../../model/index.js';
import { adverb, auxiliary, conjunction, determiner, preposition, pronoun } from '../../lexicon/function-words.js';
import { roleNoun } from '../../lexicon/roles.js';
import type { Heard } from '../../resolve/gender.js';
import { antecedent } from '../../resolve/pronouns.js';
import { asTrace, type Trace } from '../../resolve/trace.js';
import type { Identity } from './identity.js';
import type { Spotted } from './spotted.js';

/** Object pronouns are left out: "Moss told her" says of Moss that she is not meant. */
const GENDERED: Readonly<Record<string, 'he' | 'she'>> = { he: 'he', his: 'he', himself: 'he', she: 'she', hers: 'she', herself: 'she' };

/**
 * Each gendered pronoun of the body with the people named before it in its sentence, and in the one before. Where somebody
 * without a name could be meant, nothing is heard.
 */
export function pronounsHeard(all: readonly Spotted[], of: ReadonlyMap<Phrase, Identity>): Heard[] {
  const heard: Heard[] = [];
  for (const { named, earlier } of sentencesOf(all)) {
    const { tokens } = named[0] ?? { tokens: [] };
    for (const [index, token] of tokens.entries()) {
      const gender = token.lower === 'her' && isNoun(tokens[index + 1]) ? 'she' : token.kind === 'word' ? GENDERED[token.lower] : undefined;
      if (gender === undefined) continue;
      if (isSaidOfNoun(tokens, token, gender)) continue;
      const people = [...earlier, ...named.filter((one) => one.phrase.span.start < token.start)].filter((one) => isSomebody(one, of));
      const candidates = new Set(people.map((one) => of.get(one.phrase)?.entity));
      if (candidates.size > 0 && !candidates.has(undefined)) heard.push({ gender, candidates: [...candidates].filter((entity): entity is Entity => entity !== undefined) });
    }
  }
  return heard;
}

/** Whether "her" is a possessive here: something that can be hers follows. */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !preposition(token.lower) && conjunction(token.lower) === undefined && determiner(token.lower) === false && !adverb(token.lower) && auxiliary(token.lower) === undefined && token.lower !== 'to' && pronoun(token.lower) === undefined;

/** "The woman … she": a noun before the pronoun that it may stand for. */
const isSaidOfNoun = (tokens: readonly Token[], pronoun: Token, gender: 'he' | 'she'): boolean =>
  tokens.some((token) => token.end <= pronoun.start && !token.capital && roleNoun(token.lower)?.gender === gender);

/** By how much an antecedent must be ahead of all others to tell a gender. */
const CLEAR = 1;

/**
 * Each "he" or "she" with the person whom it means most clearly, among several who could be meant: weaker evidence, to be heard
 * where the first kind has told nothing.
 */
export function antecedentsHeard(all: readonly Spotted[], of: ReadonlyMap<Phrase, Identity>, subjects: ReadonlySet<Phrase | undefined>): Heard[] {
  const heard: Heard[] = [];
  const traces: Trace[] = [];
  for (const one of all) {
    if (one.role === 'headline') continue;
    const entity = of.get(one.phrase)?.entity;
    if (entity !== undefined) traces.push(asTrace({ paragraph: one.paragraph, sentence: one.sentence, phrase: one.phrase, count: one.count, entity, subject: subjects.has(one.phrase), speaks: false, inner: one.within !== undefined, introduces: false }));
    if (one.phrase.form !== 'pronoun' || one.phrase.gender === undefined || one.phrase.oblique) continue;
    const found = antecedent(one.phrase, one, traces);
    if (found !== undefined && found.margin >= CLEAR && one.count - found.trace.count <= 1) heard.push({ gender: one.phrase.gender, candidates: [found.trace.entity] });
  }
  return heard;
}

/** A person, or a description in the singular of somebody who has no name. */
function isSomebody({ phrase, within }: Spotted, of: ReadonlyMap<Phrase, Identity>): boolean {
  const type = of.get(phrase)?.entity.type;
  if (type !== undefined) return type === 'person';
  return within === undefined && (phrase.form === 'role' || phrase.form === 'unnamed') && !phrase.plural && phrase.roles.length > 0;
}

/** The phrases of each sentence, and those of the last sentence before it in the same paragraph that has any. */
function* sentencesOf(all: readonly Spotted[]): Generator<{ named: readonly Spotted[]; earlier: readonly Spotted[] }> {
  let named: Spotted[] = [];
  let earlier: readonly Spotted[] = [];
  for (const one of all) {
    if (one.role === 'headline') continue;
    const last = named.at(-1);
    if (last !== undefined && last.count !== one.count) {
      yield { named, earlier };
      const people = named.filter((each) => each.phrase.form !== 'pronoun');
      earlier = last.paragraph !== one.paragraph ? [] : people.length > 0 ? people : earlier;
      named = [];
    }
    named.push(one);
  }
  if (named.length > 0) yield { named, earlier };
}

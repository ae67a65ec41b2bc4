import type { Entity, Phrase } from '../model/index.js';
import type { Heard } from '../resolve/gender.js';
import type { Identity } from './identity.js';
import type { Spotted } from './spotted.js';

const GENDERED: Readonly<Record<string, 'he' | 'she'>> = { he: 'he', him: 'he', his: 'he', himself: 'he', she: 'she', her: 'she', hers: 'she', herself: 'she' };

/**
 * Each gendered pronoun of the body with the people named before it in its sentence, and in the one before. Where somebody
 * without a name could be meant, nothing is heard.
 */
export function pronounsHeard(all: readonly Spotted[], of: ReadonlyMap<Phrase, Identity>): Heard[] {
  const heard: Heard[] = [];
  for (const { named, earlier } of sentencesOf(all)) {
    const { tokens } = named[0] ?? { tokens: [] };
    for (const token of tokens) {
      const gender = token.kind === 'word' ? GENDERED[token.lower] : undefined;
      if (gender === undefined) continue;
      const people = [...earlier, ...named.filter((one) => one.phrase.span.start < token.start)].filter((one) => isSomebody(one, of));
      const candidates = new Set(people.map((one) => of.get(one.phrase)?.entity));
      if (candidates.size > 0 && !candidates.has(undefined)) heard.push({ gender, candidates: [...candidates].filter((entity): entity is Entity => entity !== undefined) });
    }
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

// Sources that the caller knows: one source for all their names.
import { determiner } from '../../lexicon/function-words.js';
import { roleNoun } from '../../lexicon/roles.js';
import type { Entity, Facts, KnownSource } from '../../model/index.js';
import { wordsOf } from '../../resolve/known-sources.js';
import { file, introduce, rename, type Draft, type FirstMention, type Register } from '../../resolve/register.js';
import type { Spots } from './versions.js';

/** Introduces whom the caller knows and the body names: by the name in full where it stands there, else by another one. */
export function introduceKnown({ cast: { facts }, numbers }: Spots, body: readonly number[], known: Register): void {
  if (known.knownSources.byName.size === 0) return;
  const named = body.flatMap((at) => {
    const one = facts[at];
    const source = one === undefined ? undefined : sourceNamed(one, known);
    return one === undefined || source === undefined ? [] : [{ one: mention(one, numbers.of[at] ?? at), source }];
  });
  const inFull = named.filter(({ one, source }) => one.says.words.join(' ') === wordsOf(source.name).join(' '));
  for (const { one, source } of [...inFull, ...named]) if (!known.recognised.has(source)) recognise(introduce(known, one, source.type ?? 'person'), source, known);
}

/** The phrase as a first mention, its name read as far as it goes. */
const mention = (facts: Facts, spot: number): FirstMention => ({ spot, reading: facts.name?.apart === true ? 'whole' : 'phrase', says: facts.name ?? facts });

/** Whom a phrase names by a name that the caller gave; undefined for others. */
export function bearerKnown(facts: Facts, spot: number, known: Register): Draft | undefined {
  if (known.knownSources.byName.size === 0) return undefined;
  const source = sourceNamed(facts, known);
  if (source === undefined) return undefined;
  const entity = known.recognised.get(source);
  if (entity !== undefined) return entity;
  // Only a headline names it.
  const fresh = introduce(known, mention(facts, spot), source.type ?? 'person');
  recognise(fresh, source, known);
  return fresh;
}

/**
 * Completes people whom the article names by the surname alone: where the caller knows one person of that surname, and the
 * article names nobody else so.
 */
export function completeKnown(known: Register): void {
  for (const entity of known.entities) {
    const [surname, ...more] = entity.words;
    if (entity.type !== 'person' || entity.known !== undefined || surname === undefined || more.length > 0) continue;
    const source = known.knownSources.bySurname.get(surname);
    if (source === undefined || known.recognised.has(source) || known.bySurname.get(surname)?.length !== 1 || !agrees(entity, source)) continue;
    recognise(entity, source, known);
  }
}

/** “Mr. Pike” is nobody who is spoken of as "she". */
const agrees = ({ stated }: Entity, { pronouns = [] }: KnownSource): boolean =>
  stated === undefined || pronouns.length === 0 || pronouns.includes(stated);

/** A role is somebody's other name only where it is definite: "the mayor", not "a mayor". */
function sourceNamed({ form: found, words, definite, said, name }: Facts, { knownSources: { byName } }: Register): KnownSource | undefined {
  const form = name?.form ?? found;
  if (form === 'pronoun' || form === 'group' || ((form === 'role' || form === 'unnamed') && !definite)) return undefined;
  return byName.get((name?.words ?? words).join(' ')) ?? byName.get(said.slice(determiner(said[0] ?? '') ? 1 : 0).join(' '));
}

/** Gives an entity what the caller knows of it. */
function recognise(entity: Draft, source: KnownSource, known: Register): void {
  entity.known = source;
  known.recognised.set(source, entity);
  entity.stated = genderOf(source) ?? (source.pronouns === undefined ? entity.stated : undefined);
  rename(entity, wordsOf(source.name));
  file(known, entity);
  const described = wordsOf(source.description?.replace(/[,;()]/g, ' ') ?? '');
  for (const word of described) entity.described.add(word);
  for (const word of described) if (roleNoun(word) !== undefined) entity.roles.add(word);
}

/** The one pronoun that agrees; undefined where several do, or none is known. */
function genderOf({ pronouns = [] }: KnownSource): Entity['stated'] {
  const gendered = pronouns.filter((one) => one === 'he' || one === 'she');
  return gendered.length === 1 ? gendered[0] : gendered.length === 0 && pronouns.includes('they') ? 'they' : undefined;
}

// Sources that the caller knows: one source for all their names.
import { determiner } from '../../lexicon/function-words.js';
import { roleNoun } from '../../lexicon/roles.js';
import type { Entity, KnownSource } from '../../model/index.js';
import { wordsOf } from '../../resolve/known-sources.js';
import { file, giveOffices, introduce, type Register } from '../../resolve/register.js';
import type { Spotted } from './spotted.js';

/** Introduces whom the caller knows and the body names: by the name in full where it stands there, else by another one. */
export function introduceKnown(body: readonly Spotted[], known: Register): void {
  if (known.knownSources.byName.size === 0) return;
  const named = body.flatMap((one) => {
    const source = sourceNamed(one, known);
    return source === undefined ? [] : [{ one, source }];
  });
  const inFull = named.filter(({ one, source }) => one.phrase.words.join(' ') === wordsOf(source.name).join(' '));
  for (const { one, source } of [...inFull, ...named]) if (entityOf(source, known) === undefined) recognise(introduce(known, one, source.type ?? 'person'), source, known);
}

/** Whom a phrase names by a name that the caller gave; undefined for others. */
export function bearerKnown(one: Spotted, known: Register): Entity | undefined {
  if (known.knownSources.byName.size === 0) return undefined;
  const source = sourceNamed(one, known);
  if (source === undefined) return undefined;
  const entity = entityOf(source, known);
  if (entity !== undefined) return entity;
  // Only a headline names it.
  const fresh = introduce(known, one, source.type ?? 'person');
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
    if (source === undefined || entityOf(source, known) !== undefined || known.bySurname.get(surname)?.length !== 1 || !agrees(entity, source)) continue;
    recognise(entity, source, known);
  }
}

const entityOf = (source: KnownSource, known: Register): Entity | undefined => known.entities.find((entity) => entity.known === source);

/** “Mr. Pike” is nobody who is spoken of as "she". */
const agrees = ({ gender }: Entity, { pronouns = [] }: KnownSource): boolean =>
  gender === undefined || pronouns.length === 0 || pronouns.includes(gender);

/** A role is somebody's other name only where it is definite: "the mayor", not "a mayor". */
function sourceNamed({ phrase, tokens }: Spotted, { knownSources: { byName } }: Register): KnownSource | undefined {
  if (phrase.form === 'pronoun' || phrase.form === 'group' || ((phrase.form === 'role' || phrase.form === 'unnamed') && !phrase.definite)) return undefined;
  const whole = tokens.slice(phrase.first, phrase.last + 1).map((token) => token.lower);
  return byName.get(phrase.words.join(' ')) ?? byName.get(whole.slice(determiner(whole[0] ?? '') ? 1 : 0).join(' '));
}

/** Gives an entity what the caller knows of it. */
function recognise(entity: Entity, source: KnownSource, known: Register): void {
  entity.known = source;
  entity.gender = genderOf(source) ?? (source.pronouns === undefined ? entity.gender : undefined);
  entity.words = wordsOf(source.name);
  file(known, entity);
  const described = wordsOf(source.description?.replace(/[,;()]/g, ' ') ?? '');
  for (const word of described) entity.described.add(word);
  giveOffices(known, entity, described.filter((word) => roleNoun(word) !== undefined));
}

/** The one pronoun that agrees; undefined where several do, or none is known. */
function genderOf({ pronouns = [] }: KnownSource): Entity['gender'] {
  const gendered = pronouns.filter((one) => one === 'he' || one === 'she');
  return gendered.length === 1 ? gendered[0] : gendered.length === 0 && pronouns.includes('they') ? 'they' : undefined;
}

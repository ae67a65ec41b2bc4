import { shift, type Entity, type Evidence, type Phrase, type PlacedPhrase, type SourceType } from '../model/index.js';
import { bodyNamed, learn, personNamed, personWithin } from '../resolve/names.js';
import { antecedent, type Trace } from '../resolve/pronouns.js';
import { personInRole } from '../resolve/roles.js';
import type { Heard } from './attributions.js';
import type { Article } from './article.js';

/** Whom a phrase names, and why. */
export interface Identity {
  readonly entity: Entity;
  readonly because: Evidence | undefined;
  /** Others whom it could name nearly as well. */
  readonly rivals: readonly PlacedPhrase[];
}

/** Who everybody is: the entities in order of first mention, and for each phrase that names one, which. */
export interface Identities {
  readonly entities: readonly Entity[];
  readonly of: ReadonlyMap<Phrase, Identity>;
}

/** A place for each phrase of the article in reading order. */
function placed(article: Article): PlacedPhrase[] {
  return article.locals.flatMap((local, paragraph) => {
    const role = article.paragraphs[paragraph]?.role;
    if (role === 'footer' || role === 'byline') return [];
    return local.phrases.flatMap((phrases, sentence) => phrases.map((phrase) => ({ paragraph, sentence, phrase })));
  });
}

/**
 * Finds out who the phrases of an article name. Full names first, wherever they stand, so that a surname in the headline
 * finds its bearer below; then short names; then, in reading order, roles and pronouns.
 */
export function identities(article: Article, heard: readonly Heard[]): Identities {
  const all = placed(article);
  const entities: Entity[] = [];
  const of = new Map<Phrase, Identity>();
  const headline = (one: PlacedPhrase): boolean => article.paragraphs[one.paragraph]?.role === 'headline';
  for (const one of all) {
    if (one.phrase.form === 'name' && one.phrase.words.length > 1 && !headline(one)) personNamed(one.phrase, entities) ?? introduce(entities, one, 'person');
  }
  for (const one of [...all.filter((each) => !headline(each)), ...all.filter(headline)]) {
    const entity = named(one, entities, headline(one));
    if (entity === undefined) continue;
    const fuller = entity.mentions.length > 0 || entity.introduction !== one;
    of.set(one.phrase, { entity, because: fuller && one.phrase.words.length < entity.words.length ? { kind: 'short-name', name: at(article, one, one.phrase.head), introduction: at(article, entity.introduction, entity.introduction.phrase.head) } : undefined, rivals: [] });
    learn(entity, one, headline(one));
    describe(article, entity, one);
  }
  hearPronouns(article, of);
  for (const entity of entities) entity.mentions.length = 0;
  followReferences(article, heard, all, entities, of);
  return { entities, of };
}

const at = (article: Article, one: PlacedPhrase, span: { start: number; end: number }) => shift(span, article.paragraphs[one.paragraph]?.start ?? 0);

function introduce(entities: Entity[], one: PlacedPhrase, type: SourceType): Entity {
  const entity: Entity = { index: entities.length, type, words: one.phrase.words, introduction: one, roles: new Set(one.phrase.roles), described: new Set(), gender: one.phrase.gender, mentions: [] };
  entities.push(entity);
  return entity;
}

/** The entity that a name or a body's name mentions, introduced where it is new; undefined for other phrases. */
function named(one: PlacedPhrase, entities: Entity[], headline: boolean): Entity | undefined {
  const { phrase } = one;
  if (phrase.form === 'name') {
    const known = personNamed(phrase, entities) ?? personWithin(phrase, entities) ?? bodyNamed(phrase.words, entities);
    return known ?? (headline && phrase.words.length > 3 ? undefined : introduce(entities, one, 'person'));
  }
  if (phrase.form === 'organisation' && phrase.anchored) {
    if (headline && phrase.words.length > 4) return undefined;
    const lone = phrase.words.length === 1 ? entities.find((entity) => entity.type === 'person' && entity.words.length > 1 && entity.words.at(-1) === phrase.words[0]) : undefined;
    return bodyNamed(phrase.words, entities) ?? lone ?? introduce(entities, one, 'organisation');
  }
  return undefined;
}

/** Keeps the words of a description, by which a role may find the person again: "vermont" for "the Vermont senator". */
function describe(article: Article, entity: Entity, one: PlacedPhrase): void {
  const { description } = one.phrase;
  if (description === undefined) return;
  const text = article.locals[one.paragraph]?.text.slice(description.start, description.end) ?? '';
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) if (word !== '') entity.described.add(word);
}

/** "Blinken said she …" in a sentence that names nobody else tells what pronoun the article uses for Blinken. */
function hearPronouns(article: Article, of: ReadonlyMap<Phrase, Identity>): void {
  const votes = new Map<Entity, { he: number; she: number }>();
  for (const local of article.locals) {
    let before: readonly Phrase[] = [];
    for (const phrases of local.phrases) {
      const own = phrases.filter((phrase) => of.get(phrase)?.entity.type === 'person');
      phrases.forEach((phrase) => {
        if (phrase.form !== 'pronoun' || phrase.gender === undefined) return;
        const seen = new Set([...before, ...own.filter((name) => name.first < phrase.first)].map((name) => of.get(name)?.entity));
        const [only] = seen;
        if (seen.size !== 1 || only === undefined) return;
        const count = votes.get(only) ?? { he: 0, she: 0 };
        count[phrase.gender]++;
        votes.set(only, count);
      });
      if (own.length > 0) before = own;
    }
  }
  for (const [entity, count] of votes) {
    if (entity.gender !== undefined) continue;
    if (count.he > 0 && count.she === 0) entity.gender = 'he';
    else if (count.she > 0 && count.he === 0) entity.gender = 'she';
    else if (count.he >= 3 * count.she) entity.gender = 'he';
    else if (count.she >= 3 * count.he) entity.gender = 'she';
  }
}

/** Roles and pronouns in reading order, each finding somebody among those mentioned before. */
function followReferences(article: Article, heard: readonly Heard[], all: readonly PlacedPhrase[], entities: Entity[], of: Map<Phrase, Identity>): void {
  const speaking = new Set(heard.filter((one) => one.speaker !== undefined).map((one) => one.speaker?.phrase));
  const quoting = new Set(heard.filter((one) => one.speaker !== undefined && one.speech.kind !== 'indirect').map((one) => one.speaker?.phrase));
  const extra = heard.flatMap((one) => (one.speaker === undefined ? [] : [one.speaker])).filter((one) => !all.some((other) => other.phrase === one.phrase));
  const traces: Trace[] = [];
  const order = extra.length === 0 ? all : [...all, ...extra].sort((a, b) => a.paragraph - b.paragraph || a.phrase.span.start - b.phrase.span.start);
  for (const one of order) {
    const identity = of.get(one.phrase) ?? refer(article, one, { entities, traces, speaks: speaking.has(one.phrase), of });
    if (identity === undefined) continue;
    of.set(one.phrase, identity);
    identity.entity.mentions.push(one);
    const subject = article.locals[one.paragraph]?.subjects[one.sentence] === one.phrase;
    if (article.paragraphs[one.paragraph]?.role !== 'headline') traces.push({ ...one, entity: identity.entity, subject, speaks: speaking.has(one.phrase), quotes: quoting.has(one.phrase) });
  }
}

interface Known {
  readonly entities: Entity[];
  readonly traces: readonly Trace[];
  readonly speaks: boolean;
  readonly of: ReadonlyMap<Phrase, Identity>;
}

/** Whom a phrase that is no name refers to; undefined where that cannot be told, or where nobody needs to know. */
function refer(article: Article, one: PlacedPhrase, known: Known): Identity | undefined {
  const { phrase } = one;
  switch (phrase.form) {
    case 'pronoun':
      return referPronoun(article, one, known);
    case 'role': {
      const entity = personInRole(phrase, known.entities.filter((candidate) => candidate.mentions.length > 0 || candidate.type === 'person'));
      if (entity !== undefined) return { entity, because: { kind: 'role-matches', role: at(article, one, phrase.span), introduction: at(article, entity.introduction, entity.introduction.phrase.span) }, rivals: [] };
      return known.speaks ? describedAs(one, 'unnamed', known.entities) : undefined;
    }
    case 'unnamed':
      return known.speaks ? describedAs(one, 'unnamed', known.entities) : undefined;
    case 'group':
      return known.speaks ? describedAs(one, 'group', known.entities) : undefined;
    case 'document':
      return known.speaks ? describedAs(one, 'document', known.entities) : undefined;
    default:
      return known.speaks ? describedAs(one, 'unnamed', known.entities) : undefined;
  }
}

function referPronoun(article: Article, one: PlacedPhrase, known: Known): Identity | undefined {
  const { phrase } = one;
  const word = phrase.words[0] ?? '';
  if (word === 'who' || word === 'which') {
    const before = article.locals[one.paragraph]?.phrases[one.sentence]?.findLast((other) => other.last < phrase.first && phrase.first - other.last <= 2);
    const identity = before === undefined ? undefined : known.of.get(before);
    if (identity === undefined || before === undefined) return undefined;
    return { entity: identity.entity, because: { kind: 'pronoun-agrees', pronoun: at(article, one, phrase.span), antecedent: at(article, one, before.span) }, rivals: [] };
  }
  const found = antecedent(phrase, one, known.traces);
  if (found === undefined) return undefined;
  return {
    entity: found.trace.entity,
    because: { kind: 'pronoun-agrees', pronoun: at(article, one, phrase.span), antecedent: at(article, found.trace, found.trace.phrase.span) },
    rivals: found.rivals,
  };
}

/** A speaker without a name: the one described in the same words before, or a new one. */
function describedAs(one: PlacedPhrase, type: SourceType, entities: Entity[]): Identity {
  const words = one.phrase.words.join(' ');
  const head = one.phrase.words.at(-1) ?? '';
  const same = entities.findLast((entity) => entity.type === type && (entity.words.join(' ') === words || (one.phrase.definite && entity.words.at(-1) === head)));
  return { entity: same ?? introduce(entities, one, type), because: undefined, rivals: [] };
}

import { reportingNoun } from '../../lexicon/reporting-nouns.js';
import { roleNoun } from '../../lexicon/roles.js';
import { asPhrase, shift, type Certainty, type Evidence, type PlacedPhrase, type SourceType, type Span } from '../../model/index.js';
import { bodyReferred } from '../../resolve/bodies.js';
import { antecedent, type Antecedent } from '../../resolve/pronouns.js';
import { introduce } from '../../resolve/register.js';
import { personDescribed, personInRole } from '../../resolve/roles.js';
import { author } from './author.js';
import { goesOn, isOnePerson } from './descriptions.js';
import type { Identity } from './identity.js';
import type { Progress, Scene } from './scene.js';
import { asSpotted, type Spotted } from './spotted.js';
import { guessed } from './unclear-pronouns.js';

/** Margins between the best antecedent and the next from which it is sure, and from which it is likely. */
const SURE = 1.2;
const LIKELY = 0.3;

/** Whom a phrase that is no name refers to; undefined where that cannot be told, or where nobody needs to know. */
export function refer(one: Spotted, scene: Progress): Identity | undefined {
  if (one.within !== undefined) return undefined;
  const { phrase } = one;
  switch (phrase.form) {
    case 'pronoun':
      return referPronoun(one, scene);
    case 'role':
    case 'unnamed':
      return ownerOf(one, scene) ?? referRole(one, scene) ?? describedAs(one, 'unnamed', scene);
    case 'organisation': {
      const body = bodyReferred(phrase, scene);
      if (body !== undefined) return { entity: body, certainty: 'likely', because: { kind: 'role-matches', role: at(scene, one), introduction: at(scene, body.introduction) }, rivals: [] };
      return describedAs(one, 'organisation', scene);
    }
    case 'document':
      return ownerOf(one, scene) ?? describedAs(one, 'document', scene);
    case 'group':
      return (isOnePerson(one) ? referRole(asSpotted({ ...one, phrase: asPhrase({ ...phrase, plural: false, definite: true, form: 'role' }) }), scene) : undefined) ?? describedAs(one, 'group', scene);
    default:
      return describedAs(one, 'unnamed', scene);
  }
}

const at = ({ article }: Scene, one: PlacedPhrase): Span => shift(one.phrase.span, article.paragraphs[one.paragraph]?.start ?? 0);

function referRole(one: Spotted, scene: Progress): Identity | undefined {
  const { phrase, tokens } = one;
  const own = tokens.slice(phrase.first, phrase.last + 1).filter((token) => token.kind !== 'quoted');
  const words = own.map((token) => token.lower);
  if (phrase.form === 'unnamed' && !phrase.definite && one.role !== 'headline' && !words.includes("'s")) return undefined;
  const holder = personInRole(one.role === 'headline' ? asPhrase({ ...phrase, definite: true }) : phrase, words, one, scene.known);
  if (holder !== undefined) {
    const certainty: Certainty = holder.margin < LIKELY ? 'guess' : holder.margin < SURE ? 'likely' : 'certain';
    const rivals = holder.others.map((entity) => ({ placed: entity.introduction, lostBy: 'less-recent' as const }));
    return { entity: holder.entity, certainty, because: { kind: 'role-matches', role: at(scene, one), introduction: at(scene, holder.entity.introduction) }, rivals };
  }
  const continued = goesOn(one);
  const same = continued === undefined ? undefined : scene.of.get(continued.phrase);
  if (same !== undefined) return same;
  const capitals = own.some((token, index) => token.capital && (index > 0 || phrase.first > 0));
  const owners = new Set(scene.all.slice(scene.at + 1, scene.at + 4).filter((inner) => inner.within === phrase).map((inner) => scene.of.get(inner.phrase)?.entity));
  const meant = personDescribed(phrase, words, { capitals, place: one, traces: scene.traces, not: owners });
  return meant === undefined ? undefined : found(one, meant, scene, 'guess');
}

/** "Marek’s claim", "the mayor’s statement": what a person says speaks for the person. */
function ownerOf(one: Spotted, scene: Progress): Identity | undefined {
  const noun = one.phrase.words.at(-1) ?? '';
  const owner = scene.all[scene.at + 1];
  if (owner?.within !== one.phrase || reportingNoun(noun) === undefined) return undefined;
  return scene.of.get(owner.phrase);
}

function referPronoun(one: Spotted, scene: Progress): Identity | undefined {
  const { phrase } = one;
  const word = phrase.words[0] ?? '';
  if (word === 'i') return author(scene.article, scene.known);
  if (word === 'who' || word === 'which') {
    const { before } = one;
    const identity = before === undefined || phrase.first - before.phrase.last > 2 ? undefined : scene.of.get(before.phrase);
    if (identity === undefined || before === undefined) return undefined;
    return { ...identity, because: agreement(scene, one, before), rivals: [] };
  }
  const ahead = announced(one, scene);
  if (ahead !== undefined) return ahead;
  const nearest = antecedent(phrase, one, scene.traces);
  if (nearest !== undefined) return found(one, nearest, scene, 'certain');
  const guess = guessed(one, scene);
  return guess === undefined ? undefined : { entity: guess.entity, certainty: 'guess', because: agreement(scene, one, guess.placed), rivals: [] };
}

const agreement = (scene: Scene, pronoun: PlacedPhrase, antecedent: PlacedPhrase): Evidence => ({ kind: 'pronoun-agrees', pronoun: at(scene, pronoun), antecedent: at(scene, antecedent) });

function found(one: Spotted, { trace, margin, rivals }: Antecedent, scene: Scene, most: Certainty): Identity {
  const certainty: Certainty = margin < LIKELY || most === 'guess' ? 'guess' : margin < SURE ? 'likely' : most;
  // "She" that fits another "she" explains nothing: the last mention in words does.
  const inWords = trace.phrase.form === 'pronoun' ? trace.entity.mentions.findLast((mention) => mention.phrase.form !== 'pronoun') : undefined;
  return { entity: trace.entity, certainty, because: agreement(scene, one, inWords ?? trace), rivals };
}

const OPENING = new Set(['though', 'although', 'while', 'when', 'as', 'after', 'before', 'if', 'because', 'since', 'until', 'despite', 'in', 'by', 'with', 'without', 'at', 'once', 'whether', 'even', 'during']);

/** "Though she called it outrageous, Moss …": a pronoun in a clause that opens the sentence, before the name behind its comma. */
function announced(one: Spotted, scene: Progress): Identity | undefined {
  const { phrase, tokens } = one;
  if (phrase.gender === undefined || phrase.first > 4 || !OPENING.has(tokens[0]?.lower ?? '')) return undefined;
  for (let i = scene.at + 1; scene.all[i]?.count === one.count; i++) {
    const name = scene.all[i];
    if (name === undefined || name.within !== undefined || name.phrase.form !== 'name' || tokens[name.phrase.first - 1]?.lower !== ',') continue;
    const identity = scene.of.get(name.phrase);
    if (identity?.entity.type !== 'person' || (identity.entity.gender !== undefined && identity.entity.gender !== phrase.gender)) return undefined;
    return { ...identity, certainty: 'likely', because: agreement(scene, one, name), rivals: [] };
  }
  return undefined;
}

/** Somebody without a name who speaks or of whom the sentence is: the one described in the same words before, or a new one. */
function describedAs(one: Spotted, type: SourceType, scene: Progress): Identity | undefined {
  const { phrase } = one;
  const speaks = scene.speakers.has(phrase);
  const topic = type === 'unnamed' && !phrase.plural && roleNoun(phrase.words.at(-1) ?? '') !== undefined && scene.article.locals[one.paragraph]?.subjects[one.sentence] === phrase;
  if (!speaks && !topic) return undefined;
  const { byDescription, byBody } = scene.known;
  const words = phrase.words.join(' ');
  const head = phrase.words.at(-1) ?? '';
  const same = type === 'organisation' ? byBody.get(words)?.at(-1) : (byDescription.get(`${type} ${words}`)?.at(-1) ?? (phrase.definite && phrase.words.length === 1 ? byDescription.get(`${type} ${head}`)?.at(-1) : undefined));
  return { entity: same ?? introduce(scene.known, one, type), certainty: 'certain', because: undefined, rivals: [] };
}

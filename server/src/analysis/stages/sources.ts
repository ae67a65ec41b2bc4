import { insiderNoun } from '../lexicon/insiders.js';
import { roleNoun } from '../lexicon/roles.js';
import { shift, spanOf, type Analysis, type Attribution, type Certainty, type Cue, type Entity, type Evidence, type Mention, type Phrase, type PlacedReport, type Quotation, type Rival, type Source, type Span, type Spot } from '../model/index.js';
import { wordsIn } from './words-in.js';
import type { Heard } from './attributions.js';
import { paragraphOf, type Cast } from './identities/cast.js';
import type { Identities } from './identities/identities.js';
import type { Identity, Reason } from './identities/identity.js';
import type { Article } from './quotations/article.js';

/** What the global stages give: everything of an `Analysis` but the text and its paragraphs. */
export type Told = Pick<Analysis, 'quotations' | 'cues' | 'mentions' | 'attributions' | 'sources'>;

/** An article with its spots and who they are. */
export interface Resolved extends Article {
  readonly text: string;
  readonly cast: Cast;
  readonly known: Identities;
}

/** Gives everything its id and its place in the article, and counts who says how much. */
export function sources(article: Resolved, heard: readonly Heard[]): Told {
  const { text, cast, known } = article;
  const speakers = speakersOf(heard, cast);
  const voices = new Set(speakers.map((at) => (at === undefined ? undefined : known.of[at]?.entity)));
  const kept = known.entities.filter((entity) => isKept(entity, voices)).sort((a, b) => introducedAt(article, a).start - introducedAt(article, b).start || a.index - b.index);
  const idOf = new Map(kept.map((entity, index) => [entity, `s${String(index + 1)}`]));
  const mentionOf = new Map<number, string>();
  const mentions = collect(article, kept, speakers).map(({ at, span, phrase, offset }, index): Mention => {
    const id = `m${String(index + 1)}`;
    mentionOf.set(at, id);
    const entity = known.of[at]?.entity;
    return {
      id, span, head: shift(phrase.head, offset), form: phrase.form,
      description: phrase.description === undefined ? undefined : shift(phrase.description, offset),
      source: entity === undefined ? undefined : idOf.get(entity),
    };
  });
  const cues = collectCues(article, heard);
  const idOfSpeech = new Map(heard.map((one, index) => [one.speech, `q${String(index + 1)}`]));
  const quotations = heard.map((one, index): Quotation => ({ id: `q${String(index + 1)}`, kind: one.speech.kind, segments: one.speech.segments, quoted: one.speech.quoted, closed: one.speech.closed, parent: one.speech.parent === undefined ? undefined : idOfSpeech.get(one.speech.parent) }));
  const attributions = heard.map((one, index): Attribution => {
    const at = speakers[index];
    const identity = at === undefined ? undefined : known.of[at];
    return {
      quotation: `q${String(index + 1)}`,
      cue: one.speech.report === undefined ? undefined : cues.idOf.get(one.speech.report.report),
      speaker: at === undefined ? undefined : mentionOf.get(at),
      source: identity === undefined ? undefined : idOf.get(identity.entity),
      certainty: certaintyOf(one, identity),
      because: identity?.because === undefined ? one.because : [...one.because, evidenceOf(article, identity.because)],
      rivals: (identity?.rivals ?? []).flatMap((rival): Rival[] => {
        const mention = mentionOf.get(rival.at);
        const entity = known.of[rival.at]?.entity;
        return mention === undefined ? [] : [{ mention, source: entity === undefined ? undefined : idOf.get(entity), lostBy: rival.lostBy }];
      }),
    };
  });
  const saidBy = groupBy(heard.map((one, index) => ({ one, id: `q${String(index + 1)}` })), (_, index) => attributions[index]?.source);
  const naming = groupBy(mentions, (mention) => mention.source);
  const toSource = (entity: Entity): Source => {
    const id = idOf.get(entity) ?? '';
    const own = saidBy.get(id) ?? [];
    const described = descriptionOf(article, entity);
    return {
      id, name: nameOf(article, entity), type: entity.type,
      description: described === undefined ? undefined : clean(text.slice(described.start, described.end)), describedAt: described, gender: entity.type === 'person' ? entity.gender : undefined, insider: isInsider(entity),
      mentions: (naming.get(id) ?? []).map((mention) => mention.id),
      quotations: own.map((each) => each.id), introducedAt: introducedAt(article, entity),
      words: wordsIn(text, own.flatMap((each) => each.one.speech.segments)),
      quotedWords: wordsIn(text, own.flatMap((each) => each.one.speech.quoted.map((quoted) => quoted.inner))),
    };
  };
  return { quotations, cues: cues.list, mentions, attributions, sources: kept.map(toSource) };
}

/** The items by their keys, those without one left out. */
function groupBy<T>(items: readonly T[], keyOf: (item: T, index: number) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    if (key === undefined) return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return groups;
}

/** People whom the article names by their full name, and whoever speaks. */
const isKept = (entity: Entity, voices: ReadonlySet<Entity | undefined>): boolean =>
  entity.mentions.length > 0 && ((entity.type === 'person' && entity.words.length > 1) || voices.has(entity));

/** For each speech, the index of its speaker among the spots; undefined where nobody is given. */
function speakersOf(heard: readonly Heard[], { turns }: Cast): (number | undefined)[] {
  let next = 0;
  return heard.map((one) => (one.speaker === undefined ? undefined : turns[next++]?.speaker));
}

/** A spot that is a mention. */
interface Mentioned {
  readonly at: number;
  readonly phrase: Phrase;
  readonly offset: number;
  readonly span: Span;
}

/** All mentions of those who are kept, but only the pronouns that speak, and whoever else speaks; in reading order. */
function collect(article: Resolved, kept: readonly Entity[], speakers: readonly (number | undefined)[]): Mentioned[] {
  const { cast } = article;
  const found = new Set<number>();
  for (const entity of kept) for (const at of entity.mentions) if (cast.facts[at]?.form !== 'pronoun' || cast.speaks[at] === true) found.add(at);
  for (const at of speakers) if (at !== undefined) found.add(at);
  return [...found].flatMap((at): Mentioned[] => {
    const [spot, offset] = [spotAt(article, at), article.paragraphs[paragraphOf(cast, at)]?.start ?? 0];
    return spot === undefined ? [] : [{ at, phrase: spot.phrase, offset, span: shift(spot.phrase.span, offset) }];
  }).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const spotAt = ({ locals, cast }: Resolved, at: number): Spot | undefined => {
  const paragraph = paragraphOf(cast, at);
  return locals[paragraph]?.spots[at - (cast.from[paragraph] ?? 0)];
};

/** Where a part of a spot stands in the article. */
function placeOf(article: Resolved, at: number, part: 'span' | 'head' = 'span'): Span {
  return shift(spotAt(article, at)?.phrase[part] ?? { start: 0, end: 0 }, article.paragraphs[paragraphOf(article.cast, at)]?.start ?? 0);
}

/** Why a phrase names somebody, with its places in the article. */
function evidenceOf(article: Resolved, because: Reason): Evidence {
  switch (because.kind) {
    case 'short-name':
      return { kind: 'short-name', name: placeOf(article, because.at, 'head'), introduction: introducedAt(article, because.entity) };
    case 'role-matches':
      return { kind: 'role-matches', role: placeOf(article, because.at), introduction: introducedAt(article, because.entity, 'span') };
    case 'pronoun-agrees':
      return { kind: 'pronoun-agrees', pronoun: placeOf(article, because.at), antecedent: placeOf(article, because.antecedent) };
  }
}

function collectCues(article: Article, heard: readonly Heard[]) {
  const reports = heard.flatMap((one) => (one.speech.report === undefined ? [] : [one.speech.report]));
  const spans = [...new Map(reports.map((one) => [one.report, placed(article, one)])).values()].sort((a, b) => a.span.start - b.span.start);
  const idOf = new Map(spans.map((one, index) => [one.report, `c${String(index + 1)}`]));
  const list: Cue[] = spans.map((one, index) => ({ id: `c${String(index + 1)}`, span: spanOf(one.span), kind: one.report.cue.kind, lemma: one.report.cue.lemma, loaded: one.loaded }));
  return { list, idOf };
}

/** A cue's places in the article. */
function placed({ paragraphs }: Article, { report, paragraph }: PlacedReport) {
  const offset = paragraphs[paragraph]?.start ?? 0;
  return { report, span: shift(report.cue.span, offset), loaded: report.loaded === undefined ? undefined : { ...report.loaded, span: shift(report.loaded.span, offset) } };
}

const RANK: readonly Certainty[] = ['unknown', 'guess', 'likely', 'certain'];

/** As sure as the less sure of the two: which words name the speaker, and who that is. A pronoun without antecedent is a guess. */
function certaintyOf(one: Heard, identity: Identity | undefined): Certainty {
  if (one.speaker === undefined) return 'unknown';
  const who = identity?.certainty ?? (one.speaker.phrase.form === 'pronoun' ? 'guess' : 'certain');
  return RANK.indexOf(who) < RANK.indexOf(one.certainty) ? who : one.certainty;
}

/** The words that introduce somebody, as they are to be read. */
function introductionOf(article: Resolved, { introduction: { at, reading } }: Entity): Pick<Phrase, 'span' | 'head' | 'description'> | undefined {
  if (typeof reading === 'object') return { span: reading.span, head: reading.span, description: undefined };
  return spotAt(article, at)?.[reading];
}

/** Where somebody is introduced. */
function introducedAt(article: Resolved, entity: Entity, part: 'span' | 'head' = 'head'): Span {
  const { at, reading } = entity.introduction;
  const paragraph = typeof reading === 'object' ? reading.paragraph : paragraphOf(article.cast, at);
  return shift(introductionOf(article, entity)?.[part] ?? { start: 0, end: 0 }, article.paragraphs[paragraph]?.start ?? 0);
}

/** "a senior official", "an aide to the mayor", but not "an official’s spokeswoman". */
const isInsider = ({ type, roles }: Entity): boolean => type === 'unnamed' && [...roles].some(insiderNoun) && ![...roles].some((role) => roleNoun(role)?.spokes === true && !insiderNoun(role));

const clean = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The name that the caller knows, or the fullest form as the article writes it, without article and possessive. */
function nameOf(article: Resolved, entity: Entity): string {
  if (entity.known !== undefined) return entity.known.name;
  const span = introducedAt(article, entity);
  return clean(article.text.slice(span.start, span.end)).replace(/['’]s$/, '');
}

/** The first description that the article gives; undefined where it gives none, and for whoever is no person. */
function descriptionOf(article: Resolved, entity: Entity): Span | undefined {
  if (entity.type !== 'person') return undefined;
  const { introduction: { at }, mentions } = entity;
  const own = introductionOf(article, entity)?.description;
  const described = own !== undefined ? at : mentions.find((mention) => article.cast.facts[mention]?.described === true);
  const span = own ?? (described === undefined ? undefined : spotAt(article, described)?.phrase.description);
  return span === undefined || described === undefined ? undefined : shift(span, article.paragraphs[paragraphOf(article.cast, described)]?.start ?? 0);
}

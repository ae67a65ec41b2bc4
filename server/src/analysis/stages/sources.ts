import { insiderNoun } from '../lexicon/insiders.js';
import { roleNoun } from '../lexicon/roles.js';
import { shift, spanOf, type Analysis, type Attribution, type Certainty, type Cue, type Entity, type Mention, type PlacedPhrase, type PlacedReport, type Quotation, type Rival, type Source, type Span } from '../model/index.js';
import { wordsIn } from './words-in.js';
import type { Heard } from './attributions.js';
import type { Identities } from './identities/identities.js';
import type { Identity } from './identities/identity.js';
import type { Article } from './quotations/article.js';

/** What the global stages give: everything of an `Analysis` but the text and its paragraphs. */
export type Told = Pick<Analysis, 'quotations' | 'cues' | 'mentions' | 'attributions' | 'sources'>;

/** Gives everything its id and its place in the article, and counts who says how much. */
export function sources(text: string, article: Article, heard: readonly Heard[], known: Identities): Told {
  const place = (one: PlacedPhrase, span: Span): Span => shift(span, article.paragraphs[one.paragraph]?.start ?? 0);
  const speakers = new Set(heard.map((one) => one.speaker?.phrase));
  const voices = new Set(heard.map((one) => (one.speaker === undefined ? undefined : known.of.get(one.speaker.phrase)?.entity)));
  const kept = known.entities.filter((entity) => isKept(entity, voices)).sort((a, b) => introducedAt(article, a).start - introducedAt(article, b).start || a.index - b.index);
  const idOf = new Map(kept.map((entity, index) => [entity, `s${String(index + 1)}`]));
  const phrases = collect(heard, kept, speakers).sort((a, b) => place(a, a.phrase.span).start - place(b, b.phrase.span).start || a.phrase.span.end - b.phrase.span.end);
  const mentionOf = new Map(phrases.map((one, index) => [one.phrase, `m${String(index + 1)}`]));
  const mentions: Mention[] = phrases.map((one) => {
    const entity = known.of.get(one.phrase)?.entity;
    return {
      id: mentionOf.get(one.phrase) ?? '', span: place(one, one.phrase.span), head: place(one, one.phrase.head), form: one.phrase.form,
      description: one.phrase.description === undefined ? undefined : place(one, one.phrase.description),
      source: entity === undefined ? undefined : idOf.get(entity),
    };
  });
  const cues = collectCues(article, heard);
  const idOfSpeech = new Map(heard.map((one, index) => [one.speech, `q${String(index + 1)}`]));
  const quotations = heard.map((one, index): Quotation => ({ id: `q${String(index + 1)}`, kind: one.speech.kind, segments: one.speech.segments, quoted: one.speech.quoted, closed: one.speech.closed, parent: one.speech.parent === undefined ? undefined : idOfSpeech.get(one.speech.parent) }));
  const attributions = heard.map((one, index): Attribution => {
    const identity = one.speaker === undefined ? undefined : known.of.get(one.speaker.phrase);
    return {
      quotation: `q${String(index + 1)}`,
      cue: one.speech.report === undefined ? undefined : cues.idOf.get(one.speech.report.report),
      speaker: one.speaker === undefined ? undefined : mentionOf.get(one.speaker.phrase),
      source: identity === undefined ? undefined : idOf.get(identity.entity),
      certainty: certaintyOf(one, identity),
      because: identity?.because === undefined ? one.because : [...one.because, identity.because],
      rivals: (identity?.rivals ?? []).flatMap((rival): Rival[] => {
        const mention = mentionOf.get(rival.placed.phrase);
        const entity = known.of.get(rival.placed.phrase)?.entity;
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
      id, name: nameOf(text, article, entity), type: entity.type,
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

function collect(heard: readonly Heard[], kept: readonly Entity[], speakers: ReadonlySet<unknown>): PlacedPhrase[] {
  const found = new Map<unknown, PlacedPhrase>();
  for (const entity of kept) for (const one of entity.mentions) if (one.phrase.form !== 'pronoun' || speakers.has(one.phrase)) found.set(one.phrase, one);
  for (const one of heard) if (one.speaker !== undefined) found.set(one.speaker.phrase, one.speaker);
  return [...found.values()];
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

const introducedAt = (article: Article, entity: Entity): Span => shift(entity.introduction.phrase.head, article.paragraphs[entity.introduction.paragraph]?.start ?? 0);

/** "a senior official", "an aide to the mayor", but not "an official’s spokeswoman". */
const isInsider = ({ type, roles }: Entity): boolean => type === 'unnamed' && [...roles].some(insiderNoun) && ![...roles].some((role) => roleNoun(role)?.spokes === true && !insiderNoun(role));

const clean = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The name that the caller knows, or the fullest form as the article writes it, without article and possessive. */
function nameOf(text: string, article: Article, entity: Entity): string {
  if (entity.known !== undefined) return entity.known.name;
  const span = introducedAt(article, entity);
  return clean(text.slice(span.start, span.end)).replace(/['’]s$/, '');
}

/** The first description that the article gives. */
function descriptionOf(article: Article, entity: Entity): Span | undefined {
  const placed = [entity.introduction, ...entity.mentions].find((one) => one.phrase.description !== undefined && (entity.type === 'person' || one === entity.introduction));
  if (placed?.phrase.description === undefined || entity.type !== 'person') return undefined;
  return shift(placed.phrase.description, article.paragraphs[placed.paragraph]?.start ?? 0);
}

import { insiderNoun } from '../../lexicon/insiders.js';
import { roleNoun } from '../../lexicon/roles.js';
import { shift, type Analysis, type Attribution, type Certainty, type Entity, type Mention, type Quotation, type Rival, type Source, type Speech } from '../../model/index.js';
import type { Heard } from '../attributions.js';
import { movedBy } from '../change.js';
import { paragraphOf } from '../identities/cast.js';
import type { Identity } from '../identities/identity.js';
import type { Passage } from '../passages.js';
import { cues } from './cues.js';
import type { Earlier, Telling } from './earlier.js';
import { mentions, type Mentions } from './mentions.js';
import { describedAt, evidenceOf, introducedAt, type Resolved } from './places.js';
import { wordsIn, type Counted } from './words-in.js';

/** What the global stages give: everything of an `Analysis` but the text and its paragraphs. */
export type Told = Pick<Analysis, 'quotations' | 'cues' | 'mentions' | 'attributions' | 'sources'>;

/** What is told, with what is kept of it for the next version of the text. */
export interface Sources {
  readonly told: Told;
  readonly telling: Telling;
}

/**
 * Gives everything its id and its place in the article, and counts who says how much. What `earlier` has told of what has not
 * changed is handed on as it is, or moved.
 */
export function sources(article: Resolved, passages: readonly Passage[], earlier?: Earlier): Sources {
  const spoken = { heard: passages.flatMap((one) => one.heard), counts: passages.flatMap((one) => one.counts) };
  const { heard } = spoken;
  const { cast, known } = article;
  const speakers = speakersOf(heard, cast.turns);
  const entities = earlier?.known === known ? inOrder(article, earlier.entities) : keptOf(article);
  const idOf = new Map(entities.map((entity, index) => [entity, earlier?.sources[index]?.id ?? `s${String(index + 1)}`]));
  const isSame = earlier !== undefined && earlier.known === known && isList(entities, earlier.entities);
  const mentioned = mentions(article, idOf, earlier && { mentions: earlier.mentions, change: earlier.change, isSame });
  const cued = cues(article.paragraphs, passages, earlier && { cues: earlier.cues, above: earlier.change.above });
  const quotations = withIds(heard, earlier);
  const sourceOf = (at: number): string | undefined => {
    const entity = known.of[at]?.entity;
    return entity === undefined ? undefined : idOf.get(entity);
  };
  const attributions = heard.map((one, index): Attribution => {
    const at = speakers[index];
    const identity = at === undefined ? undefined : known.of[at];
    const cue = cued.ids[index];
    const [speaker, source] = at === undefined ? [undefined, undefined] : [mentioned.idOf[at], sourceOf(at)];
    const rivals = identity === undefined || identity.rivals.length === 0 ? NOBODY : rivalsOf(identity, mentioned, sourceOf);
    const before = earlier?.attributions[index];
    if (before !== undefined && earlier?.spoken.heard[index] === one && (at === undefined || isStill(at, article, earlier)) && isToldOf(before, { cue, speaker, source, rivals })) return before;
    return {
      quotation: quotations[index]?.id ?? '', cue, speaker, source, certainty: certaintyOf(one, identity),
      because: identity?.because === undefined ? one.because : [...one.because, evidenceOf(article, identity.because)], rivals,
    };
  });
  const saidBy = indicesBy(attributions);
  const again = earlier !== undefined && isSame && isSaidBySame(attributions, earlier.attributions) ? sourceAgain(earlier, spoken) : undefined;
  let naming: Map<string, string[]> | undefined;
  const told = entities.map((entity, index): Source => {
    const id = idOf.get(entity) ?? '';
    const own = saidBy.get(id) ?? [];
    return again?.(index, own) ?? {
      id, ...called(article, entity), mentions: (naming ??= idsBy(mentioned.list)).get(id) ?? [], quotations: own.map((one) => quotations[one]?.id ?? ''), introducedAt: introducedAt(article, entity),
      words: wordsIn(article.text, spoken, { own, part: 'segments' }), quotedWords: wordsIn(article.text, spoken, { own, part: 'quoted' }),
    };
  });
  return {
    told: { quotations, cues: cued.list, mentions: mentioned.list, attributions, sources: told },
    telling: { spoken, known, mentions: mentioned, cues: cued, quotations, attributions, entities, sources: told },
  };
}

/** Whether two versions give as many quotations to the same sources in the same order. */
const isSaidBySame = (now: readonly Attribution[], before: readonly Attribution[]): boolean =>
  now.length === before.length && now.every(({ source }, index) => source === before[index]?.source);

/** A source whose words for itself and whose own words all stand outside of what has changed, as it was, or moved; undefined for others. */
const sourceAgain = ({ sources: before, spoken: { counts: old }, change }: Earlier, { counts }: Counted) => (index: number, own: readonly number[]): Source | undefined => {
  const source = before[index];
  if (source === undefined || own.some((one) => counts[one] !== old[one])) return undefined;
  const { introducedAt: introduced, describedAt: described } = source;
  const [by, also] = [movedBy(change, introduced), described === undefined ? 0 : movedBy(change, described)];
  if (by === undefined || also === undefined) return undefined;
  return by === 0 && also === 0 ? source : { ...source, describedAt: described && shift(described, also), introducedAt: shift(introduced, by) };
};

const isList = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((one, index) => one === b[index]);

/** For each speech, the index of its speaker among the spots; undefined where nobody is given. */
function speakersOf(heard: readonly Heard[], turns: readonly { readonly speaker: number }[]): (number | undefined)[] {
  let next = 0;
  return heard.map((one) => (one.speaker === undefined ? undefined : turns[next++]?.speaker));
}

/** People whom the article names by their full name, and whoever speaks. */
function keptOf(article: Resolved): Entity[] {
  const { cast: { turns }, known: { of, entities } } = article;
  const voices = new Set(turns.map(({ speaker }) => of[speaker]?.entity));
  return inOrder(article, entities.filter((entity) => entity.mentions.length > 0 && ((entity.type === 'person' && entity.words.length > 1) || voices.has(entity))));
}

/** Some by where they are introduced. */
const inOrder = (article: Resolved, entities: readonly Entity[]): Entity[] =>
  entities.map((entity) => ({ entity, start: introducedAt(article, entity).start })).sort((a, b) => a.start - b.start || a.entity.index - b.entity.index).map(({ entity }) => entity);

/** Most speakers are nobody else. */
const NOBODY: readonly never[] = [];

/** Whether an attribution has these ids, and these rivals. */
const isToldOf = (told: Attribution, { cue, speaker, source, rivals }: Pick<Attribution, 'cue' | 'speaker' | 'source' | 'rivals'>): boolean =>
  told.cue === cue && told.speaker === speaker && told.source === source && told.rivals.length === rivals.length
  && told.rivals.every((rival, index) => rival.mention === rivals[index]?.mention && rival.source === rivals[index].source && rival.lostBy === rivals[index].lostBy);

/** Whether a spot names whom it named, by words that all stand where they stood. */
function isStill(at: number, { cast, known }: Resolved, earlier: Earlier): boolean {
  const isAbove = (spot: number): boolean => paragraphOf(cast, spot) < earlier.change.above;
  if (known.of[at] !== earlier.known.of[at] || !isAbove(at)) return false;
  const because = known.of[at]?.because;
  if (because === undefined) return true;
  if (because.kind === 'pronoun-agrees') return isAbove(because.antecedent);
  const { at: introduced, reading } = because.entity.introduction;
  return typeof reading === 'object' ? reading.paragraph < earlier.change.above : isAbove(introduced);
}

/** Speeches as quotations, those that stand in others with the ids of these. */
function withIds(heard: readonly Heard[], earlier: Earlier | undefined): Quotation[] {
  // Few speeches stand in others, and each behind the one that it stands in.
  const parents = new Map<Speech | undefined, string>(heard.flatMap(({ speech: { parent } }) => (parent === undefined ? [] : [[parent, '']])));
  return heard.map(({ speech }, index) => {
    const before = earlier?.quotations[index];
    const id = before?.id ?? `q${String(index + 1)}`;
    if (parents.has(speech)) parents.set(speech, id);
    // A speech that has not moved has its parent where it was, too.
    if (before !== undefined && earlier?.spoken.heard[index]?.speech === speech) return before;
    return { id, kind: speech.kind, segments: speech.segments, quoted: speech.quoted, closed: speech.closed, parent: speech.parent === undefined ? undefined : parents.get(speech.parent) };
  });
}

function rivalsOf({ rivals }: Identity, mentioned: Mentions, sourceOf: (at: number) => string | undefined): Rival[] {
  return rivals.flatMap(({ at, lostBy }): Rival[] => {
    const mention = mentioned.idOf[at];
    return mention === undefined ? [] : [{ mention, source: sourceOf(at), lostBy }];
  });
}

/** The indices of attributions by their sources. */
function indicesBy(attributions: readonly Attribution[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  attributions.forEach(({ source }, index) => { file(groups, source, index); });
  return groups;
}

/** The ids of mentions by their sources. */
function idsBy(mentions: readonly Mention[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, source } of mentions) file(groups, source, id);
  return groups;
}

/** Adds a value to a group; what has no key is left out. */
function file<Value>(groups: Map<string, Value[]>, key: string | undefined, value: Value): void {
  if (key === undefined) return;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

const RANK: readonly Certainty[] = ['unknown', 'guess', 'likely', 'certain'];

/** As sure as the less sure of the two: which words name the speaker, and who that is. A pronoun without antecedent is a guess. */
function certaintyOf(one: Heard, identity: Identity | undefined): Certainty {
  if (one.speaker === undefined) return 'unknown';
  const who = identity?.certainty ?? (one.speaker.phrase.form === 'pronoun' ? 'guess' : 'certain');
  return RANK.indexOf(who) < RANK.indexOf(one.certainty) ? who : one.certainty;
}

/** What the article calls somebody, and how it describes him. */
function called(article: Resolved, entity: Entity): Pick<Source, 'name' | 'type' | 'description' | 'describedAt' | 'gender' | 'insider'> {
  const described = describedAt(article, entity);
  return {
    name: nameOf(article, entity), type: entity.type,
    description: described === undefined ? undefined : clean(article.text.slice(described.start, described.end)), describedAt: described,
    gender: entity.type === 'person' ? entity.gender : undefined, insider: isInsider(entity),
  };
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

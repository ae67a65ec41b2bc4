import { insiderNoun } from '../../lexicon/insiders.js';
import { roleNoun } from '../../lexicon/roles.js';
import { shift, type Attribution, type Entity, type Mention, type Quotation, type Source } from '../../model/index.js';
import { movedBy } from '../change.js';
import { paragraphOf } from '../identities/cast.js';
import type { Placed } from '../passages/passage.js';
import type { Earlier } from './earlier.js';
import { describedAt, introducedAt, type Resolved } from './places.js';
import type { Standing } from './standing.js';
import { wordsIn, type WordCounts } from './words-in.js';

/** Whom the sources stand for, with their ids, and what is told of them. */
interface Known {
  readonly entities: readonly Entity[];
  readonly idOf: ReadonlyMap<Entity, string>;
  readonly passages: readonly Placed[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
}

/** What was told in the version before, and what stands of the speeches since. */
interface Before extends Earlier {
  readonly speeches: Standing;
}

/** The sources, with their mentions and quotations and how much they say. */
export function sourcesOf(article: Resolved, { entities, idOf, passages, quotations, mentions, attributions }: Known, earlier?: Before): Source[] {
  const naming = isOfSame(mentions, earlier?.mentions.list) ? undefined : idsBy(mentions);
  const others = earlier && othersSpeaking(attributions, earlier);
  let [saying, counts]: [Map<string, number[]>?, WordCounts[]?] = [];
  const said = (id: string, before: Source | undefined): Said => {
    const isSame = before !== undefined && others?.has(id) === false;
    if (isSame && earlier?.speeches.more === 0) return before;
    const own = (saying ??= indicesBy(attributions)).get(id) ?? [];
    const ids = own.map((one) => quotations[one]?.id ?? '');
    if (isSame) return { quotations: ids, words: before.words, quotedWords: before.quotedWords };
    const all = { quotations, counts: (counts ??= countsIn(passages)) };
    return { quotations: ids, words: wordsIn(article.text, all, { own, part: 'segments' }), quotedWords: wordsIn(article.text, all, { own, part: 'quoted' }) };
  };
  const again = earlier && calledAgain(article, earlier);
  return entities.map((entity, index): Source => {
    const id = idOf.get(entity) ?? '';
    const before = earlier?.sources[index];
    const { name, type, description, describedAt, gender, insider, introducedAt } = again?.(entity, index) ?? called(article, entity);
    const { quotations, words, quotedWords } = said(id, before);
    return { id, name, type, description, describedAt, gender, insider, mentions: naming?.get(id) ?? before?.mentions ?? [], quotations, introducedAt, words, quotedWords };
  });
}

/** Whether as many are of the same sources in the same order. */
const isOfSame = (now: readonly OfSource[], before: readonly OfSource[] | undefined): boolean => now.length === before?.length && now.every((one, index) => one.source === before[index]?.source);

interface OfSource { readonly source: string | undefined }

/** The sources that say something that is not told as it was, or said so. */
function othersSpeaking(now: readonly Attribution[], { attributions: before, speeches: { above, below, more } }: Before): ReadonlySet<string | undefined> {
  const others = new Set<string | undefined>();
  for (const one of [...now.slice(above, now.length - below), ...before.slice(above, before.length - below)]) others.add(one.source);
  now.forEach(({ source }, index) => {
    const was = index < above ? before[index] : index >= now.length - below ? before[index - more] : undefined;
    if (was === undefined || was.source === source) return;
    others.add(source);
    others.add(was.source);
  });
  return others;
}

/** What a source says, and how much. */
type Said = Pick<Source, 'quotations' | 'words' | 'quotedWords'>;

/** How many words each speech holds. */
function countsIn(passages: readonly Placed[]): WordCounts[] {
  const counts: WordCounts[] = [];
  for (const { passage } of passages) for (const one of passage.counts) counts.push(one);
  return counts;
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

/** Who a source is, and the places that say so. */
type Called = Pick<Source, 'name' | 'type' | 'description' | 'describedAt' | 'gender' | 'insider' | 'introducedAt'>;

/** What a source was called who is the same as before, by the same words outside of what has changed; undefined for others. */
function calledAgain({ cast, known }: Resolved, { known: old, entities, sources, change }: Before): (entity: Entity, index: number) => Called | undefined {
  const stands = (spot: number | undefined): boolean => {
    const paragraph = spot === undefined ? 0 : paragraphOf(cast, known.numbers.at[spot] ?? 0);
    return paragraph < change.above || paragraph >= cast.roles.length - change.below;
  };
  return (entity, index) => {
    const before = sources[index];
    const [first, described] = [known.first.get(entity), known.described.get(entity)];
    if (before === undefined || entities[index] !== entity || first !== old.first.get(entity) || described !== old.described.get(entity)) return undefined;
    if (![entity.introduction?.spot ?? first, described].every(stands)) return undefined;
    const { introducedAt: introduced, describedAt } = before;
    const [by, also] = [movedBy(change, introduced), describedAt === undefined ? 0 : movedBy(change, describedAt)];
    if (by === undefined || also === undefined) return undefined;
    return by === 0 && also === 0 ? before : { ...before, describedAt: describedAt && shift(describedAt, also), introducedAt: shift(introduced, by) };
  };
}

/** What the article calls somebody, and how it describes him. */
function called(article: Resolved, entity: Entity): Called {
  const described = describedAt(article, entity);
  return {
    name: nameOf(article, entity), type: entity.type,
    description: described === undefined ? undefined : clean(article.text.slice(described.start, described.end)), describedAt: described,
    gender: entity.type === 'person' ? entity.gender : undefined, insider: isInsider(entity), introducedAt: introducedAt(article, entity),
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

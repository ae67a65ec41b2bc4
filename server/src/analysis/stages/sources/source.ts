import { insiderNoun } from '../../lexicon/insiders.js';
import { roleNoun } from '../../lexicon/roles.js';
import { shift, type Attribution, type Entity, type Mention, type Quotation, type Source } from '../../model/index.js';
import { movedBy, type Change } from '../change.js';
import type { Placed } from '../passages/passage.js';
import { isSameList } from '../same-list.js';
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

/** The sources of the version before, and what has changed since. */
interface Before {
  readonly sources: readonly Source[];
  readonly change: Change;
  readonly speeches: Standing;
  /** Whether everybody is who they were, by the same ids. */
  readonly isSame: boolean;
}

/** The sources, with their mentions and quotations and how much they say. Words are counted again only where somebody has said others. */
export function sourcesOf(article: Resolved, { entities, idOf, passages, quotations, mentions, attributions }: Known, earlier?: Before): Source[] {
  const same = earlier?.isSame === true ? earlier : undefined;
  const saying = indicesBy(attributions);
  const naming = same === undefined ? idsBy(mentions) : undefined;
  let counts: readonly WordCounts[] | undefined;
  const counted = (own: readonly number[]): Amount => {
    const all = { quotations, counts: (counts ??= countsIn(passages)) };
    return { words: wordsIn(article.text, all, { own, part: 'segments' }), quotedWords: wordsIn(article.text, all, { own, part: 'quoted' }) };
  };
  return entities.map((entity, index): Source => {
    const id = idOf.get(entity) ?? '';
    const own = saying.get(id) ?? [];
    const said = own.map((one) => quotations[one]?.id ?? '');
    const before = earlier?.sources[index];
    const who = (before && same && calledAgain(before, same.change)) ?? called(article, entity);
    const { words, quotedWords } = before !== undefined && earlier !== undefined && isStanding(own, earlier.speeches, attributions.length) && isSameList(said, before.quotations) ? before : counted(own);
    return {
      id, name: who.name, type: who.type, description: who.description, describedAt: who.describedAt, gender: who.gender, insider: who.insider,
      mentions: naming?.get(id) ?? before?.mentions ?? [], quotations: said, introducedAt: who.introducedAt, words, quotedWords,
    };
  });
}

/** How much a source says. */
type Amount = Pick<Source, 'words' | 'quotedWords'>;

/** How many words each speech holds. */
function countsIn(passages: readonly Placed[]): WordCounts[] {
  const counts: WordCounts[] = [];
  for (const { passage } of passages) for (const one of passage.counts) counts.push(one);
  return counts;
}

/** Whether all of some speeches, of so many, stand outside of what has changed. */
const isStanding = (own: readonly number[], { above, below }: Standing, all: number): boolean => own.every((one) => one < above || one >= all - below);

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

/** What a source was called who is who it was; undefined where a place that says so stands in what has changed. */
function calledAgain(before: Source, change: Change): Called | undefined {
  const { introducedAt: introduced, describedAt: described } = before;
  const [by, also] = [movedBy(change, introduced), described === undefined ? 0 : movedBy(change, described)];
  if (by === undefined || also === undefined) return undefined;
  return by === 0 && also === 0 ? before : { ...before, describedAt: described && shift(described, also), introducedAt: shift(introduced, by) };
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

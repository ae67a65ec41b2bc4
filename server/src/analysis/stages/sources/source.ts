import { insiderNoun } from '../../lexicon/insiders.js';
import { roleNoun } from '../../lexicon/roles.js';
import { shift, type Attribution, type Entity, type Mention, type Quotation, type Source } from '../../model/index.js';
import { movedBy } from '../change.js';
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

/** The version before, where everybody is who they were, by the same ids, and what stands of the speeches. */
interface Before extends Earlier {
  readonly speeches: Standing;
}

/** The sources, with their mentions and quotations and how much they say. */
export function sourcesOf(article: Resolved, known: Known, earlier?: Before): Source[] {
  const { entities, idOf, mentions, attributions, quotations, passages } = known;
  const again = earlier === undefined ? undefined : sourceAgain(attributions, earlier);
  let naming: Map<string, string[]> | undefined;
  let saying: Map<string, number[]> | undefined;
  let counts: readonly WordCounts[] | undefined;
  return entities.map((entity, index): Source => {
    const id = idOf.get(entity) ?? '';
    const same = again?.(index);
    if (same !== undefined) return same;
    const own = (saying ??= indicesBy(attributions)).get(id) ?? [];
    const counted = { quotations, counts: (counts ??= passages.flatMap(({ passage }) => passage.counts)) };
    return {
      id, ...called(article, entity), mentions: (naming ??= idsBy(mentions)).get(id) ?? [], quotations: own.map((one) => quotations[one]?.id ?? ''), introducedAt: introducedAt(article, entity),
      words: wordsIn(article.text, counted, { own, part: 'segments' }), quotedWords: wordsIn(article.text, counted, { own, part: 'quoted' }),
    };
  });
}

/** A source whose words for itself and whose own words all stand outside of what has changed, as it was, or moved; undefined for others, and for all where others speak now. */
function sourceAgain(attributions: readonly Attribution[], { sources, attributions: before, speeches: { above, below }, change }: Before): ((index: number) => Source | undefined) | undefined {
  const between = attributions.slice(above, attributions.length - below);
  if (attributions.length !== before.length || between.some(({ source }, index) => source !== before[above + index]?.source)) return undefined;
  const speaking = new Set(between.map(({ source }) => source));
  return (index) => {
    const source = sources[index];
    if (source === undefined || speaking.has(source.id)) return undefined;
    const { introducedAt: introduced, describedAt: described } = source;
    const [by, also] = [movedBy(change, introduced), described === undefined ? 0 : movedBy(change, described)];
    if (by === undefined || also === undefined) return undefined;
    return by === 0 && also === 0 ? source : { ...source, describedAt: described && shift(described, also), introducedAt: shift(introduced, by) };
  };
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

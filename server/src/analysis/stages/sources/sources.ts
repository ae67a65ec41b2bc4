import type { Analysis, Entity } from '../../model/index.js';
import type { Placed } from '../passages/passage.js';
import { attributed } from './attributed.js';
import { cues } from './cues.js';
import type { Earlier, Telling } from './earlier.js';
import { mentions, sourceOf } from './mentions.js';
import { introducedAt, type Resolved } from './places.js';
import { together, withIds } from './said.js';
import { sourcesOf } from './source.js';

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
export function sources(article: Resolved, passages: readonly Placed[], earlier?: Earlier): Sources {
  const { known } = article;
  const said = together(passages);
  const entities = earlier?.known === known ? inOrder(article, earlier.entities) : keptOf(article);
  const isSame = earlier !== undefined && earlier.known === known && isList(entities, earlier.entities);
  const idOf = new Map(entities.map((entity, index) => [entity, earlier?.sources[index]?.id ?? `s${String(index + 1)}`]));
  const mentioned = mentions(article, idOf, earlier && { mentions: earlier.mentions, change: earlier.change, isSame });
  const cued = cues(article.paragraphs, passages, earlier && { cues: earlier.cues, above: earlier.change.above });
  const quotations = withIds(said, earlier);
  const attributions = attributed(article, said, { quotations, cues: cued, mentions: mentioned, sourceOf: (at) => sourceOf(article, at, idOf) }, earlier);
  const told = { quotations, cues: cued.list, mentions: mentioned.list, attributions };
  const all = sourcesOf(article, { ...told, counts: said.counts, entities, idOf }, isSame ? earlier : undefined);
  return { told: { ...told, sources: all }, telling: { ...said, known, mentions: mentioned, cues: cued, quotations, attributions, entities, sources: all } };
}

/** People whom the article names by their full name, and whoever speaks. */
function keptOf(article: Resolved): Entity[] {
  const { cast: { turns }, known: { of, first } } = article;
  const voices = new Set(turns.map(({ speaker }) => of[speaker]?.entity));
  return inOrder(article, [...first.keys()].filter((entity) => (entity.type === 'person' && entity.words.length > 1) || voices.has(entity)));
}

/** Some by where they are introduced, and then by where they are mentioned first. */
function inOrder(article: Resolved, entities: readonly Entity[]): Entity[] {
  const { numbers, first } = article.known;
  return entities.map((entity) => ({ entity, start: introducedAt(article, entity).start, at: numbers.at[first.get(entity) ?? 0] ?? 0 })).sort((a, b) => a.start - b.start || a.at - b.at).map(({ entity }) => entity);
}

/** Whether two lists are of the same. */
const isList = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((one, index) => one === b[index]);

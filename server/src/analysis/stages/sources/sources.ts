import type { Analysis, Entity } from '../../model/index.js';
import type { Placed } from '../passages/passage.js';
import { attributed } from './attributed.js';
import { cuesOf } from './cues.js';
import type { Earlier, Telling } from './earlier.js';
import { mentions, sourceOf } from './mentions.js';
import { introducedAt, spotsBefore, type Resolved } from './places.js';
import { quotationsOf, speakersOf } from './said.js';
import { sourcesOf } from './source.js';
import { standing } from './standing.js';
import { stillOf } from './still.js';

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
  const { cast, known } = article;
  const entities = earlier?.known === known ? inOrder(article, earlier.entities) : keptOf(article);
  const idOf = new Map(entities.map((entity, index) => [entity, earlier?.sources[index]?.id ?? `s${String(index + 1)}`]));
  const still = earlier && stillOf(article, idOf, earlier);
  const mentioned = mentions(article, idOf, earlier && { mentions: earlier.mentions, change: earlier.change, still });
  const speeches = standing(article, passages, ({ heard }) => heard.length, earlier);
  const quotations = quotationsOf(speeches, earlier);
  const speakers = speakersOf(article, passages);
  const cues = cuesOf(article.paragraphs, standing(article, passages, (passage) => passage.cues.speeches.length, earlier), earlier);
  const attributions = attributed(article, passages, { quotations, cues, mentions: mentioned, speakers, sourceOf: (at) => sourceOf(article, at, idOf) }, earlier && {
    attributions: earlier.attributions, change: earlier.change, speeches, isKept: still !== undefined, isStill: isStill(article, earlier),
  });
  const told = { quotations, cues, mentions: mentioned.list, attributions };
  const all = sourcesOf(article, { ...told, passages, entities, idOf }, earlier && { ...earlier, speeches });
  return { told: { ...told, sources: all }, telling: { passages, cast, known, mentions: mentioned, cues, quotations, attributions, entities, sources: all } };
}

/** Whether a spot that stands outside of the change names whom it named, for the same reason. */
function isStill({ cast, known }: Resolved, { known: before, change }: Earlier): (at: number) => boolean {
  const indexBefore = spotsBefore(cast, change, before.of.length);
  return (at) => {
    const was = indexBefore(at);
    return was !== undefined && known.of[at] === before.of[was];
  };
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

import { shift, type Entity, type Mention } from '../../model/index.js';
import { paragraphOf } from '../identities/cast.js';
import { spotAt, type Resolved } from './places.js';

/** The mentions of an article, and each one's id by the index of its spot. */
export interface Mentions {
  readonly list: readonly Mention[];
  readonly idOf: readonly (string | undefined)[];
}

/** All mentions of those who are kept, but only the pronouns that speak, and whoever else speaks; in reading order. */
export function mentions(article: Resolved, kept: ReadonlyMap<Entity, string>): Mentions {
  const { cast, known, paragraphs } = article;
  const idOf: (string | undefined)[] = cast.facts.map(() => undefined);
  const list: Mention[] = [];
  for (const at of readingOrder(article, kept)) {
    const spot = spotAt(article, at);
    if (spot === undefined) continue;
    const { span, head, form, description } = spot.phrase;
    const offset = paragraphs[paragraphOf(cast, at)]?.start ?? 0;
    const entity = known.of[at]?.entity;
    const id = `m${String(list.length + 1)}`;
    idOf[at] = id;
    list.push({ id, span: shift(span, offset), head: shift(head, offset), form, description: description === undefined ? undefined : shift(description, offset), source: entity === undefined ? undefined : kept.get(entity) });
  }
  return { list, idOf };
}

/** The spots that are mentions, by where they begin, of two that begin together the shorter one first. */
function readingOrder(article: Resolved, kept: ReadonlyMap<Entity, string>): number[] {
  const { cast, known } = article;
  const isMention = (at: number): boolean => {
    if (cast.speaks[at] === true) return true;
    const entity = known.of[at]?.entity;
    return entity !== undefined && cast.facts[at]?.form !== 'pronoun' && kept.has(entity);
  };
  const found = cast.active.filter(isMention);
  const orderOf = (at: number): number => cast.facts[at]?.order ?? 0;
  const endOf = (at: number): number => spotAt(article, at)?.phrase.span.end ?? 0;
  return found.sort((a, b) => paragraphOf(cast, a) - paragraphOf(cast, b) || orderOf(a) - orderOf(b) || endOf(a) - endOf(b));
}

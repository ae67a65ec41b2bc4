import { shift, type Entity, type Mention } from '../../model/index.js';
import { paragraphOf } from '../identities/cast.js';
import { spotAt, type Resolved } from './places.js';

/** The mentions of an article, and each one's id by the index of its spot. */
export interface Mentions {
  readonly list: readonly Mention[];
  readonly idOf: readonly (string | undefined)[];
}

/** The mentions of the version before, and how many paragraphs from the first on are as they were. */
interface Before {
  readonly mentions: Mentions;
  readonly still: number;
}

/** All mentions of those who are kept, but only the pronouns that speak, and whoever else speaks; in reading order. */
export function mentions(article: Resolved, kept: ReadonlyMap<Entity, string>, earlier?: Before): Mentions {
  const { cast, known } = article;
  const idOf = new Array<string | undefined>(cast.facts.length).fill(undefined);
  const list: Mention[] = [];
  for (const at of readingOrder(article, kept)) {
    const entity = known.of[at]?.entity;
    const source = entity === undefined ? undefined : kept.get(entity);
    const before = earlier?.mentions.list[list.length];
    const id = before?.id ?? `m${String(list.length + 1)}`;
    const isSame = before !== undefined && earlier !== undefined && before.source === source && earlier.mentions.idOf[at] === id && paragraphOf(cast, at) < earlier.still;
    const mention = isSame ? before : mentionOf(article, at, { id, source });
    if (mention === undefined) continue;
    idOf[at] = id;
    list.push(mention);
  }
  return { list, idOf };
}

function mentionOf(article: Resolved, at: number, { id, source }: Pick<Mention, 'id' | 'source'>): Mention | undefined {
  const spot = spotAt(article, at);
  if (spot === undefined) return undefined;
  const { span, head, form, description } = spot.phrase;
  const offset = article.paragraphs[paragraphOf(article.cast, at)]?.start ?? 0;
  return { id, span: shift(span, offset), head: shift(head, offset), form, description: description === undefined ? undefined : shift(description, offset), source };
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

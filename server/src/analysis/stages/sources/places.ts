import { shift, type Entity, type Evidence, type Phrase, type Span, type Spot } from '../../model/index.js';
import type { Change } from '../change.js';
import { paragraphOf, type Cast } from '../identities/cast.js';
import type { Identities } from '../identities/identities.js';
import type { Identity } from '../identities/identity.js';
import type { Article } from '../quotations/article.js';

/** An article with its spots and who they are. */
export interface Resolved extends Article {
  readonly text: string;
  readonly cast: Cast;
  readonly known: Identities;
}

/** The spot of an index; undefined where there is none. */
export function spotAt({ locals, cast }: Resolved, at: number): Spot | undefined {
  const paragraph = paragraphOf(cast, at);
  return locals[paragraph]?.spots[at - (cast.from[paragraph] ?? 0)];
}

/** For a spot, its index in the version before, which had so many; undefined where it stands in what has changed. */
export function spotsBefore({ from, roles, facts }: Cast, { above, below }: Change, all: number): (at: number) => number | undefined {
  const [start, end, more] = [from[above] ?? 0, from[roles.length - below] ?? 0, facts.length - all];
  return (at) => (at < start ? at : at >= end ? at - more : undefined);
}

/** Where a part of a spot stands in the article. */
const placeOf = (article: Resolved, at: number, part: 'span' | 'head' = 'span'): Span => placed(article, paragraphOf(article.cast, at), spotAt(article, at)?.phrase[part]);

const placed = ({ paragraphs }: Article, paragraph: number, span: Span = { start: 0, end: 0 }): Span => shift(span, paragraphs[paragraph]?.start ?? 0);

/** Why a phrase names somebody, with its places in the article; undefined where that needs no reason. */
export function evidenceOf(article: Resolved, at: number, { entity, because }: Identity): Evidence | undefined {
  switch (because?.kind) {
    case undefined:
      return undefined;
    case 'short-name':
      return { kind: 'short-name', name: placeOf(article, at, 'head'), introduction: introducedAt(article, entity) };
    case 'role-matches':
      return { kind: 'role-matches', role: placeOf(article, at), introduction: introducedAt(article, entity, 'span') };
    case 'pronoun-agrees':
      return { kind: 'pronoun-agrees', pronoun: placeOf(article, at), antecedent: placeOf(article, article.known.numbers.at[because.antecedent] ?? -1) };
  }
}

/** The words that introduce somebody, as they are to be read. */
function introductionOf(article: Resolved, entity: Entity): Pick<Phrase, 'span' | 'head' | 'description'> | undefined {
  const reading = entity.introduction?.reading ?? 'phrase';
  if (typeof reading === 'object') return { span: reading.span, head: reading.span, description: undefined };
  return spotAt(article, spotOf(article, entity))?.[reading];
}

/** The spot that introduces somebody: of whoever has no name, the first. */
export const spotOf = ({ known: { numbers, first } }: Resolved, entity: Entity): number =>
  numbers.at[entity.introduction?.spot ?? first.get(entity) ?? 0] ?? 0;

/** Where somebody is introduced. */
export function introducedAt(article: Resolved, entity: Entity, part: 'span' | 'head' = 'head'): Span {
  const reading = entity.introduction?.reading;
  return placed(article, typeof reading === 'object' ? reading.paragraph : paragraphOf(article.cast, spotOf(article, entity)), introductionOf(article, entity)?.[part]);
}

/** The first description that the article gives; undefined where it gives none, and for whoever is no person. */
export function describedAt(article: Resolved, entity: Entity): Span | undefined {
  if (entity.type !== 'person') return undefined;
  const own = introductionOf(article, entity)?.description;
  const described = article.known.described.get(entity);
  const at = own !== undefined ? spotOf(article, entity) : described === undefined ? undefined : article.known.numbers.at[described];
  const span = own ?? (at === undefined ? undefined : spotAt(article, at)?.phrase.description);
  return span === undefined || at === undefined ? undefined : placed(article, paragraphOf(article.cast, at), span);
}

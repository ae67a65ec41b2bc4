import type { Entity } from '../../model/index.js';
import { NOBODY, type Identity } from './identity.js';
import type { Article } from '../quotations/article.js';

/** How many paragraphs from the end the note on who wrote may stand. */
const LAST = 3;

/**
 * Who "I" is outside of quotation marks: the person whom a last paragraph names that says who wrote ("Dov Marek is a ferryman
 * in Orlo."). Undefined where the article does not know such a person.
 */
export function author(words: readonly string[] | undefined, entities: Iterable<Entity>): Identity | undefined {
  if (words === undefined) return undefined;
  for (const entity of entities) {
    if (entity.type === 'person' && entity.words.join(' ') === words.join(' ')) return { entity, certainty: 'likely', because: undefined, rivals: NOBODY };
  }
  return undefined;
}

/** The subject of the last paragraph, where that is a full name that "is" something; undefined where no paragraph is so. */
export function authorNamed({ locals }: Pick<Article, 'locals'>): readonly string[] | undefined {
  for (const local of locals.slice(-LAST).reverse()) {
    const [tokens, name] = [local.sentences[0]?.tokens, local.phrases[0]?.[0]];
    if (tokens === undefined || name === undefined || name.form !== 'name' || name.first !== 0 || name.words.length < 2) continue;
    if (['is', 'was', 'teaches', 'writes', 'lives', 'works'].includes(tokens[name.last + 1]?.lower ?? '')) return name.words;
  }
  return undefined;
}

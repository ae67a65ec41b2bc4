import type { Entity } from '../../model/index.js';
import type { Register } from '../../resolve/register.js';
import type { Identity } from './identity.js';
import type { Article } from '../quotations/article.js';

/**
 * Who "I" is outside of quotation marks: the person of the byline, or of a last paragraph that says who wrote
 * ("Dov Marek is a ferryman in Orlo."). Undefined where the text does not tell.
 */
export function author(article: Article, known: Register): Identity | undefined {
  const entity = fromNote(article, known);
  return entity === undefined ? undefined : { entity, certainty: 'likely', because: undefined, rivals: [] };
}

/** The subject of the last paragraph, where that is a full name that "is" something. */
function fromNote(article: Article, known: Register): Entity | undefined {
  for (let i = article.locals.length - 1; i >= 0 && i >= article.locals.length - 3; i--) {
    const local = article.locals[i];
    const [tokens, name] = [local?.sentences[0]?.tokens, local?.phrases[0]?.[0]];
    if (tokens === undefined || name === undefined || name.form !== 'name' || name.first !== 0 || name.words.length < 2) continue;
    if (!['is', 'was', 'teaches', 'writes', 'lives', 'works'].includes(tokens[name.last + 1]?.lower ?? '')) continue;
    return known.bySurname.get(name.words.at(-1) ?? '')?.find((entity) => entity.words.join(' ') === name.words.join(' '));
  }
  return undefined;
}

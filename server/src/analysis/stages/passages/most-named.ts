import type { PlacedPhrase } from '../../model/index.js';
import type { Article } from '../quotations/article.js';
import { mostOf, tallyOf, type Tally } from './tally.js';

/** The surnames of some of an article's paragraphs, those from one index up to another; nobody is named in a byline. */
export const surnamesIn = ({ paragraphs, locals }: Article, from: number, to: number): readonly (readonly string[])[] =>
  locals.slice(from, to).map(({ surnames }, index) => (paragraphs[from + index]?.role === 'byline' ? [] : surnames));

/** All surnames of an article, each counted. */
export const surnamesOf = (article: Article): Tally => tallyOf(surnamesIn(article, 0, article.locals.length));

/** The first mention of the surname that is named most often outside of bylines, of several the first; undefined where nobody is named. */
export function mostNamed({ paragraphs, locals }: Article, surnames: Tally): PlacedPhrase | undefined {
  const most = mostOf(surnames);
  const paragraph = locals.findIndex((local, index) => paragraphs[index]?.role !== 'byline' && local.surnames.some((surname) => most.has(surname)));
  const surname = locals[paragraph]?.surnames.find((one) => most.has(one));
  const found = (locals[paragraph]?.phrases ?? []).map((phrases) => phrases.find(({ form, words }) => form === 'name' && words.at(-1) === surname));
  const sentence = found.findIndex((phrase) => phrase !== undefined);
  const phrase = found[sentence];
  return phrase === undefined ? undefined : { paragraph, sentence, phrase };
}

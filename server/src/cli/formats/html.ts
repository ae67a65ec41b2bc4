import type { ReadArticle } from '../../../../report/src/article/read-article.js';
import type { Printer } from './printer.js';
import { placedOf } from './placed.js';

/** One page of all articles, which stands by itself. It is made when all of them are there, since it lists them first. */
export function htmlPrinter(): Printer {
  const articles: ReadArticle[] = [];
  return {
    first: '',
    each(report) {
      const { text, analysed, paragraphs, mentions, attributions } = report.analysis;
      const speaking = new Set(attributions.map(({ speaker }) => speaker));
      const speakers = mentions.flatMap(({ id, span, source }) => (source !== undefined && speaking.has(id) ? [{ span, source }] : []));
      articles.push({ placed: placedOf(report), text, analysed, paragraphs, speakers });
      return '';
    },
    async last() {
      const { articlesPage } = await import('../../../../report/src/main.js');
      return articlesPage(articles);
    },
  };
}

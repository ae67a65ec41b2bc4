import type { VNode } from 'preact';
import { articleStyles } from './article/article-styles.js';
import { ArticleText } from './article/article-text.js';
import { withPrefix, type ReadArticle } from './article/read-article.js';
import { SourceList } from './article/source-list.js';
import { Pictures, summaryOf } from './page.js';
import { Patterns } from './sections/patterns.js';
import { standalonePage } from './standalone-page.js';
import { styles } from './styles.js';
import { counted } from './wording.js';

/** As wide as the column of text, and as a telephone, in CSS pixels. */
const width = 680;
const narrow = 340;

/**
 * Articles as one page of their own: the words with the quotations coloured by speaker, the sources to choose from, the pictures
 * of the report, the findings. Every word of an article stands in it as text.
 */
export function articlesPage(articles: readonly ReadArticle[]): string {
  const shown = articles.map((article, index) => ({ article: withPrefix(article, idOf(index)), id: idOf(index) }));
  const most = Math.max(0, ...articles.map(({ placed }) => placed.report.sources.length));
  const [only] = articles.length === 1 ? articles : [];
  return standalonePage({
    title: only ? `${titleOf(only)} – who says what` : `${counted(articles.length, 'article')} – who says what`,
    style: styles + articleStyles(most), look: 'read', schemes: 'light dark',
    children: (
      <>
        <Patterns />
        <main>
          {only === undefined && <Contents articles={articles} />}
          {shown.map((each) => <Article {...each} />)}
        </main>
        <footer>Made by On the Record. Speakers are what the program found; check them against the article.</footer>
      </>
    ),
  });
}

const idOf = (index: number): string => `a${(index + 1).toString()}-`;

const titleOf = ({ placed: { name, report } }: ReadArticle): string => (report.title === '' ? name : report.title);

const Contents = ({ articles }: { readonly articles: readonly ReadArticle[] }): VNode => (
  <nav aria-label="Articles">
    <p class="summary">{counted(articles.length, 'article')}</p>
    <ol>{articles.map((article, index) => <li><a href={`#${idOf(index)}title`}>{titleOf(article)}</a> <span class="aside">{article.placed.name}</span></li>)}</ol>
  </nav>
);

const Article = ({ article, id }: { readonly article: ReadArticle; readonly id: string }): VNode => (
  <article class="article" aria-labelledby={`${id}title`}>
    <p class="file">{article.placed.name} · {summaryOf(article.placed)}</p>
    <div class="columns">
      <SourceList placed={article.placed} id={id} />
      <ArticleText article={article} id={id} />
      <div class="pictures" id={`${id}findings`}><Pictures placed={article.placed} look={{ width, narrow, paper: false, anchors: false }} /></div>
    </div>
  </article>
);

import { query, type Question } from '../question.js';

export const unnamedShare: Question = {
  id: 'unnamed-share',
  question: 'How many of the sources are unnamed, by outlet and month?',
  note: 'Of the sources quoted in the articles of an outlet and a month, those that are one person or voice without a name (“a senior official”). Groups (“residents”) are not counted as unnamed. A source is counted once for each article.',
  columns: [
    { key: 'outlet', head: 'Outlet', kind: 'words' },
    { key: 'month', head: 'Month', kind: 'words' },
    { key: 'articles', head: 'Articles', kind: 'number' },
    { key: 'sources', head: 'Sources', kind: 'number' },
    { key: 'unnamed', head: 'Unnamed', kind: 'number' },
    { key: 'share', head: 'Share', kind: 'percent' },
    { key: 'share_of_words', head: 'Of quoted words', kind: 'percent' },
  ],
  picture: { kind: 'grid', row: 'outlet', column: 'month', value: 'share' },
  answer: query(`SELECT c.paper, c.month, count(DISTINCT c.article) AS articles, count(DISTINCT h.source) AS sources,
  count(DISTINCT CASE WHEN h.type = 'unnamed' THEN h.source END) AS unnamed,
  round(100.0 * count(DISTINCT CASE WHEN h.type = 'unnamed' THEN h.source END) / nullif(count(DISTINCT h.source), 0), 1) AS share,
  round(100.0 * sum(CASE WHEN h.type = 'unnamed' THEN h.quoted_words ELSE 0 END) / nullif(sum(h.quoted_words), 0), 1) AS share_of_words
FROM chosen c LEFT JOIN heard h USING (article) GROUP BY c.paper, c.month ORDER BY c.paper, c.month`),
};

import { query, type Question } from '../question.js';

export const singleSourceArticles: Question = {
  id: 'single-source',
  question: 'Which articles stand on one source?',
  note: 'Articles of 250 words and more that report at least four times what somebody says, and always the same source, as the rule single-source has it.',
  columns: [
    { key: 'outlet', head: 'Outlet', kind: 'words' },
    { key: 'date', head: 'Date', kind: 'words' },
    { key: 'article', head: 'Article', kind: 'words' },
    { key: 'title', head: 'Title', kind: 'words' },
    { key: 'source', head: 'Source', kind: 'words' },
    { key: 'quotations', head: 'Quotations', kind: 'number' },
  ],
  picture: undefined,
  answer(ask) {
    const { rows } = query(`SELECT paper, date, id, c.title, (
    SELECT h.name FROM heard h WHERE h.article = c.article AND h.part = 'body' AND h.name IS NOT NULL LIMIT 1
  ) AS source, (SELECT count(*) FROM heard h WHERE h.article = c.article AND h.part = 'body') AS quotations
FROM chosen c WHERE single_source = 1 ORDER BY paper, date, id`)(ask);
    const all = Number(ask('SELECT count(*) AS number FROM chosen')[0]?.['number']);
    return { rows, remarks: [`${rows.length.toLocaleString('en')} of ${all.toLocaleString('en')} articles.`] };
  },
};

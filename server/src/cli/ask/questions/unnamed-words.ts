import { query, type Question } from '../question.js';

export const unnamedWords: Question = {
  id: 'unnamed-words',
  question: 'What are unnamed sources called?',
  note: 'Unnamed sources by the words that the articles have for them, with how often they are quoted. “In confidence” are words for people who speak to reporters so: “senior official”.',
  columns: [
    { key: 'called', head: 'Called', kind: 'words' },
    { key: 'in_confidence', head: 'In confidence', kind: 'words' },
    { key: 'articles', head: 'Articles', kind: 'number' },
    { key: 'quotations', head: 'Quotations', kind: 'number' },
    { key: 'quoted_words', head: 'Quoted words', kind: 'number' },
  ],
  picture: { kind: 'bars', label: 'called', value: 'quotations' },
  answer: query(`SELECT lower(name) AS called, CASE WHEN max(insider) THEN 'yes' ELSE 'no' END AS in_confidence,
  count(DISTINCT article) AS articles, count(*) AS quotations, sum(quoted_words) AS quoted_words
FROM heard WHERE type = 'unnamed' GROUP BY lower(name) ORDER BY quotations DESC, articles DESC, called`),
};

import { query, type Question } from '../question.js';

export const bySourceType: Question = {
  id: 'by-source-type',
  question: 'Whose words are quoted: people’s, organisations’, unnamed sources’?',
  note: 'Words in quotation marks by the type of their source, and their share of all such words of the outlet. “Nobody” are words whose speaker is not given or not clear.',
  columns: [
    { key: 'outlet', head: 'Outlet', kind: 'words' },
    { key: 'type', head: 'Type', kind: 'words' },
    { key: 'sources', head: 'Sources', kind: 'number' },
    { key: 'quotations', head: 'Quotations', kind: 'number' },
    { key: 'quoted_words', head: 'Quoted words', kind: 'number' },
    { key: 'share', head: 'Share', kind: 'percent' },
  ],
  picture: { kind: 'stack', group: 'outlet', part: 'type', value: 'quoted_words' },
  answer: query(`SELECT paper, coalesce(type, 'nobody') AS type, count(DISTINCT source) AS sources, count(*) AS quotations, sum(quoted_words) AS quoted_words,
  round(100.0 * sum(quoted_words) / nullif(sum(sum(quoted_words)) OVER (PARTITION BY paper), 0), 1) AS share
FROM heard GROUP BY paper, coalesce(type, 'nobody') ORDER BY paper, quoted_words DESC, type`),
};

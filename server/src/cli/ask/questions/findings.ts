import { query, type Question } from '../question.js';

export const findingsByRule: Question = {
  id: 'findings',
  question: 'What do the rules find, by outlet?',
  note: 'Findings by rule and outlet, without those that somebody silenced; how many articles have one, and findings for each hundred articles of the outlet. Rules that were off when the corpus was made have found nothing.',
  columns: [
    { key: 'rule', head: 'Rule', kind: 'words' },
    { key: 'outlet', head: 'Outlet', kind: 'words' },
    { key: 'findings', head: 'Findings', kind: 'number' },
    { key: 'articles', head: 'Articles', kind: 'number' },
    { key: 'per_hundred', head: 'Per 100 articles', kind: 'decimal' },
  ],
  picture: { kind: 'grid', row: 'rule', column: 'outlet', value: 'per_hundred' },
  answer: query(`SELECT rule, paper, count(*) AS findings, count(DISTINCT c.article) AS articles,
  round(100.0 * count(*) / (SELECT count(*) FROM chosen o WHERE o.paper = c.paper), 1) AS per_hundred
FROM chosen c JOIN findings f USING (article) WHERE silenced = 0 GROUP BY rule, paper ORDER BY rule, paper`),
};

import { query, type Question } from '../question.js';

export const reportingVerbs: Question = {
  id: 'reporting-verbs',
  question: 'Which verbs report what people say?',
  note: 'Reporting verbs with how often they stand, and what a verb that judges makes a reader think: doubt (“claimed”), guilt (“admitted”), pride (“boasted”), scorn (“whined”).',
  columns: [
    { key: 'verb', head: 'Verb', kind: 'words' },
    { key: 'judges', head: 'Judges', kind: 'words' },
    { key: 'quotations', head: 'Quotations', kind: 'number' },
    { key: 'articles', head: 'Articles', kind: 'number' },
    { key: 'share', head: 'Share', kind: 'percent' },
  ],
  picture: { kind: 'bars', label: 'verb', value: 'quotations' },
  answer: query(`SELECT verb, max(judgement) AS judges, count(*) AS quotations, count(DISTINCT article) AS articles,
  round(100.0 * count(*) / sum(count(*)) OVER (), 1) AS share
FROM heard WHERE verb IS NOT NULL GROUP BY verb ORDER BY quotations DESC, verb`),
};

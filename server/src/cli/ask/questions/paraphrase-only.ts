import { query, type Question } from '../question.js';
import { nameOf } from './same-name.js';

export const paraphraseOnly: Question = {
  id: 'paraphrase-only',
  question: 'Who is quoted only in paraphrase?',
  note: 'People and organisations by the same name of whom no article gives a word in quotation marks. The same name need not be the same person.',
  columns: [
    { key: 'name', head: 'Name', kind: 'words' },
    { key: 'type', head: 'Type', kind: 'words' },
    { key: 'articles', head: 'Articles', kind: 'number' },
    { key: 'paraphrases', head: 'Paraphrases', kind: 'number' },
    { key: 'words', head: 'Words', kind: 'number' },
  ],
  picture: { kind: 'bars', label: 'name', value: 'paraphrases' },
  answer: query(`${nameOf}
SELECT n.name, n.type, count(DISTINCT article) AS articles, count(*) AS paraphrases, sum(words) AS words
FROM heard JOIN spelled n USING (same_name, type) GROUP BY same_name, type HAVING sum(kind <> 'indirect') = 0
ORDER BY paraphrases DESC, words DESC, n.name`),
};

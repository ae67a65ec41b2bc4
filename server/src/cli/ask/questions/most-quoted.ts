import { type Question } from '../question.js';
import { NAMED, nameOf } from './same-name.js';

export const mostQuoted: Question = {
  id: 'most-quoted',
  question: 'Who is quoted most?',
  note: 'People and organisations by the same name, with the words in quotation marks that are theirs, and their share of all such words. The same name need not be the same person.',
  columns: [
    { key: 'name', head: 'Name', kind: 'words' },
    { key: 'type', head: 'Type', kind: 'words' },
    { key: 'articles', head: 'Articles', kind: 'number' },
    { key: 'quotations', head: 'Quotations', kind: 'number' },
    { key: 'quoted_words', head: 'Quoted words', kind: 'number' },
    { key: 'share', head: 'Share', kind: 'percent' },
  ],
  picture: { kind: 'bars', label: 'name', value: 'quoted_words' },
  answer(ask) {
    const rows = ask(`${nameOf}
SELECT n.name, n.type, count(DISTINCT article) AS articles, count(*) AS quotations, sum(quoted_words) AS quoted_words,
  round(100.0 * sum(quoted_words) / max(1, (SELECT sum(quoted_words) FROM heard)), 1) AS share
FROM heard JOIN spelled n USING (same_name, type) GROUP BY same_name, type HAVING sum(quoted_words) > 0
ORDER BY quoted_words DESC, quotations DESC, n.name`);
    const others = Number(ask(`SELECT count(*) AS number FROM heard WHERE NOT (${NAMED})`)[0]?.['number']);
    return {
      rows: rows.map((row) => Object.values(row)),
      remarks: others === 0 ? [] : [`${others.toLocaleString('en')} quotations are in no row: of people given by one name only, of documents, groups and unnamed sources, and those that are nobody’s.`],
    };
  },
};

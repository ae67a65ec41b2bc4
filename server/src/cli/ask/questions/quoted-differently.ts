import type { AnswerCell } from '../../../../../report/src/answers/answer.js';
import { differingQuotations, type Side } from '../../../rules/quotation-differs.js';
import type { ComparedArticle, ComparedQuotation } from '../../../rules/index.js';
import type { Asking, Question } from '../question.js';
import { NAMED } from './same-name.js';

type Row = Readonly<Record<string, AnswerCell>>;

export const quotedDifferently: Question = {
  id: 'quoted-differently',
  question: 'Which quotations differ between articles?',
  note: 'The same words of a speaker of the same name, quoted in two articles and not alike, as the rule quotation-differs has it. Each quotation stands beside the first other one that differs. The same name need not be the same person.',
  columns: [
    { key: 'name', head: 'Name', kind: 'words' },
    { key: 'differs_here', head: 'Here', kind: 'words' },
    { key: 'differs_there', head: 'There', kind: 'words' },
    { key: 'places', head: 'Places', kind: 'number' },
    { key: 'quoted', head: 'Quoted as', kind: 'words', long: true },
    { key: 'other_quoted', head: 'There quoted as', kind: 'words', long: true },
    { key: 'article', head: 'Article', kind: 'words' },
    { key: 'line', head: 'Line', kind: 'number' },
    { key: 'other_article', head: 'Other article', kind: 'words' },
    { key: 'other_line', head: 'Its line', kind: 'number' },
  ],
  picture: undefined,
  answer(ask) {
    const speakers = ask(`SELECT same_name FROM heard WHERE ${NAMED} AND quoted IS NOT NULL GROUP BY same_name HAVING count(DISTINCT article) > 1 ORDER BY same_name`);
    return { rows: speakers.flatMap(({ same_name: name }) => differing(ask, String(name))) };
  },
};

/** The quotations of one name are all that is held at once. */
function differing(ask: Asking, name: string): AnswerCell[][] {
  const told = new Set<string>();
  const rows: AnswerCell[][] = [];
  for (const { here, there, differences } of differingQuotations(articlesOf(ask, name))) {
    const [first, second] = [cellOf(here, 'quotation'), cellOf(there, 'quotation')].map(Number).toSorted((a, b) => a - b);
    const pair = `${String(first)} ${String(second)}`;
    if (told.has(pair)) continue;
    told.add(pair);
    const [difference] = differences;
    rows.push([
      cellOf(here, 'name'), difference?.here ?? '', difference?.there ?? '', differences.length,
      cellOf(here, 'quoted'), cellOf(there, 'quoted'), cellOf(here, 'article_id'), cellOf(here, 'line'), cellOf(there, 'article_id'), cellOf(there, 'line'),
    ]);
  }
  return rows;
}

const cellOf = ({ quotation }: Side<Row>, key: string): AnswerCell => quotation.place[key] ?? null;

function articlesOf(ask: Asking, name: string): ComparedArticle<Row>[] {
  const articles = new Map<AnswerCell | undefined, ComparedQuotation<Row>[]>();
  for (const row of ask('SELECT quotation, article, article_id, line, name, quoted FROM heard WHERE same_name = :name AND quoted IS NOT NULL ORDER BY quotation', { ':name': name })) {
    const quotation = { speaker: name, words: String(row['quoted']), place: row };
    const others = articles.get(row['article']);
    if (others) others.push(quotation);
    else articles.set(row['article'], [quotation]);
  }
  return [...articles.values()].map((quotations) => ({ name: String(quotations[0]?.place['article_id']), quotations }));
}

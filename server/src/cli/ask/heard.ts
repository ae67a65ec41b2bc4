import type { Certainty } from '../../analysis/index.js';
import type { Cell } from '../corpus/record.js';

/** Which articles and attributions an answer counts. */
export interface Asked {
  readonly outlets: readonly string[];
  /** “2016-09-12”, or the beginning of that; both ends count. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Attributions that are less sure count as nobody’s. */
  readonly certainty: Exclude<Certainty, 'unknown'>;
}

const SURE: Readonly<Record<Asked['certainty'], string>> = { certain: "'certain'", likely: "'certain', 'likely'", guess: "'certain', 'likely', 'guess'" };

/**
 * What stands before each question: `chosen`, the articles, and `heard`, what is said in them, a row for each quotation that does
 * not stand inside another one. With the values of its parameters.
 */
export function heard({ outlets, from, to, certainty }: Asked): { readonly sql: string; readonly values: Readonly<Record<string, Cell>> } {
  const values = Object.fromEntries(outlets.map((outlet, index) => [`:outlet${String(index)}`, outlet]));
  const conditions = [
    ...(outlets.length > 0 ? [`outlet IN (${Object.keys(values).join(', ')})`] : []),
    ...(from === undefined ? [] : ['date >= :from']),
    // “2016-09” is all of that month.
    ...(to === undefined ? [] : ['substr(date, 1, length(:to)) <= :to']),
  ];
  return {
    // Not kept as tables of their own, which would stand in memory.
    sql: `WITH chosen AS NOT MATERIALIZED (
  SELECT article, id, date, title, single_source, coalesce(outlet, 'not given') AS paper, CASE WHEN length(date) >= 7 THEN substr(date, 1, 7) ELSE 'no month' END AS month
  FROM articles ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}
), heard AS NOT MATERIALIZED (
  SELECT q.quotation, q.article, q.part, q.kind, q.quoted, q.words, q.quoted_words, q.verb, q.judgement, q.line,
    a.id AS article_id, a.paper, a.month, s.source, s.name, s.same_name, s.type, s.insider
  FROM chosen a JOIN quotations q USING (article) LEFT JOIN sources s ON s.source = q.source AND q.certainty IN (${SURE[certainty]})
  WHERE q.parent IS NULL
)`,
    values: { ...values, ...(from === undefined ? {} : { ':from': from }), ...(to === undefined ? {} : { ':to': to }) },
  };
}

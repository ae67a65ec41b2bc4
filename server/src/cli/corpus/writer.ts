import type { Corpus } from './database.js';
import type { ArticleRecord, Cell, Row } from './record.js';

/** Writes what comes, in its order; what was written is safe after `commit`. */
export interface Writer {
  /** Adds an article; answers whether it did: false where the corpus has one of that id. */
  add(record: ArticleRecord): boolean;
  /** Adds what could not be read, by what the input calls it. */
  skip(input: string, problem: string): void;
  /** Ends a transaction and begins the next one. */
  commit(): void;
  /** Ends the last transaction, and says that nothing is missing. */
  finish(): void;
}

const COLUMNS = {
  articles: ['article', 'id', 'outlet', 'date', 'title', 'author', 'url', 'more', 'text', 'length', 'analysed', 'words', 'quoted_words', 'single_source'],
  sources: ['source', 'article', 'id', 'name', 'same_name', 'type', 'description', 'insider', 'line', 'start', 'stop', 'quotations', 'words', 'quoted_words'],
  quotations: [
    'quotation', 'article', 'id', 'parent', 'part', 'kind', 'line', 'start', 'stop', 'text', 'quoted', 'words', 'quoted_words', 'closed', 'source', 'certainty',
    'speaker', 'speaker_form', 'speaker_start', 'speaker_stop', 'cue', 'cue_kind', 'verb', 'judgement', 'cue_start', 'cue_stop',
  ],
  segments: ['quotation', 'number', 'start', 'stop'],
  evidence: ['quotation', 'number', 'kind', 'places'],
  mentions: ['mention', 'article', 'source', 'form', 'text', 'start', 'stop'],
  findings: ['finding', 'article', 'rule', 'severity', 'message', 'line', 'start', 'stop', 'silenced', 'reason'],
} as const;
type Table = keyof typeof COLUMNS;

/** The tables whose rows are numbered, with what the number is called. */
const NUMBERED = { articles: 'article', sources: 'source', quotations: 'quotation', mentions: 'mention', findings: 'finding' } as const;

/** Begins to write: the first transaction is open. */
export function writerTo(corpus: Corpus): Writer {
  const insert = Object.fromEntries(Object.entries(COLUMNS).map(([table, columns]) => {
    const run = corpus.inserter(table, columns);
    return [table, (row: Row) => { run(columns.map((column) => row[column] as Cell)); }];
  })) as Record<Table, (row: Row) => void>;
  const skip = corpus.inserter('skipped', ['input', 'problem'], 'OR REPLACE');
  const last = (table: keyof typeof NUMBERED): number => Number(corpus.all(`SELECT max(${NUMBERED[table]}) AS last FROM ${table}`)[0]?.['last'] ?? 0);
  const count = { articles: last('articles'), sources: last('sources'), quotations: last('quotations'), mentions: last('mentions'), findings: last('findings') };
  const has = (id: string): boolean => corpus.all('SELECT 1 FROM articles WHERE id = :id', { ':id': id }).length > 0;
  let complete = corpus.said('complete') !== undefined;
  const change = (): void => {
    if (complete) corpus.run("DELETE FROM corpus WHERE key = 'complete'");
    complete = false;
  };
  corpus.run('BEGIN');

  return {
    add(record) {
      if (has(record.article.id)) return false;
      change();
      const article = ++count.articles;
      const [source, quotation] = [count.sources + 1, count.quotations + 1];
      const at = (base: number, place: number | null): number | null => (place === null ? null : base + place);
      insert.articles({ article, ...record.article });
      for (const row of record.sources) insert.sources({ ...row, source: ++count.sources, article });
      for (const row of record.quotations) insert.quotations({ ...row, quotation: ++count.quotations, article, parent: at(quotation, row.parent), source: at(source, row.source) });
      for (const row of record.segments) insert.segments({ ...row, quotation: quotation + row.quotation });
      for (const row of record.evidence) insert.evidence({ ...row, quotation: quotation + row.quotation });
      for (const row of record.mentions) insert.mentions({ ...row, mention: ++count.mentions, article, source: at(source, row.source) });
      for (const row of record.findings) insert.findings({ ...row, finding: ++count.findings, article });
      return true;
    },
    skip(input, problem) {
      change();
      skip([input, problem]);
    },
    commit() { corpus.run('COMMIT; BEGIN'); },
    finish() { corpus.run("INSERT OR REPLACE INTO corpus VALUES ('complete', 'yes'); COMMIT"); },
  };
}

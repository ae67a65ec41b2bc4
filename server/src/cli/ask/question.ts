import type { Answer, AnswerCell } from '../../../../report/src/answers/answer.js';
import type { Corpus } from '../corpus/database.js';
import { heard, type Asked } from './heard.js';

/** A ready question: one small object in one file. */
export interface Question extends Pick<Answer, 'id' | 'question' | 'note' | 'columns' | 'picture'> {
  /** The cells of all rows, in the order of the columns, and what has to be said of them. */
  answer(ask: Asking, asked: Asked): Answered;
}

export interface Answered {
  readonly rows: readonly (readonly AnswerCell[])[];
  readonly remarks?: readonly string[];
}

/** Asks the database: `select` stands behind `chosen` and `heard` (see `heard`). */
export interface Asking {
  (select: string, values?: Readonly<Record<string, AnswerCell>>): readonly Readonly<Record<string, AnswerCell>>[];
}

/** What a question asks its corpus by. */
export function asking(corpus: Corpus, asked: Asked): Asking {
  const { sql, values } = heard(asked);
  return (select, more = {}) => corpus.all(`${sql}\n${select}`, { ...values, ...more });
}

/** A question that is one query, whose columns stand in the order of the answer's. */
export const query = (select: string) => (ask: Asking): Answered => ({ rows: ask(select).map((row) => Object.values(row)) });

import { spreadsheet, type Cell } from '../../../../report/src/exports/spreadsheet.js';
import type { Report } from '../report.js';
import { nameOf } from './placed.js';
import type { Printer } from './printer.js';
import { startOf, textOf, voicesOf, wordsOf } from '../../library/voices.js';

const columns = ['file', 'line', 'kind', 'quotation', 'speaker', 'source', 'type', 'certainty', 'cue'] as const;

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** A row for each quotation of an article, in reading order; cells are empty where the article gives nobody. */
function rowsOf({ id, analysis, lineOf }: Report): Cell[][] {
  const { text } = analysis;
  return voicesOf(analysis).map(({ quotation, attribution, cue, mention, source }) => [
    nameOf(id), lineOf(startOf(quotation)).line, quotation.kind, oneLine(wordsOf(text, quotation)),
    mention ? oneLine(textOf(text, mention.span)) : '', source?.name ?? '', source?.type ?? '',
    attribution?.certainty ?? 'unknown', cue ? oneLine(textOf(text, cue.span)) : '',
  ]);
}

/** One table for all articles, a quotation a row. */
export const csvPrinter = (): Printer => ({ first: spreadsheet([], columns), each: (report) => spreadsheet(rowsOf(report)), last: () => '' });

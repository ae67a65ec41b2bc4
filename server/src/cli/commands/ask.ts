import { basename } from 'node:path';
import type { Answer } from '../../../../report/src/answers/answer.js';
import { toCsv } from '../ask/formats/csv.js';
import { toJson } from '../ask/formats/json.js';
import { toTable } from '../ask/formats/table.js';
import type { Asked } from '../ask/heard.js';
import { asking, type Question } from '../ask/question.js';
import { questions } from '../ask/questions/index.js';
import { BadCorpus, openToAsk, type Corpus } from '../corpus/database.js';
import { isoDate } from '../corpus/metadata.js';
import { counted } from '../formats/text.js';
import { write } from '../output.js';
import { styleOf, wantsColor, type ColorChoice } from '../terminal/style.js';
import { USAGE_ERROR } from '../exit-status.js';

export type AnswerFormat = 'table' | 'csv' | 'json' | 'html';

/** The options of `ask` as commander gives them. */
export interface AskFlags {
  readonly format: AnswerFormat;
  readonly limit?: number;
  readonly outlet?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly certainty: Asked['certainty'];
  readonly color: ColorChoice;
}

/** How many rows are given where nobody says it: what a person reads, or all for a program. */
const LIMITS: Readonly<Record<AnswerFormat, number>> = { table: 20, html: 200, csv: Infinity, json: Infinity };

/** Where the width of a terminal is not known. */
const WIDTH = 100;
const NARROWEST = 50;

const say = (line: string): void => { process.stderr.write(`on-the-record ask: ${line}\n`); };

/** `on-the-record ask`: the answer to a ready question; without one, the list of them. Resolves to the exit status. */
export async function runAsk(id: string | undefined, file: string | undefined, flags: AskFlags): Promise<number> {
  const question = questions.find((one) => one.id === id);
  if (id === undefined || question === undefined || file === undefined) {
    if (id === undefined) await write(process.stdout, questionList());
    else say(question === undefined ? `there is no question “${id}”; the questions are ${questions.map((one) => one.id).join(', ')}` : 'name the corpus to ask: on-the-record ask QUESTION FILE.sqlite');
    return id === undefined ? 0 : USAGE_ERROR;
  }
  const asked: Asked = { outlets: flags.outlet ?? [], from: flags.from, to: flags.to, certainty: flags.certainty };
  const bad = [flags.from, flags.to].find((date) => date !== undefined && isoDate(date) !== date);
  if (bad !== undefined) {
    say(`“${bad}” is no date such as 2024-05-01, 2024-05 or 2024`);
    return USAGE_ERROR;
  }
  try {
    const answer = answerFrom(file, question, { asked, limit: flags.limit ?? LIMITS[flags.format] });
    await write(process.stdout, await inFormat(answer, flags));
    return 0;
  } catch (error) {
    if (!(error instanceof BadCorpus)) throw error;
    say(`${file} ${error.message}`);
    return USAGE_ERROR;
  }
}

/** @throws BadCorpus */
function answerFrom(file: string, { answer, ...question }: Question, { asked, limit }: { asked: Asked; limit: number }): Answer {
  const corpus = openToAsk(file);
  try {
    const ask = asking(corpus, asked);
    const articles = Number(ask('SELECT count(*) AS number FROM chosen')[0]?.['number']);
    const { rows, remarks = [] } = answer(ask, asked);
    return { ...question, of: [basename(file), counted(articles, 'article'), ...limitsOf(asked)].join(', '), rows: rows.slice(0, limit), total: rows.length, remarks: [...remarks, ...stateOf(corpus)] };
  } finally {
    corpus.close();
  }
}

function limitsOf({ outlets, from, to, certainty }: Asked): string[] {
  return [
    ...(outlets.length === 0 ? [] : [outlets.length === 1 ? `outlet ${outlets.join()}` : `outlets ${outlets.join(', ')}`]),
    ...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`to ${to}`]),
    ...(certainty === 'guess' ? [] : [`attributions that are ${certainty === 'likely' ? 'likely or certain' : 'certain'}`]),
  ];
}

/** What is missing in the corpus. */
function stateOf(corpus: Corpus): string[] {
  const skipped = Number(corpus.all('SELECT count(*) AS number FROM skipped')[0]?.['number']);
  return [
    ...(corpus.said('complete') === undefined ? ['The corpus is not finished: on-the-record corpus --resume goes on with it.'] : []),
    ...(skipped === 0 ? [] : [`${counted(skipped, 'article')} could not be read; the table skipped of the corpus says why.`]),
  ];
}

async function inFormat(answer: Answer, { format, color }: AskFlags): Promise<string> {
  switch (format) {
    case 'table': return toTable(answer, { width: Math.max(NARROWEST, process.stdout.columns ?? (Number(process.env['COLUMNS']) || WIDTH)), style: styleOf(wantsColor(color, Boolean(process.stdout.isTTY), process.env)) });
    case 'csv': return toCsv(answer);
    case 'json': return toJson(answer);
    case 'html': return (await import('../ask/formats/html.js')).toHtml(answer);
    default: throw new Error(`No answer in the format “${String(format satisfies never)}”`);
  }
}

/** “most-quoted  Who is quoted most?” */
function questionList(): string {
  const width = Math.max(...questions.map(({ id }) => id.length)) + 2;
  return `${questions.map(({ id, question }) => `${id.padEnd(width)}${question}`).join('\n')}\n`;
}

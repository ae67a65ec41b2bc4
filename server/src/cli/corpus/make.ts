import { availableParallelism } from 'node:os';
import { version } from '../built-in.js';
import { inOrder, type Answered } from '../batch/in-order.js';
import { createPool, workersUnder } from '../batch/pool.js';
import { progressOn } from '../batch/progress.js';
import { stopOnSignal } from '../batch/stop-on-signal.js';
import { counted } from '../formats/text.js';
import { noProject, type Project } from '../../project/index.js';
import { answeringCorpus, type CorpusOptions } from './answer.js';
import { BadCorpus, openToWrite, type Corpus } from './database.js';
import type { CorpusInput, Held, Item } from './input.js';
import type { ArticleRecord } from './record.js';
import { writerTo } from './writer.js';

/** How a corpus is made. */
export interface Making {
  readonly output: string;
  readonly options: CorpusOptions;
  readonly project: Project;
  readonly resume?: true;
  /** How many articles are analysed at once; one on each core by default. */
  readonly jobs?: number;
}

/** After so many articles what was written is safe. */
const COMMIT_EVERY = 100;
/** An article that waits for each thread, so that none waits for the reader. */
const ITEMS_A_JOB = 2;
/** How many ids of a corpus are in memory at once. */
const IDS_AT_ONCE = 10_000;

/** Writes all articles of an input to a corpus. Resolves to the exit status. @throws BadCorpus, BadOutput */
export async function makeCorpus(input: CorpusInput, { output, options, project, resume, jobs = availableParallelism() }: Making): Promise<number> {
  const stopped = stopOnSignal((reason) => { input.stop(reason); });
  const corpus = openToWrite(output, resume === true);
  const screen = process.stderr.isTTY ? progressOn(process.stderr, input.read, input.total) : undefined;
  const answered: CorpusOptions = { ...options, ...(input.files && { files: true }) };
  const pool = jobs > 1 ? createPool(jobs, workersUnder(project, answered)) : undefined;
  const answer = pool?.answer ?? answeringCorpus(project, answered);
  const answering = (item: Item): ReturnType<typeof answer> => (item.problem === undefined ? answer(item) : { problem: item.problem });
  try {
    begin(corpus, { input: input.name, options: JSON.stringify({ ...options, ...(project !== noProject && { project }) }) });
    const tell = (number: number, words: string): void => { (screen?.messages ?? process.stderr).write(`${input.called(number)}: ${words}\n`); };
    await fill(corpus, inOrder(input.items(heldBy(corpus)), answering, jobs * ITEMS_A_JOB), { called: input.called, tell, ...(screen && { onProgress: screen.show }) });
    screen?.clear();
    process.stdout.write(`${output}: ${summaryOf(corpus)}\n`);
    return numberIn(corpus, 'skipped') > 0 ? 1 : 0;
  } catch (error) {
    if (stopped.by === undefined) throw error;
    screen?.clear();
    process.stderr.write('on-the-record corpus: stopped; the same command with --resume goes on\n');
    return stopped.by;
  } finally {
    screen?.clear();
    stopped.forget();
    await pool?.close();
    corpus.close();
  }
}

/** Writes down what a new corpus is made of; of one that is there, holds that it is gone on with in the same way. @throws BadCorpus */
function begin(corpus: Corpus, { input, options }: { input: string; options: string }): void {
  const now = { program: `on-the-record ${version}`, options };
  const before = corpus.said('program');
  if (before === undefined) {
    const say = corpus.inserter('corpus', ['key', 'value']);
    corpus.run('BEGIN');
    for (const pair of Object.entries({ ...now, input })) say(pair);
    corpus.run('COMMIT');
    return;
  }
  if (before !== now.program) throw new BadCorpus(`was begun by ${before}, and this is ${now.program}: one corpus, one version; make it anew`);
  if (corpus.said('options') !== options) throw new BadCorpus('was begun with other options (--field, --ids, --project); give the same ones, or make it anew');
}

interface Filling {
  readonly called: (number: number) => string;
  readonly tell: (number: number, words: string) => void;
  readonly onProgress?: (articles: number) => void;
}

/** Adds what comes. Where it ends early, all that came before is kept. */
async function fill(corpus: Corpus, answers: AsyncIterable<Answered>, { called, tell, onProgress }: Filling): Promise<void> {
  const writer = writerTo(corpus);
  let articles = 0;
  try {
    for await (const { output, problem, notices = [], number } of answers) {
      const record = output === undefined ? undefined : JSON.parse(output) as ArticleRecord;
      const wrong = record !== undefined && !writer.add(record) ? `the corpus has an article with the id “${record.article.id}” already` : problem;
      for (const words of wrong === undefined ? notices : [wrong]) tell(number, words);
      if (wrong !== undefined) writer.skip(called(number), wrong);
      else if (record !== undefined) articles += 1;
      if (record !== undefined && articles % COMMIT_EVERY === 0) writer.commit();
      onProgress?.(articles);
    }
  } catch (error) {
    if (!(error instanceof BadCorpus)) writer.commit();
    throw error;
  }
  writer.finish();
}

/** What a corpus holds, for the input to pass it over. */
const heldBy = (corpus: Corpus): Held => ({
  async *ids() {
    for (let after = 0; ;) {
      const rows = corpus.all('SELECT article, id FROM articles WHERE article > :after ORDER BY article LIMIT :most', { ':after': after, ':most': IDS_AT_ONCE });
      yield* rows.map(({ id }) => String(id));
      const last = rows.at(-1);
      if (last === undefined) return;
      after = Number(last['article']);
    }
  },
  has: (id) => corpus.all('SELECT 1 FROM articles WHERE id = :id UNION ALL SELECT 1 FROM skipped WHERE input = :id', { ':id': id }).length > 0,
});

const numberIn = (corpus: Corpus, table: string): number => Number(corpus.all(`SELECT count(*) AS number FROM ${table}`)[0]?.['number']);

/** “924 articles, 40,112 quotations, 12,018 sources, 310 findings; 2 skipped”. */
function summaryOf(corpus: Corpus): string {
  const counts = ['article', 'quotation', 'source', 'finding'].map((noun) => counted(numberIn(corpus, `${noun}s`), noun));
  const skipped = numberIn(corpus, 'skipped');
  return `${counts.join(', ')}${skipped === 0 ? '' : `; ${skipped.toLocaleString('en')} skipped`}`;
}

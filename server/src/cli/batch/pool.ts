import { Worker } from 'node:worker_threads';
import { noProject, type Project } from '../../project/index.js';
import type { CorpusOptions } from '../corpus/answer.js';
import type { Line } from '../input/lines.js';
import { notAnalysed, type Answer, type Answering } from './answer.js';

/** A line that waits for a thread, and what to do with its answer. */
interface Task {
  readonly line: Line & { readonly bytes: Buffer };
  readonly resolve: (answer: Answer) => void;
}

/** Threads that answer lines, each one line at a time. */
export interface Pool {
  readonly answer: Answering;
  /** Ends all threads; lines that wait are never answered. */
  close(): Promise<void>;
}

/** Starts threads that answer under a project: with analyses, or for a corpus. */
export const workersUnder = (project: Project, corpus?: CorpusOptions) => (): Worker => new Worker(new URL('batch-worker.js', import.meta.url), { workerData: { project, corpus } });

/**
 * A pool of up to `size` threads. A thread is started when a line finds all others busy, so that a short batch starts few.
 * Where a thread dies (of memory, say), the line that it had is answered with a problem, and another takes its place.
 *
 * A library (piscina, tinypool) would bring a thread entry of its own that a bundle cannot find, and queues by other names.
 */
export function createPool(size: number, start: () => Worker = workersUnder(noProject)): Pool {
  const idle: Worker[] = [];
  const running = new Map<Worker, Task | undefined>();
  const waiting: Task[] = [];
  let closed = false;

  const give = (worker: Worker, task: Task): void => {
    running.set(worker, task);
    worker.postMessage({ number: task.line.number, bytes: task.line.bytes });
  };
  const rest = (worker: Worker): void => {
    running.set(worker, undefined);
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else give(worker, next);
  };
  const lose = (worker: Worker, error: unknown): void => {
    const task = running.get(worker);
    if (!running.delete(worker) || closed) return;
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    task?.resolve({ problem: notAnalysed(error) });
    const next = waiting.shift();
    if (next !== undefined) give(hire(), next);
  };
  const hire = (): Worker => {
    const worker = start();
    running.set(worker, undefined);
    worker.on('message', (answer: Answer) => { running.get(worker)?.resolve(answer); rest(worker); });
    worker.on('error', (error) => { lose(worker, error); });
    worker.on('exit', (code) => { lose(worker, `its thread ended with status ${String(code)}`); });
    return worker;
  };

  return {
    answer({ number, bytes }) {
      if (bytes === undefined) return { problem: 'is too long' };
      return new Promise((resolve) => {
        const task: Task = { line: { number, bytes }, resolve };
        const worker = idle.pop() ?? (running.size < size ? hire() : undefined);
        if (worker === undefined) waiting.push(task);
        else give(worker, task);
      });
    },
    async close() {
      closed = true;
      await Promise.all([...running.keys()].map((worker) => worker.terminate()));
    },
  };
}

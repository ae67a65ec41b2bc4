/** A thread of the pool: answers one line after another. A bundle of its own, which `pool.ts` starts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Project } from '../../project/index.js';
import { answeringCorpus, type CorpusOptions } from '../corpus/answer.js';
import type { Line } from '../input/lines.js';
import { answer } from './answer.js';

/** What `pool.ts` gives each thread to begin with; `corpus` where a corpus is made and not a batch. */
const { project, corpus } = workerData as { readonly project: Project; readonly corpus?: CorpusOptions };
const answering = corpus === undefined ? (line: Line) => answer(line, project) : answeringCorpus(project, corpus);

parentPort?.on('message', ({ number, bytes }: { number: number; bytes: Uint8Array }) => {
  const line: Line = { number, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  parentPort?.postMessage(answering(line));
});

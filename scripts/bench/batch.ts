import { cpus } from 'node:os';
import { median, times, type Section } from './figures.js';
import { dist, program, run, type Took } from './programs.js';
import { batchTexts } from './texts.js';

const ROUNDS = 5;
const BAR = 3;
const AIM = 8;

/** The whole of `batch`, from start to exit, against a process that only tags the same articles with compromise. */
export function batch(): Section {
  const { name, texts } = batchTexts();
  const input = texts.map((text, index) => `${JSON.stringify({ id: String(index), text })}\n`).join('');
  const [ours, theirs]: [Took[], Took[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(run(dist('cli.js'), ['batch'], input));
    theirs.push(run(program('compromise-only.mjs'), [], input));
  }
  const ratio = (of: (took: Took) => number): number => median(theirs.map(of)) / median(ours.map(of));
  const [clock, processor] = [ratio((took) => took.clock), ratio((took) => took.processor)];
  return {
    title: 'Batch',
    bars: [{ what: '`batch`, the whole process, against a process that only runs compromise over the same texts', measured: `${times(clock)} as fast on the clock, ${times(processor)} by the processor’s time`, bar: `at least ${times(BAR)}; the aim is ${times(AIM)}`, reached: clock >= BAR }],
    details: `Over ${name}, ${String(ROUNDS)} times each in turns, from start to exit, with the threads that \`batch\` takes by itself on ${String(cpus().length)} cores. Start, load and first compilation are a good part of so short a run.`,
  };
}

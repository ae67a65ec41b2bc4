// Types into articles, a key at a time, and says how long each key took, and how long the whole takes from scratch.
import { readFileSync } from 'node:fs';
import { analyze, type Analysis } from '../../../server/src/analysis/index.js';
import { collect } from '../collect.js';
import { timed } from '../figures.js';

/** What is asked on standard input, and what is answered on standard output, both as JSON. */
export interface Asked {
  /** What is typed behind a sentence near the middle of each text. */
  readonly typed: string;
  /** How often each text is read from scratch, and how often it is typed into. */
  readonly texts: readonly { readonly text: string; readonly scratch: number; readonly runs: number }[];
}
export interface Answered {
  /** The first keys of all, into the first text. */
  readonly first: readonly number[];
  readonly texts: readonly { readonly scratch: readonly number[]; readonly keys: readonly number[] }[];
}

/** Every text is analysed, however long. */
const OPTIONS = { limit: Number.MAX_SAFE_INTEGER };
/** How many keys a process that has just begun is slow for. */
const FIRST = 10;

function typeInto(text: string, typed: string): number[] {
  const at = text.indexOf('. ', text.length / 2) + 1;
  collect();
  let analysis: Analysis = analyze(text, OPTIONS);
  return Array.from(typed, (_, turn) => {
    const next = text.slice(0, at) + typed.slice(0, turn + 1) + text.slice(at);
    return timed(() => { analysis = analyze(next, OPTIONS, analysis); });
  });
}

const { typed, texts } = JSON.parse(readFileSync(0, 'utf8')) as Asked;
const [shortest, ...longer] = texts;
const first = shortest === undefined ? [] : typeInto(shortest.text, typed).slice(0, FIRST);
for (const { text } of longer.slice(0, 1)) typeInto(text, typed);
const answer: Answered = {
  first,
  texts: texts.map(({ text, scratch, runs }) => ({
    scratch: Array.from({ length: scratch }, () => timed(() => analyze(text, OPTIONS))),
    keys: Array.from({ length: runs }, () => typeInto(text, typed)).flat(),
  })),
};
process.stdout.write(JSON.stringify(answer));

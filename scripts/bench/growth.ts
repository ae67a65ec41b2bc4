import { analyze } from './analysis.js';
import { collect } from './collect.js';
import { ms, table, timed, times, words, type Section } from './figures.js';
import { HOSTILE, prose } from './texts.js';

const OPTIONS = { limit: Number.MAX_SAFE_INTEGER };
const BAR = 11;
/** Shorter texts fit the young part of the engine's heap: there, what is measured would be how the engine moves what outgrows it. */
const LENGTH = 200_000;
const LONGEST_LINE = 10_000_000;

/** What takes less is tried again: one pause of the collector would be all that is measured, in milliseconds. */
const QUICK = 200;

const reading = (text: string): number => {
  collect();
  return timed(() => analyze(text, OPTIONS));
};

interface Growth { readonly name: string; readonly length: number; readonly short: number; readonly long: number }

/** The best run of the shorter text against the best of the longer one, in turns. */
function grow(name: string, make: (length: number) => string, length: number, rounds = 3): Growth {
  const [shorter, longer] = [make(length), make(length * 10)];
  let [short, long] = [Infinity, Infinity];
  for (let round = 0; round < rounds || (long < QUICK && round < 5); round++) {
    short = Math.min(short, reading(shorter));
    long = Math.min(long, reading(longer));
  }
  return { name, length: longer.length, short, long };
}

const ratioOf = ({ short, long }: Growth): number => long / short;

/** How much longer ten times the text takes. */
export function growth(): Section {
  const one = HOSTILE['one line of prose'] ?? prose;
  const all = [
    grow('prose', (length) => prose(length / 6), LENGTH),
    ...Object.entries(HOSTILE).map(([name, make]) => grow(name, make, LENGTH)),
    grow('one line of 10 MB', one, LONGEST_LINE / 10),
  ];
  const worst = all.reduce((a, b) => (ratioOf(a) > ratioOf(b) ? a : b));
  return {
    title: 'Growth',
    bars: [{ what: 'time for ten times the text, the worst of prose and of all hostile texts', measured: `${times(ratioOf(worst))} (${worst.name})`, bar: `at most ${times(BAR)}`, reached: ratioOf(worst) <= BAR }],
    details: `The hostile texts are of ${words(LENGTH)} code units and of ten times as many.\n\n${table(['text', 'code units', 'a tenth of it', 'the whole', 'ratio'], all.map((each) => [each.name, words(each.length), ms(each.short), ms(each.long), times(ratioOf(each))]))}`,
  };
}

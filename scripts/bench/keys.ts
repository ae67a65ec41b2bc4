import type { Analysis } from '../../server/src/analysis/index.js';
import { analyze } from './analysis.js';
import { collect } from './collect.js';
import { median, ms, quantile, table, timed, times, words, type Bar, type Section } from './figures.js';
import { prose } from './texts.js';

/** What is typed, a key at a time, into the middle of a paragraph in the middle of the article. */
const TYPED = ' The ferry would not sail before noon, harbour master Tessa Crane said on Friday. “We wait for the tide,” she added.';
/** Every text is analysed, however long. */
const OPTIONS = { limit: Number.MAX_SAFE_INTEGER };
const SIZES = [{ size: 1000, bar: 5, scratch: 20, runs: 5 }, { size: 20_000, bar: 16, scratch: 9, runs: 3 }, { size: 200_000, bar: 50, scratch: 3, runs: 2 }] as const;
/** How many times as fast as from scratch, at 20,000 words. */
const FASTER = 30;

interface Keys { readonly size: number; readonly bar: number; readonly keys: readonly number[]; readonly scratch: readonly number[] }

/** The end of a sentence near the middle of a text. */
const middleOf = (text: string): number => text.indexOf('. ', text.length / 2) + 1;

function typeInto(text: string): number[] {
  const at = middleOf(text);
  let analysis: Analysis = analyze(text, OPTIONS);
  return Array.from(TYPED, (_, turn) => {
    const next = text.slice(0, at) + TYPED.slice(0, turn + 1) + text.slice(at);
    return timed(() => { analysis = analyze(next, OPTIONS, analysis); });
  });
}

function measure({ size, bar, scratch, runs }: (typeof SIZES)[number]): Keys {
  const text = prose(size);
  const anew = Array.from({ length: scratch }, () => timed(() => analyze(text, OPTIONS)));
  const typed = Array.from({ length: runs }, () => {
    collect();
    return typeInto(text);
  });
  return { size, bar, scratch: anew, keys: typed.flat() };
}

/** How many keys a process that has just begun is slow for. */
const FIRST = 10;

/** From an edit to the new analysis, with the one before at hand, and from scratch. */
export function keys(): Section {
  const first = typeInto(prose(SIZES[0].size)).slice(0, FIRST);
  typeInto(prose(SIZES[1].size));
  const measured = SIZES.map(measure);
  const bars = measured.map(({ size, bar, keys: all }): Bar => {
    const late = quantile(all, 0.95);
    return { what: `one key in an article of ${words(size)} words, 95th percentile`, measured: ms(late), bar: `under ${String(bar)} ms`, reached: late < bar };
  });
  const ratios = measured.map((one) => median(one.scratch) / median(one.keys));
  const ratio = ratios[1] ?? 0;
  return {
    title: 'One key',
    bars: [...bars, { what: 'a key against from scratch, 20,000 words', measured: `${times(ratio)} as fast`, bar: `at least ${times(FASTER)}`, reached: ratio >= FASTER }],
    details: [
      `${String(TYPED.length)} keys are typed, one after another, behind a sentence in the middle of the article, five times over at 1,000 words, three times at 20,000 and twice at 200,000; each time the whole of the new text is analysed with the analysis before at hand. They make words, a name, a cue, a pair of marks and a pronoun, so that many of them change who is who. Before that the same is typed once into the two shorter articles and not counted, so that the engine has compiled what it runs, and what other readings have left behind is cleared away; the first ${String(FIRST)} keys of all take ${ms(median(first))} each, the slowest ${ms(Math.max(...first))}.`,
      table(['words', 'key, median', 'key, 95th percentile', 'from scratch', 'ratio'], measured.map((one, index) => [words(one.size), ms(median(one.keys)), ms(quantile(one.keys, 0.95)), ms(median(one.scratch)), times(ratios[index] ?? 0)])),
    ].join('\n\n'),
  };
}

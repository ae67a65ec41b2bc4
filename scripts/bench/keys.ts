import { spawnSync } from 'node:child_process';
import { SERVER_FLAGS } from '../../client/src/server-flags.js';
import { median, ms, quantile, table, times, words, type Bar, type Section } from './figures.js';
import { bundled } from './programs.js';
import type { Answered, Asked } from './programs/type-keys.js';
import { prose } from './texts.js';

/** What is typed, a key at a time, into the middle of a paragraph in the middle of the article. */
const TYPED = ' The ferry would not sail before noon, harbour master Tessa Crane said on Friday. “We wait for the tide,” she added.';
const SIZES = [{ size: 1000, bar: 5, scratch: 20, runs: 5 }, { size: 20_000, bar: 16, scratch: 9, runs: 3 }, { size: 200_000, bar: 50, scratch: 3, runs: 2 }] as const;
/** How many times as fast as from scratch, at 20,000 words. */
const FASTER = 30;

/** Types in a process of its own, which has the room that the client gives the server. */
function type(): Answered {
  const asked: Asked = { typed: TYPED, texts: SIZES.map(({ size, scratch, runs }) => ({ text: prose(size), scratch, runs })) };
  const done = spawnSync(process.execPath, [...SERVER_FLAGS, bundled('type-keys.ts')], { input: JSON.stringify(asked), encoding: 'utf8', maxBuffer: 1e9 });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as Answered;
}

/** From an edit to the new analysis, with the one before at hand, and from scratch. */
export function keys(): Section {
  const { first, texts } = type();
  const measured = texts.map(({ scratch, keys: typed }, index) => ({ ...(SIZES[index] ?? SIZES[0]), anew: scratch, typed }));
  const bars = measured.map(({ size, bar, typed }): Bar => {
    const late = quantile(typed, 0.95);
    return { what: `one key in an article of ${words(size)} words, 95th percentile`, measured: ms(late), bar: `under ${String(bar)} ms`, reached: late < bar };
  });
  const ratios = measured.map((one) => median(one.anew) / median(one.typed));
  const ratio = ratios[1] ?? 0;
  return {
    title: 'One key',
    bars: [...bars, { what: 'a key against from scratch, 20,000 words', measured: `${times(ratio)} as fast`, bar: `at least ${times(FASTER)}`, reached: ratio >= FASTER }],
    details: [
      `${String(TYPED.length)} keys are typed, one after another, behind a sentence in the middle of the article, five times over at 1,000 words, three times at 20,000 and twice at 200,000; each time the whole of the new text is analysed with the analysis before at hand. They make words, a name, a cue, a pair of marks and a pronoun, so that many of them change who is who. Before that the same is typed once into the two shorter articles and not counted, so that the engine has compiled what it runs, and what other readings have left behind is cleared away; the first ${String(first.length)} keys of all take ${ms(median(first))} each, the slowest ${ms(Math.max(...first))}. All this is in a process of its own, started with \`${SERVER_FLAGS.join(' ')}\` as the client starts the server.`,
      table(['words', 'key, median', 'key, 95th percentile', 'from scratch', 'ratio'], measured.map((one, index) => [words(one.size), ms(median(one.typed)), ms(quantile(one.typed, 0.95)), ms(median(one.anew)), times(ratios[index] ?? 0)])),
    ].join('\n\n'),
  };
}

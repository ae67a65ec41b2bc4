import type { Source } from '../../../analysis/index.js';
import { printable } from '../../terminal/printable.js';
import { padLeft, padRight, widthOf } from '../../terminal/width.js';
import { wrap } from '../../terminal/wrap.js';
import type { Page } from '../text.js';
import { percent, totalWords } from '../voices.js';

const INDENT = '  ';
const BAR = { narrow: 10, wide: 20 } as const;
/** Columns of "quotations", "words" and "100%", with the spaces before them. */
const NUMBERS = 10 + 2 + 7 + 2 + 5;

/** What the article says of a source, or else what kind of voice it is. */
const describe = (source: Source): string => printable(source.description ?? (source.type === 'unnamed' ? 'not named' : source.type));

/** "████░░░░░░" for 40 per cent; whoever says anything has at least half a block. */
function bar(share: number, width: number): string {
  const halves = Math.max(share > 0 ? 1 : 0, Math.round((share / 100) * width * 2));
  const full = Math.floor(halves / 2);
  return '█'.repeat(full) + (halves % 2 === 1 ? '▌' : '');
}

interface Columns { readonly name: number; readonly description: number; readonly bar: number }

/** Names get what they need up to a third of the line; descriptions get the rest. */
function columns(sources: readonly Source[], page: Page): Columns {
  const bar = page.width >= 96 ? BAR.wide : BAR.narrow;
  const room = page.width - INDENT.length - NUMBERS - bar - 6;
  const longest = (texts: readonly string[]) => Math.max(...texts.map(widthOf));
  const name = Math.min(longest(sources.map((source) => printable(source.name))), Math.max(12, Math.floor(room * 0.55)));
  return { name, description: Math.min(longest(sources.map(describe)), Math.max(8, room - name)), bar };
}

function row(source: Source, page: Page, { name, description, bar: barWidth }: Columns): string {
  const share = percent(source.words, totalWords(page.report.analysis));
  const paint = page.paintOf(source.id);
  return [
    INDENT + paint(padRight(printable(source.name), name)),
    page.style.faint(padRight(describe(source), description)),
    padLeft(String(source.quotations.length), 10),
    padLeft(source.words.toLocaleString('en'), 7),
    padLeft(`${String(share)}%`, 5),
    paint(bar(share, barWidth)),
  ].join('  ');
}

/** Who speaks and how much, the most quoted words first; then the people who are named and never speak. */
export function sourceLines(page: Page): string[] {
  const { sources } = page.report.analysis;
  const speakers = sources.filter((source) => source.quotations.length > 0).sort((a, b) => b.words - a.words);
  if (speakers.length === 0) return silentLines(page);
  const widths = columns(speakers, page);
  const heads = [padLeft('quotations', 10), padLeft('words', 7), padLeft('share', 5)].join('  ');
  const gap = ' '.repeat(INDENT.length + widths.name + 2 + widths.description + 2 - 'Sources'.length);
  return [
    `${page.style.heading('Sources')}${gap}${page.style.faint(heads)}`,
    ...speakers.map((source) => row(source, page, widths)),
    ...silentLines(page),
  ];
}

/** People who are named and are not quoted: the ones whom a fair story may have to ask. */
function silentLines(page: Page): string[] {
  const silent = page.report.analysis.sources.filter((source) => source.quotations.length === 0 && source.type === 'person');
  if (silent.length === 0) return [];
  const text = `Named, not quoted: ${silent.map((source) => printable(source.name)).join(', ')}`;
  return wrap(text, page.width - INDENT.length).map((line) => INDENT + page.style.faint(line));
}

import type { Source } from '../../../analysis/index.js';
import { shares, type Share } from '../../../ide/shares.js';
import { printable } from '../../terminal/printable.js';
import type { Paint } from '../../terminal/style.js';
import { padLeft, padRight, widthOf } from '../../terminal/width.js';
import { wrap } from '../../terminal/wrap.js';
import type { Page } from './page.js';

const INDENT = '  ';

/** How many columns the bar of shares gets; none in a narrow terminal. */
const barWidth = (width: number): number => (width >= 96 ? 12 : width >= 72 ? 8 : 0);

/** Narrower terminals show no descriptions. */
const WIDTH_FOR_DESCRIPTIONS = 60;
const HEADS = ['quotes', 'quoted words', 'share'] as const;
const [COUNT, WORDS, SHARE] = HEADS.map((head) => head.length) as [number, number, number];

/** What the article says of a source, or else what kind of voice it is. */
const describe = (source: Source): string => printable(source.description ?? (source.type === 'unnamed' ? 'not named' : source.type));

/** "████░░░░░░" for 40 per cent; whoever is quoted at all has at least one block. */
function barOf(share: number, width: number, page: Page, paint: Paint): string {
  const blocks = share === 0 ? 0 : Math.max(1, Math.round((share / 100) * width));
  return paint('█'.repeat(blocks)) + page.style.faint('░'.repeat(width - blocks));
}

interface Columns { readonly name: number; readonly description: number; readonly bar: number }

/** Names get what they need up to two thirds of the room that the figures leave; descriptions get the rest. */
function columns(sources: readonly Source[], page: Page): Columns {
  const bar = barWidth(page.width);
  const room = page.width - INDENT.length - COUNT - WORDS - SHARE - bar - 5 * 2;
  const longest = (texts: readonly string[]) => Math.max(...texts.map(widthOf));
  const name = Math.min(longest(sources.map((source) => printable(source.name))), Math.max(8, Math.floor(room * 0.65)));
  return { name, description: page.width < WIDTH_FOR_DESCRIPTIONS ? 0 : Math.min(longest(sources.map(describe)), room - name), bar };
}

function row(source: Source, share: Share, page: Page, { name, description, bar }: Columns): string {
  const paint = page.paintOf(source.id);
  return INDENT + [
    paint(padRight(printable(source.name), name)),
    ...(description === 0 ? [] : [page.style.faint(padRight(describe(source), description))]),
    padLeft(share.quotations.toLocaleString('en'), COUNT),
    padLeft(share.words.toLocaleString('en'), WORDS),
    padLeft(`${String(share.percent)}%`, SHARE),
    ...(bar === 0 ? [] : [barOf(share.percent, bar, page, paint)]),
  ].join('  ');
}

/** Who speaks and how much, the most quoted words first; then the people who are named and never speak. */
export function sourceLines(page: Page): string[] {
  const { analysis } = page.report;
  const share = shares(analysis);
  const speakers = analysis.sources
    .flatMap((source, index) => (share[index] && source.quotations.length > 0 ? [{ source, share: share[index] }] : []))
    .sort((a, b) => b.share.words - a.share.words || b.share.quotations - a.share.quotations);
  if (speakers.length === 0) return silentLines(page);
  const widths = columns(speakers.map(({ source }) => source), page);
  const before = INDENT.length + widths.name + 2 + (widths.description === 0 ? 0 : widths.description + 2);
  const gap = ' '.repeat(Math.max(1, before - 'Sources'.length));
  return [
    `${page.style.heading('Sources')}${gap}${page.style.faint(HEADS.join('  '))}`,
    ...speakers.map((each) => row(each.source, each.share, page, widths)),
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

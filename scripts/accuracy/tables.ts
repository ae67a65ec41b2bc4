import type { Aligned } from './align.js';
import { PUBLISHED, standing } from './bars.js';
import { byPublisher, foundCauses, goldCauses, nameCauses, ratio, scoreOf, type Causes, type Group } from './breakdown.js';
import type { Measurement } from './measure.js';
import { KINDS, type Kind, type KindScore, type Ratios, type Score } from './score.js';

const percent = (share: number | null | undefined): string => (share === null || share === undefined ? '–' : (100 * share).toFixed(1));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table; the first column is words, the others are figures. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heads), row(heads.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');
}

const threefold = ({ p, r, f1 }: Ratios): string[] => [percent(p), percent(r), percent(f1)];

const NAMES: Readonly<Record<Kind, string>> = { direct: 'direct', mixed: 'mixed', indirect: 'indirect', quoted: '**quoted**', all: '**all**' };

const kindRow = (name: string, s: KindScore): string[] =>
  [name, String(s.gold), String(s.system), ...threefold(s.words), percent(s.exact), ...threefold(s.speaker), percent(s.cue), s.named === 0 ? '–' : percent(s.name), percent(s.alarms)];

/** The scorer's own table. */
export const kindTable = (score: Score): string => table(
  ['kind', 'gold', 'found', 'words P', 'words R', 'words F1', 'exact', 'speaker P', 'speaker R', 'speaker F1', 'cue', 'name', 'false alarms'],
  KINDS.map((kind) => kindRow(NAMES[kind], score[kind])),
);

export const fragmentTable = ({ fragment }: Score): string => table(
  ['exact fragments', 'P', 'R', 'F1'],
  (['source', 'cue', 'content'] as const).map((role) => [role, ...threefold(fragment[role])]),
);

export const publisherTable = (articles: readonly Aligned[]): string => table(
  ['publisher', 'quoted', 'words F1', 'speaker P', 'speaker R', 'speaker F1', 'name', 'false alarms', 'indirect', 'words F1', 'speaker F1'],
  byPublisher(articles).map(([publisher, own]) => {
    const [quoted, indirect] = [scoreOf(own, 'quoted'), scoreOf(own, 'indirect')];
    return [publisher, String(quoted.gold), percent(quoted.words.f1), ...threefold(quoted.speaker), percent(quoted.name), percent(quoted.alarms), String(indirect.gold), percent(indirect.words.f1), percent(indirect.speaker.f1)];
  }),
);

/** Quotations of the analysis by a property of their speaker; names only where some are known. */
export function groupTable(property: string, groups: readonly Group[]): string {
  const named = groups.some(({ names }) => names.n > 0);
  return table(
    [property, 'quoted', 'aligned', 'right', '%', 'indirect', 'aligned', 'right', 'inner', '%', ...(named ? ['names', 'right', '%'] : [])],
    groups.map(({ key, quoted, indirect, names }) => [
      key,
      ...[quoted.n, quoted.aligned, quoted.right].map(String), percent(ratio(quoted.right, quoted.aligned)),
      ...[indirect.n, indirect.aligned, indirect.right, indirect.inner].map(String), percent(ratio(indirect.right, indirect.aligned)),
      ...(named ? [String(names.n), String(names.right), percent(ratio(names.right, names.n))] : []),
    ]),
  );
}

const causeTable = (what: string, causes: readonly Causes<string>[]): string => table(
  [what, 'direct', 'mixed', 'indirect'],
  [...causes, sum(causes)].map(({ outcome, direct, mixed, indirect }) => [outcome, ...[direct, mixed, indirect].map(String)]),
);

const sum = (causes: readonly Causes<string>[]): Causes<string> => ({
  outcome: '**all**', direct: added(causes, 'direct'), mixed: added(causes, 'mixed'), indirect: added(causes, 'indirect'),
});

const added = (causes: readonly Causes<string>[], kind: 'direct' | 'mixed' | 'indirect'): number => causes.reduce((total, each) => total + each[kind], 0);

/** What goes wrong, from both sides. */
export const causeTables = (articles: readonly Aligned[]): readonly string[] => [
  causeTable('marked attributions with a source', goldCauses(articles)),
  causeTable('quotations of the analysis', foundCauses(articles)),
  ...(articles.some(({ golds }) => golds.some(({ named }) => named)) ? [causeTable('attributions with accepted names', nameCauses(articles))] : []),
];

export const barTable = (measured: readonly Measurement[]): string => table(
  ['figure', 'bar', 'development', 'reached', 'training', 'samples'],
  standing(measured).map(({ bar, figures, reached }) => [
    bar.figure, `${bar.most === true ? '≤' : '≥'} ${percent(bar.bar)}`, percent(figures.dev), reached ? 'yes' : '**no**', percent(figures.train), percent(figures.samples),
  ]),
);

export const publishedTable = (score: Score): string => table(
  ['exact fragments, F1', 'content', 'cue', 'source'],
  [
    ...PUBLISHED.map(([system, content, cue, source]) => [system, content.toFixed(1), cue?.toFixed(1) ?? '–', source.toFixed(1)]),
    ['**On the Record**, development part', ...(['content', 'cue', 'source'] as const).map((role) => percent(score.fragment[role].f1))],
  ],
);

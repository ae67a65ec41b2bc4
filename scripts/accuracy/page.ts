import { KINDS, type KindScore, type Measurement, type Score } from './measure.js';

const percent = (ratio: number | null): string => (ratio === null ? '–' : (100 * ratio).toFixed(1));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table; the first column is words, the others are figures. */
function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heads), row(heads.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');
}

const counted = (n: number, noun: string): string => `${String(n)} ${noun}${n === 1 ? '' : 's'}`;

const NAMES: Readonly<Record<(typeof KINDS)[number], string>> = { direct: 'direct', mixed: 'mixed', indirect: 'indirect', quoted: '**direct and mixed**', all: '**all**' };

const kindRow = (name: string, s: KindScore): string[] => [
  name, String(s.gold), String(s.system), percent(s.words.p), percent(s.words.r), percent(s.words.f1), percent(s.exact),
  percent(s.speaker.p), percent(s.speaker.r), percent(s.speaker.f1), percent(s.cue), s.named === 0 ? '–' : percent(s.name), percent(s.alarms),
];

const kindTable = (score: Score): string => markdownTable(
  ['kind', 'gold', 'found', 'words P', 'words R', 'words F1', 'exact', 'speaker P', 'speaker R', 'speaker F1', 'cue', 'name', 'false alarms'],
  KINDS.map((kind) => kindRow(NAMES[kind], score[kind])),
);

const fragmentTable = ({ fragment }: Score): string => markdownTable(
  ['exact fragments', 'P', 'R', 'F1'],
  (['source', 'cue', 'content'] as const).map((role) => [role, percent(fragment[role].p), percent(fragment[role].r), percent(fragment[role].f1)]),
);

/** "12 findings: 9 unattributed-quote, 3 unclosed-quote". */
function findings({ analyses }: Measurement): string {
  const rules = analyses.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule)).sort();
  const counts = [...new Set(rules)].map((rule) => `${String(rules.filter((each) => each === rule).length)} \`${rule}\``);
  return rules.length === 0 ? 'No findings.' : `Findings in all the articles: ${counts.join(', ')}.`;
}

const section = (measurement: Measurement): string => `## ${measurement.set.title}

${measurement.set.about} ${counted(measurement.analyses.length, 'article')}, ${counted(measurement.score.all.gold, 'attribution')}.

\`\`\`
node dist/cli.js batch < $SHARED/${measurement.set.path} > analyses.jsonl
node $SHARED/eval/score.mjs $SHARED/${measurement.set.path} analyses.jsonl
\`\`\`

${kindTable(measurement.score)}

${fragmentTable(measurement.score)}

${findings(measurement)}
`;

const METHOD = `# Accuracy

<!-- Written by \`npm run accuracy\`; do not edit. -->

How often On the Record is right, measured on articles in which people marked every attribution. The articles are under
their publishers' copyright and are no part of this project; \`npm run accuracy\` finds them in \`$ON_THE_RECORD_SHARED\`
(\`$SHARED\` below), or in the folder \`shared\` beside the project, and leaves this page alone where they are absent.
\`npm run accuracy -- --worst 20\` prints the worst cases too.

## How it is measured

The built command line analyses each article with no more than its text. A scorer of its own compares the result with the
marks. Only letters and digits are compared, so that quotation marks, commas and spaces decide nothing. All figures are
per cent.

- **gold**, **found**: how many attributions people marked, and how many quotations the analysis found.
- **words**: P is the share of the quotations' words that people marked as somebody's words, R the share of those that
  were found, F1 the harmonic mean of the two.
- **exact**: the share of the marked contents that the quotations inside them make up to the letter.
- **speaker**: P is the share of the quotations given to somebody where that is the marked source, R the share of the
  marked attributions with a source that got it.
- **cue**: the share of the marked cues that were found.
- **name**: the share of the attributions with accepted names whose speaker resolves to one of them.
- **false alarms**: the share of the marked quotations with a source that are flagged as \`unattributed-quote\` all the same.
- **exact fragments**: the strict figure of the CofeNet paper (COLING 2022): every source, cue and content must match from
  its first letter to its last.

*Direct*: all that the speaker said stands in quotation marks; *mixed*: part of it; *indirect*: none of it.
`;

/** The whole of docs/accuracy.md: figures only, no text of any article. */
export const page = (measured: readonly Measurement[]): string => [METHOD, ...measured.map(section)].join('\n');

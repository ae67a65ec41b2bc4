import { byCertainty, byFact, byForm } from './breakdown.js';
import type { Measurement } from './measure.js';
import { barTable, causeTables, fragmentTable, groupTable, kindTable, publishedTable, publisherTable } from './tables.js';

const counted = (n: number, noun: string): string => `${String(n)} ${noun}${n === 1 ? '' : 's'}`;

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
${measurement.set.id === 'samples' ? '' : breakdowns(measurement)}`;

const breakdowns = ({ set, aligned }: Measurement): string => `\n${[
  `### By publisher (${set.id})`, publisherTable(aligned),
  `### By the form of the speaker’s mention (${set.id})`, groupTable('form', byForm(aligned)),
  `### By the first fact (${set.id})`, groupTable('fact', byFact(aligned)),
  `### By certainty (${set.id})`, groupTable('certainty', byCertainty(aligned)),
  `### What goes wrong (${set.id})`, ...causeTables(aligned),
].join('\n\n')}\n`;

const METHOD = `# Accuracy

<!-- Written by \`npm run accuracy\`; do not edit. The part “What still goes wrong” comes from scripts/accuracy/notes.md. -->

How often On the Record is right, measured on articles in which people marked every attribution. The articles are under
their publishers' copyright and are no part of this project; \`npm run accuracy\` finds them in \`$ON_THE_RECORD_SHARED\`
(\`$SHARED\` below), or in the folder \`shared\` beside the project, and leaves this page alone where they are absent.
All figures with a decimal are per cent.
`;

const bars = (measured: readonly Measurement[]): string => `## Where it stands

What we ask of ourselves on the development part; *quoted* is direct and mixed. *Called certain and right*: of the
attributions called certain that share words with a marked one, those that have its speaker.

${barTable(measured)}
`;

const published = ({ score }: Measurement): string => `## Beside published systems

Published figures (CofeNet, COLING 2022) are of the test part of the corpus, ours of its development part, so the
comparison is a rough one. These systems learned from the training part; the best of them need a GPU and a model of
hundreds of megabytes.

${publishedTable(score)}
`;

const HOW = `## How it is measured

The built command line analyses each article with no more than its text. A scorer of its own compares the result with the
marks. Only letters and digits are compared, so that quotation marks, commas and spaces decide nothing.

- **gold**, **found**: how many attributions people marked, and how many quotations the analysis found.
- **words**: P is the share of the quotations' words that people marked as somebody's words, R the share of those that
  were found, F1 the harmonic mean of the two.
- **exact**: the share of the marked contents that the quotations inside them make up to the letter.
- **speaker**: P is the share of the quotations given to somebody where that is the marked source, R the share of the
  marked attributions with a source that got it.
- **cue**: the share of the marked cues that were found.
- **name**: the share of the attributions with accepted names whose speaker resolves to one of them.
- **false alarms**: the share of the marked quotations with a source that are flagged as \`unattributed-quote\` all the same.
- **exact fragments**: the strict figure of the CofeNet paper: every source, cue and content must match from its first
  letter to its last.

*Direct*: all that the speaker said stands in quotation marks; *mixed*: part of it; *indirect*: none of it; *quoted*:
direct or mixed. The corpus tells them apart by “ ” and " ": where a publisher prints two single marks for a double one,
as the New York Times does in these articles, people's *indirect* has quotations in it that the analysis calls *direct*.

The break-downs go by the same alignment: a quotation of the analysis belongs to the marked attribution that it shares
most letters with. They are made from the sources, and \`npm run accuracy\` stops where their totals are not the scorer's.

- **aligned**: quotations that share words with a marked attribution; **right**: of these, those that have its speaker;
  **%**: right of aligned. The kind is the one that the analysis says.
- **inner**: the speaker given stands in the marked words, in a report inside a report. The corpus marks the outer one
  alone, so many of these are no mistakes to a reader; they count as wrong.
- **names**: marked attributions with accepted names whose quotation is in this row; **right**: those that resolve to one.
- **fact**: the first reason for the speaker, as in the [table of evidence](data-model.md#evidence).
- **nobody**: quotations for which no speaker is given; **not found**: names whose words are in no quotation.

What goes wrong, by cause:

- *other-phrase*: the speaker given is not the marked source, and none of these:
- *same-person*: another phrase, which resolves to an accepted name; told only where names are accepted.
- *wider-phrase*: the phrase given holds the marked source and as much again, such as an apposition.
- *inner-speaker*: it stands in the marked words themselves, as above.
- *in-cue*: it stands in the marked cue; most of these marks have source and cue the wrong way round.
- *run-together*: the quotation is mostly another attribution's, and has the speaker of that one.
- *no-speaker*: nobody is given. *not-found*: no quotation shares a word with the marked one.
- *not-marked*: nobody marked an attribution there. *no-source*: people marked one, and no source.
- *other-identity*: the phrase is right, and taken for somebody else. *unresolved*: the phrase is right, and nobody is
  found whom it means.

Cases are printed, never written to a file:

\`\`\`
npm run accuracy -- --worst 50                                      # of the development part: wrong, the most certain first
npm run accuracy -- --worst 50 --set train --kind quoted            # samples, dev or train; direct, mixed, indirect, quoted or all
npm run accuracy -- --worst 50 --side system --certainty certain    # gold: marked attributions; system: what is found; name: names
npm run accuracy -- --worst 50 --side name --cause other-identity   # one cause
npm run accuracy -- --worst 50 --spread                             # evenly spread, right ones too
\`\`\`
`;

/** The whole of docs/accuracy.md: figures, and notes written by hand; no text of any article. */
export function page(measured: readonly Measurement[], notes: string): string {
  const dev = measured.find(({ set }) => set.id === 'dev');
  return [METHOD, bars(measured), ...(dev ? [published(dev)] : []), notes, HOW, ...measured.map(section)].map((part) => part.trimEnd()).join('\n\n') + '\n';
}

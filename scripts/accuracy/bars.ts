import type { SetId } from './sets.js';
import { byCertainty, type Hits } from './breakdown.js';
import type { Measurement } from './measure.js';

/** One figure that a release must reach on the development part. */
export interface Bar {
  readonly figure: string;
  readonly bar: number;
  /** A bar that is not to be passed, such as that of false alarms. */
  readonly most?: true;
  readonly of: (measurement: Measurement) => number | null;
}

/** The share of the attributions called certain, among those that share words with a marked one, that have its speaker. */
function certain({ aligned }: Measurement, of: (hits: { readonly quoted: Hits; readonly indirect: Hits }) => readonly Hits[]): number | null {
  const group = byCertainty(aligned).find(({ key }) => key === 'certain');
  const hits = group === undefined ? [] : of(group);
  const sum = (field: keyof Hits): number => hits.reduce((total, each) => total + each[field], 0);
  return sum('aligned') === 0 ? null : sum('right') / sum('aligned');
}

/** The bars that this project set itself, on the development part. */
export const BARS: readonly Bar[] = [
  { figure: 'speaker F1, direct', bar: 0.94, of: ({ score }) => score.direct.speaker.f1 },
  { figure: 'speaker F1, quoted', bar: 0.91, of: ({ score }) => score.quoted.speaker.f1 },
  { figure: 'name, quoted', bar: 0.91, of: ({ score }) => score.quoted.name },
  { figure: 'words F1, quoted', bar: 0.96, of: ({ score }) => score.quoted.words.f1 },
  { figure: 'words F1, all', bar: 0.78, of: ({ score }) => score.all.words.f1 },
  { figure: 'exact fragments F1, content', bar: 0.55, of: ({ score }) => score.fragment.content.f1 },
  { figure: 'exact fragments F1, cue', bar: 0.62, of: ({ score }) => score.fragment.cue.f1 },
  { figure: 'exact fragments F1, source', bar: 0.68, of: ({ score }) => score.fragment.source.f1 },
  { figure: 'false alarms, quoted', bar: 0.01, most: true, of: ({ score }) => score.quoted.alarms },
  { figure: 'called certain and right, quoted', bar: 0.97, of: (measurement) => certain(measurement, ({ quoted }) => [quoted]) },
  { figure: 'called certain and right, all', bar: 0.97, of: (measurement) => certain(measurement, ({ quoted, indirect }) => [quoted, indirect]) },
];

/** What the samples must keep. */
export const SAMPLE_BARS: readonly Bar[] = [
  { figure: 'samples: speaker F1, quoted', bar: 1, of: ({ score }) => score.quoted.speaker.f1 },
  { figure: 'samples: name, quoted', bar: 1, of: ({ score }) => score.quoted.name },
  { figure: 'samples: false alarms, quoted', bar: 0, most: true, of: ({ score }) => score.quoted.alarms },
];

export const reached = ({ bar, most }: Bar, figure: number | null): boolean => figure !== null && (most === true ? figure <= bar : figure >= bar);

/** Each bar with the figures of the sets that are there; a bar of the samples has a figure for them alone. */
export function standing(measured: readonly Measurement[]): readonly { readonly bar: Bar; readonly figures: Partial<Record<SetId, number | null>>; readonly reached: boolean }[] {
  const of = (bars: readonly Bar[], judge: SetId, sets: readonly SetId[]) => (measured.some(({ set }) => set.id === judge) ? bars : []).map((bar) => {
    const figures = Object.fromEntries(measured.filter(({ set }) => sets.includes(set.id)).map((measurement) => [measurement.set.id, bar.of(measurement)])) as Partial<Record<SetId, number | null>>;
    return { bar, figures, reached: reached(bar, figures[judge] ?? null) };
  });
  return [...of(BARS, 'dev', ['dev', 'train']), ...of(SAMPLE_BARS, 'samples', ['samples'])];
}

/** Published figures on the test part of the same corpus: exact fragments, F1 in per cent (CofeNet, COLING 2022). */
export const PUBLISHED: readonly (readonly [system: string, content: number, cue: number | undefined, source: number])[] = [
  ['rules', 5.6, 22.8, 10.7],
  ['Stanford CoreNLP', 17.5, undefined, 13.9],
  ['CRF', 28.6, 53.4, 50.6],
  ['BiLSTM with Cofe', 63.6, 66.2, 73.3],
  ['BERT with Cofe', 72.9, 75.3, 83.2],
];

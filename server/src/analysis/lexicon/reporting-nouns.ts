import { plurals } from './inflect.js';
import { lines } from './table.js';
import { reportingNouns } from './tables.generated.js';

/** A noun that stands for an act of speech or for a thought: "her claim that", "calls for". A far weaker cue than a verb. */
export interface ReportingNoun {
  readonly lemma: string;
  /** Takes a that-clause as content. */
  readonly that: boolean;
  /** Takes an infinitive as content: "a promise to". */
  readonly to: boolean;
  /** Which prepositions can introduce its content or topic. */
  readonly prepositions: readonly string[];
}

let nouns: ReadonlyMap<string, ReportingNoun> | undefined;

/** The reporting noun that a lower-case word is, singular or plural; undefined where it is none. */
export function reportingNoun(word: string): ReportingNoun | undefined {
  nouns ??= parse();
  return nouns.get(word);
}

function parse(): ReadonlyMap<string, ReportingNoun> {
  const map = new Map<string, ReportingNoun>();
  for (const line of lines(reportingNouns)) {
    const [lemma = '', frames = '', prepositions = '', irregular] = line.split('\t');
    const noun: ReportingNoun = {
      lemma,
      that: frames.includes('that'),
      to: frames.split(' ').includes('to'),
      prepositions: prepositions.split(' ').filter((word) => word !== ''),
    };
    for (const form of [lemma, ...plurals(lemma, irregular)]) map.set(form, noun);
  }
  return map;
}

// Carets for what the local stages find in a sentence, for the tests of each stage.
import type { Phrase, Report } from '../../server/src/analysis/model/index.js';
import { readParagraph } from '../../server/src/analysis/stages/local.js';
import type { Marked } from './carets.js';

const reports = (line: string): readonly Report[] => readParagraph(line, undefined).reports;

/** The cues, each with its lemma where it is a verb and its kind where it is none. */
export const cuesIn = (line: string): Marked['marks'] =>
  reports(line).map(({ cue }) => ({ span: cue.span, label: cue.kind === 'verb' ? cue.lemma : cue.kind }));

/** Who speaks, each with the cue that says so. */
export const speakersIn = (line: string): Marked['marks'] =>
  reports(line).flatMap(({ cue, speaker }) => (speaker === undefined ? [] : [{ span: speaker.span, label: cue.lemma }]));

/** What is said, each part with its kind. */
export const contentsIn = (line: string): Marked['marks'] =>
  reports(line).flatMap(({ kind, contents }) => contents.map((span) => ({ span, label: kind })));

/** The phrases that may name a speaker, each with its form. */
export const phrasesIn = (line: string): Marked['marks'] =>
  readParagraph(line, undefined).phrases.flat().map(({ span, form }: Phrase) => ({ span, label: form }));

/** The subject of each sentence. */
export const subjectsIn = (line: string): Marked['marks'] =>
  readParagraph(line, undefined).subjects.flatMap((subject) => (subject === undefined ? [] : [{ span: subject.span, label: subject.form }]));

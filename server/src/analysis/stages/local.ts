import type { StandIns } from '../lexicon/extra-verbs.js';
import { TABLES, type Vocabulary } from '../lexicon/vocabulary.js';
import type { Local, MarkFamily, Phrase, Report, Sentence } from '../model/index.js';
import { anonymity } from './anonymity.js';
import { datelineEnd } from './sentences/dateline.js';
import { blockMarks } from './marks/block-marks.js';
import { pairMarks } from './marks/marks.js';
import { nestedReports } from './reports/nested.js';
import { labelOf } from './quotations/transcript-turns.js';
import { phrases } from './phrases/phrases.js';
import { reports } from './reports/reports.js';
import { mainSubject } from './reports/subjects.js';
import { sentences } from './sentences/sentences.js';
import { gendered } from './spots/gendered.js';
import { spots } from './spots/spots.js';

/** A place in a dateline is nobody who could speak. */
function withoutDateline(sentence: Sentence): Phrase[] {
  const from = datelineEnd(sentence.tokens);
  return phrases(sentence).filter((phrase) => phrase.last >= from);
}

/** A caller's own verb was read as another one; its cue gets its lemma back. */
function withOwnLemma(text: string, report: Report, verbs: StandIns): Report {
  if (verbs.size === 0 || report.cue.kind !== 'verb') return report;
  const words = text.slice(report.cue.span.start, report.cue.span.end).toLowerCase().split(/[^\p{L}-]+/u);
  const own = words.findLast((word) => verbs.has(word));
  const lemma = own === undefined ? undefined : verbs.get(own)?.lemma;
  return lemma === undefined ? report : { ...report, cue: { ...report.cue, lemma } };
}

/**
 * The local stages of one paragraph in their order: marks → sentences → phrases → reports → spots. A function of its arguments
 * alone; an empty text gives an empty result.
 */
export function readParagraph(text: string, carried: MarkFamily | undefined, { key, verbs }: Vocabulary = TABLES): Local {
  const marks = carried === 'block' ? blockMarks(text) : pairMarks(text, carried);
  const all = sentences(text, marks.quoted, verbs);
  const named = all.map((sentence, index) => (index === 0 ? withoutDateline(sentence) : phrases(sentence)));
  const told = all.flatMap((sentence, index) => reports({ text, sentence, index, quoted: marks.quoted, phrases: named[index] ?? [] }));
  const subjects = all.map((sentence, index) => mainSubject(sentence.tokens, named[index] ?? []));
  const nested = nestedReports(text, marks.quoted, verbs).map((each) => ({ ...each, report: withOwnLemma(text, each.report, verbs) }));
  const spotted = spots({ quoted: marks.quoted, sentences: all, phrases: named, subjects, reports: told, nested });
  return {
    text, vocabulary: key, carried, open: marks.open, label: labelOf(text), quoted: marks.quoted, strays: marks.strays, sentences: all, phrases: named, subjects,
    reports: told.map((report) => withOwnLemma(text, report, verbs)), nested, names: establishedNames(named), surnames: surnames(named), spots: spotted, gendered: gendered(all, spotted), anonymity: anonymity(all),
  };
}

/** The words of all names that are more than one capital at the start of a sentence. */
const establishedNames = (phrases: readonly (readonly Phrase[])[]): string[] =>
  phrases.flatMap((list) => list.filter(({ form, first, last }) => (form === 'name' || form === 'organisation') && (first > 0 || last > 0)).flatMap(({ words }) => words));

const surnames = (phrases: readonly (readonly Phrase[])[]): string[] =>
  phrases.flatMap((list) => list.filter(({ form }) => form === 'name').map(({ words }) => words.at(-1) ?? '')).filter((word) => word.length > 1);

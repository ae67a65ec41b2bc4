import type { Local, MarkFamily, Phrase, Sentence } from '../model/index.js';
import { datelineEnd } from './sentences/dateline.js';
import { pairMarks } from './marks/marks.js';
import { nestedReports } from './reports/nested.js';
import { phrases } from './phrases/phrases.js';
import { reports } from './reports/reports.js';
import { mainSubject } from './reports/subjects.js';
import { sentences } from './sentences/sentences.js';

/** A place in a dateline is nobody who could speak. */
function withoutDateline(sentence: Sentence): Phrase[] {
  const from = datelineEnd(sentence.tokens);
  return phrases(sentence).filter((phrase) => phrase.last >= from);
}

/**
 * The local stages of one paragraph in their order: marks → sentences → phrases → reports. A function of its arguments
 * alone; an empty text gives an empty result.
 */
export function readParagraph(text: string, carried: MarkFamily | undefined): Local {
  const marks = pairMarks(text, carried);
  const all = sentences(text, marks.quoted);
  const named = all.map((sentence, index) => (index === 0 ? withoutDateline(sentence) : phrases(sentence)));
  const told = all.flatMap((sentence, index) => reports({ text, sentence, index, quoted: marks.quoted, phrases: named[index] ?? [] }));
  const subjects = all.map((sentence, index) => mainSubject(sentence.tokens, named[index] ?? []));
  return { text, carried, open: marks.open, quoted: marks.quoted, strays: marks.strays, sentences: all, phrases: named, subjects, reports: told, nested: nestedReports(text, marks.quoted) };
}

import type { Local, MarkFamily } from '../model/index.js';
import { pairMarks } from './marks.js';
import { nestedReports } from './nested.js';
import { phrases } from './phrases.js';
import { reports } from './reports.js';
import { mainSubject } from './subjects.js';
import { sentences } from './sentences.js';

/**
 * The local stages of one paragraph in their order: marks → sentences → phrases → reports. A function of its arguments
 * alone; an empty text gives an empty result.
 */
export function readParagraph(text: string, carried: MarkFamily | undefined): Local {
  const marks = pairMarks(text, carried);
  const all = sentences(text, marks.quoted);
  const named = all.map((sentence) => phrases(sentence));
  const told = all.flatMap((sentence, index) => reports({ text, sentence, index, quoted: marks.quoted, phrases: named[index] ?? [] }));
  const subjects = all.map((sentence, index) => mainSubject(sentence.tokens, named[index] ?? []));
  return { text, carried, open: marks.open, quoted: marks.quoted, strays: marks.strays, sentences: all, phrases: named, subjects, reports: told, nested: nestedReports(text, marks.quoted) };
}

// Quotations inside of quotations: “She told me, ‘Go.’”
import type { StandIns } from '../../lexicon/extra-verbs.js';
import { shift, type NestedReport, type Phrase, type Quoted, type Report, type Sentence } from '../../model/index.js';
import { shiftQuoted } from '../quotations/article.js';
import { phrases } from '../phrases/phrases.js';
import { reports } from './reports.js';
import { sentences } from '../sentences/sentences.js';

/** Shorter words in marks hold no cue and inner words. */
const SHORTEST = 30;

/**
 * What the cues inside of a paragraph's quoted words report of words in inner marks. The inner quotation's speaker is the
 * one whom the outer words name; without one, the inner words are just the outer speaker's. An empty list where there are none.
 */
export function nestedReports(text: string, quoted: readonly Quoted[], verbs?: StandIns): NestedReport[] {
  return quoted.flatMap((outer, within) => (outer.nested.length === 0 || outer.inner.end - outer.inner.start < SHORTEST ? [] : inside(text, outer, verbs).map((each) => ({ within, ...each }))));
}

function inside(text: string, outer: Quoted, verbs: StandIns | undefined): Omit<NestedReport, 'within'>[] {
  const { start, end } = outer.inner;
  const words = text.slice(start, end);
  const inner = outer.nested.map((one) => shiftQuoted(one, -start));
  const found = sentences(words, inner, verbs).flatMap((sentence: Sentence, index) => reports({ text: words, sentence, index, quoted: inner, phrases: phrases(sentence) }));
  return found.filter((report) => report.kind === 'direct' && report.speaker !== undefined && report.quoted.length > 0).map((report) => ({
    report: shiftReport(report, start), quoted: report.quoted.flatMap((index) => outer.nested[index] ?? []),
  }));
}

/** A report with all its places moved; its quoted indices stay those of the inner marks. */
function shiftReport(report: Report, by: number): Report {
  return {
    ...report, cue: { ...report.cue, span: shift(report.cue.span, by) }, contents: report.contents.map((span) => shift(span, by)),
    speaker: report.speaker === undefined ? undefined : shiftPhrase(report.speaker, by),
    // The word is the outer speaker's own choice.
    loaded: undefined,
    leansOn: report.leansOn === undefined ? undefined : shift(report.leansOn, by),
  };
}

const shiftPhrase = (phrase: Phrase, by: number): Phrase => ({
  ...phrase, span: shift(phrase.span, by), head: shift(phrase.head, by),
  description: phrase.description === undefined ? undefined : shift(phrase.description, by),
});

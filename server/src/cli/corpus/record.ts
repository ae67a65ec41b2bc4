// What a corpus keeps of one article: the rows of its tables, but for the numbers that only the database knows. Made in
// the threads that analyse, as plain data that can cross to the one that writes.
import { countWords } from '../../analysis/model/index.js';
import type { Analysis, Span } from '../../analysis/index.js';
import { digest, type DigestQuotation } from '../../ide/digest.js';
import { quotedWords } from '../../ide/shares.js';
import type { Diagnostic } from '../../rules/index.js';
import { singleSource } from '../../rules/single-source.js';
import { roleAt } from '../../rules/story.js';
import { lineIndex, type LineOf } from '../../library/lines.js';
import { startOf, textOf, voicesOf, wordsOf, type Voice } from '../../library/voices.js';
import type { Report } from '../report.js';
import type { Metadata } from './metadata.js';

/** A cell as the database takes it. */
export type Cell = string | number | null;

/** A row without its key; the names are those of the table's columns. */
export type Row = Readonly<Record<string, Cell>>;

/** The rows of one article. Those that point to others of the same article do so by their place in that list, from 0. */
export interface ArticleRecord {
  readonly article: Row & { readonly id: string };
  readonly sources: readonly Row[];
  readonly quotations: readonly (Row & { readonly source: number | null; readonly parent: number | null })[];
  readonly segments: readonly (Row & { readonly quotation: number })[];
  readonly evidence: readonly (Row & { readonly quotation: number })[];
  readonly mentions: readonly (Row & { readonly source: number | null })[];
  readonly findings: readonly Row[];
}

/** In code units; what is longer is no headline that anybody would read in a list. */
const LONGEST_TITLE = 500;

/** “The council” is another one in another town: only a name is looked for in other articles. */
const CAPITAL = /\p{Lu}/u;

const flag = (yes: boolean): number => (yes ? 1 : 0);
const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The place of each id in a list; null for one that is not there, and for none. */
function placeIn(things: readonly { readonly id: string }[]): (id: string | undefined) => number | null {
  const places = new Map(things.map(({ id }, index) => [id, index]));
  return (id) => (id === undefined ? null : (places.get(id) ?? null));
}

/** All that a corpus keeps of an article. */
export function recordOf({ id, analysis, diagnostics, silenced }: Report, { more, title, ...known }: Metadata): ArticleRecord {
  const lineOf = lineIndex(analysis.text);
  const { quotations: digested, sources: named } = digest(analysis);
  const [sourceAt, quotationAt] = [placeIn(analysis.sources), placeIn(analysis.quotations)];
  return {
    article: {
      id, ...known, title: title ?? headlineOf(analysis), more: Object.keys(more).length === 0 ? null : JSON.stringify(more),
      text: analysis.text, length: analysis.text.length, analysed: analysis.analysed, words: wordsOfStory(analysis), quoted_words: quotedWords(analysis),
      single_source: flag([...singleSource.check(analysis)].length > 0),
    },
    sources: analysis.sources.map((source, index) => ({
      id: source.id, name: source.name, same_name: CAPITAL.test(source.name) ? (named[index]?.key ?? null) : null,
      type: source.type, description: source.description ?? null, insider: flag(source.insider),
      line: lineOf(source.introducedAt.start).line, start: source.introducedAt.start, stop: source.introducedAt.end,
      quotations: source.quotations.length, words: source.words, quoted_words: source.quotedWords,
    })),
    quotations: voicesOf(analysis).map((voice, index) => ({
      ...quotationRow(voice, { analysis, lineOf, digested: digested[index] }),
      parent: quotationAt(voice.quotation.parent), source: sourceAt(voice.source?.id),
    })),
    segments: analysis.quotations.flatMap(({ segments }, quotation) => segments.map(({ start, end }, index) => ({ quotation, number: index + 1, start, stop: end }))),
    evidence: analysis.attributions.flatMap(({ because }, quotation) => because.map(({ kind, ...places }, index) => ({ quotation, number: index + 1, kind, places: JSON.stringify(places) }))),
    mentions: analysis.mentions.map(({ span, form, source }) => ({ source: sourceAt(source), form, text: oneLine(textOf(analysis.text, span)), start: span.start, stop: span.end })),
    findings: [
      ...diagnostics.map((finding) => ({ ...findingRow(finding, lineOf), silenced: 0, reason: null })),
      ...silenced.map(({ finding, reason }) => ({ ...findingRow(finding, lineOf), silenced: 1, reason: reason ?? null })),
    ],
  };
}

/** The headline as one line; null where there is none. */
function headlineOf({ text, paragraphs }: Analysis): string | null {
  const headline = paragraphs.find(({ role }) => role === 'headline');
  return headline === undefined ? null : oneLine(text.slice(headline.start, Math.min(headline.end, headline.start + LONGEST_TITLE)));
}

const wordsOfStory = ({ text, paragraphs }: Analysis): number =>
  paragraphs.filter(({ role }) => role === 'body').reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);

const wordsIn = (text: string, spans: readonly Span[]): number => spans.reduce((sum, span) => sum + countWords(textOf(text, span)), 0);

/** Where words of the article stand, and what they are; all null where there are none. */
const wordsAt = (text: string, span: Span | undefined): { words: string | null; start: number | null; stop: number | null } =>
  (span === undefined ? { words: null, start: null, stop: null } : { words: oneLine(textOf(text, span)), start: span.start, stop: span.end });

function quotationRow({ quotation, attribution, cue, mention }: Voice, { analysis, lineOf, digested }: { analysis: Analysis; lineOf: LineOf; digested: DigestQuotation | undefined }) {
  const { text } = analysis;
  const start = startOf(quotation);
  const [speaker, cueAt] = [wordsAt(text, mention?.span), wordsAt(text, cue?.span)];
  return {
    id: quotation.id, part: roleAt(analysis, { start, end: start }), kind: quotation.kind,
    line: lineOf(start).line, start, stop: quotation.segments.at(-1)?.end ?? start,
    text: oneLine(wordsOf(text, quotation)), quoted: digested === undefined || digested.words === '' ? null : oneLine(digested.words),
    words: wordsIn(text, quotation.segments), quoted_words: wordsIn(text, quotation.quoted.map(({ inner }) => inner)), closed: flag(quotation.closed),
    certainty: attribution?.certainty ?? 'unknown',
    speaker: speaker.words, speaker_form: mention?.form ?? null, speaker_start: speaker.start, speaker_stop: speaker.stop,
    cue: cueAt.words, cue_kind: cue?.kind ?? null, verb: cue?.kind === 'verb' ? cue.lemma : null, judgement: cue?.loaded?.judgement ?? null,
    cue_start: cueAt.start, cue_stop: cueAt.stop,
  };
}

const findingRow = ({ rule, severity, message, span }: Diagnostic, lineOf: LineOf) =>
  ({ rule, severity, message, line: lineOf(span.start).line, start: span.start, stop: span.end });

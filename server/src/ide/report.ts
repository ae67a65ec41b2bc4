import type { Analysis, Certainty, Quotation, QuotationKind, SourceType, Span } from '../analysis/index.js';
import { countWords, textRead } from '../analysis/model/index.js';
import type { Severity } from '../rules/index.js';
import { diagnostics, type Diagnostic, type DiagnosticsOptions } from './diagnostics.js';
import { lookupIn, speakerIn, type Lookup } from './lookup.js';
import { shareOfNobody, type Share } from './shares.js';
import { sources as listSources, type ListedSource } from './sources.js';
import { inOneLine, lineAt, wordsAt } from './wording.js';

/** How a source stands in the article: by name, as a group of people, without a name, or not at all. */
export type Naming = 'named' | 'group' | 'unnamed' | 'nobody';

/** Somebody who is quoted, with the part of the quoted words that is theirs. */
export interface ReportedSource {
  readonly id: string;
  readonly name: string;
  readonly type: SourceType;
  readonly naming: Naming;
  /** How the article describes them; empty where it does not. */
  readonly description: string;
  readonly introducedAt: Span;
  readonly share: Omit<Share, 'source'>;
}

/** One quotation. Nested ones stand behind the one that they are in. */
export interface ReportedQuotation {
  readonly id: string;
  readonly kind: QuotationKind;
  /** The source's id; undefined where nobody is given or it is not clear who. */
  readonly source: string | undefined;
  /** The source's name, else the article's words for the speaker; empty where nobody is given. */
  readonly speaker: string;
  readonly naming: Naming;
  readonly certainty: Certainty;
  /** Its words as one text, the pieces joined by “ … ”. */
  readonly text: string;
  readonly segments: readonly Span[];
  /** All its words, and those of them in quotation marks. */
  readonly words: number;
  readonly quotedWords: number;
  /** Whether it stands inside of another one’s words, so that its words count for that one already. */
  readonly nested: boolean;
}

/** A finding as the report lists it. */
export interface ReportedFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
}

/** How many quotations, and how many words, are of one sort. */
export interface Tally<Sort extends string> {
  readonly sort: Sort;
  readonly quotations: number;
  readonly words: number;
}

/** All that a report shows of one article, as plain data in offsets. Spans count UTF-16 code units of the text. */
export interface ArticleReport {
  /** The headline as one line; empty where there is none. */
  readonly title: string;
  /** How many code units of the text were analysed: what the spans of the quotations are measured against. */
  readonly length: number;
  /** Words in quotation marks, whoever speaks; what shares are shares of. */
  readonly quotedWords: number;
  /** How many quotations have no speaker at all: what the rule `unattributed-quote` finds and nobody silenced. */
  readonly unattributed: number;
  /** Those quoted, by quoted words, most first. */
  readonly sources: readonly ReportedSource[];
  /** The share of words that are given to no source. */
  readonly nobody: Omit<Share, 'source'>;
  /** Names of the people whom the article names and does not quote. */
  readonly silent: readonly string[];
  /** Where the article's paragraphs begin. */
  readonly paragraphs: readonly number[];
  /** In reading order. */
  readonly quotations: readonly ReportedQuotation[];
  /** Words in quotation marks by how their source is named; always all four sorts. */
  readonly byNaming: readonly Tally<Naming>[];
  /** Words of quotations by kind, nested ones not counted twice; always all three sorts. */
  readonly byKind: readonly Tally<QuotationKind>[];
  readonly findings: readonly ReportedFinding[];
}

/** The longest headline that is shown whole. */
const titleLength = 160;

/** The report on an article. Its numbers are the shares that hover and outline tell; lists are empty where nobody speaks. */
export const report = (analysis: Analysis, options: DiagnosticsOptions = {}): ArticleReport => reportWith(analysis, diagnostics(analysis, options), options.silencing);

/** `report` for a caller who has the findings already. Without `silencing`, comments in the article alone silence. */
export function reportWith(analysis: Analysis, found: readonly Diagnostic[], silencing?: DiagnosticsOptions['silencing']): ArticleReport {
  const lookup = lookupIn(analysis);
  const { totals, sources: listed } = listSources(analysis, silencing);
  const sources = listed.map(sourceIn);
  const nobody = shareOfNobody(analysis);
  const quotations = analysis.quotations.map((quotation) => quotationIn(lookup, quotation));
  const headline = analysis.paragraphs.find(({ role }) => role === 'headline');
  return {
    title: headline ? lineAt(textRead(analysis), headline, titleLength) : '',
    length: analysis.analysed,
    quotedWords: totals.quotedWords,
    unattributed: totals.unattributed,
    sources,
    nobody,
    silent: analysis.sources.filter((source) => source.quotations.length === 0).map(({ name }) => name),
    paragraphs: analysis.paragraphs.map(({ start }) => start),
    quotations,
    byNaming: tallyByNaming(quotations, sources, nobody.words),
    byKind: tallyByKind(quotations),
    findings: found.map(({ rule, severity, message, span }, index) =>
      ({ id: `f${(index + 1).toString()}`, rule, severity, message, span })),
  };
}

function sourceIn({ source, share: { quotations, words, percent } }: ListedSource): ReportedSource {
  const { id, name, type, description, introducedAt } = source;
  return { id, name, type, naming: namingOf(type), description: description === name ? '' : (description ?? ''), introducedAt, share: { quotations, words, percent } };
}

function namingOf(type: SourceType | undefined): Naming {
  if (type === undefined) return 'nobody';
  return type === 'unnamed' || type === 'group' ? type : 'named';
}

function quotationIn(lookup: Lookup, { id, kind, segments, quoted, parent }: Quotation): ReportedQuotation {
  const text = textRead(lookup.analysis);
  const attribution = lookup.attribution(id);
  const { mention, source } = speakerIn(lookup, attribution);
  return {
    id, kind, segments,
    source: source?.id,
    speaker: source?.name ?? (mention ? wordsAt(text, mention.span) : ''),
    naming: namingOf(source?.type),
    certainty: attribution?.certainty ?? 'unknown',
    text: segments.map(({ start, end }) => inOneLine(text.slice(start, end))).join(' … '),
    words: wordsIn(text, segments),
    quotedWords: wordsIn(text, quoted.map(({ inner }) => inner)),
    nested: parent !== undefined,
  };
}

const wordsIn = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);

const namings: readonly Naming[] = ['named', 'group', 'unnamed', 'nobody'];
const kinds: readonly QuotationKind[] = ['direct', 'mixed', 'indirect'];

function tallyByNaming(quotations: readonly ReportedQuotation[], sources: readonly ReportedSource[], wordsOfNobody: number): Tally<Naming>[] {
  return namings.map((sort) => ({
    sort,
    quotations: quotations.filter(({ naming }) => naming === sort).length,
    words: sort === 'nobody' ? wordsOfNobody : sources.filter(({ naming }) => naming === sort).reduce((sum, { share }) => sum + share.words, 0),
  }));
}

function tallyByKind(quotations: readonly ReportedQuotation[]): Tally<QuotationKind>[] {
  return kinds.map((sort) => {
    const own = quotations.filter(({ kind }) => kind === sort);
    return { sort, quotations: own.length, words: own.filter(({ nested }) => !nested).reduce((sum, { words }) => sum + words, 0) };
  });
}

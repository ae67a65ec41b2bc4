import type { Analysis, Certainty, Evidence, QuotationKind, Source, SourceType, Span } from '../analysis/index.js';
import type { Diagnostic, Silenced } from '../ide/diagnostics.js';
import { shares, type Share } from '../ide/shares.js';
import type { Severity } from '../rules/index.js';
import { lineIndex, type LineOf } from './lines.js';
import { startOf, textOf, voicesOf, wordsOf, type Voice } from './voices.js';

/** What JSON says of one article: the contract, which schemas/analysis.schema.json describes. Lines and columns count from 1. */
export interface ArticleJson {
  readonly id: string;
  /** The article's length in UTF-16 code units. */
  readonly length: number;
  /** How many of them were analysed. */
  readonly analysed: number;
  /** Those that stand by themselves, in reading order; each holds the ones quoted inside of it. */
  readonly quotations: readonly QuotationJson[];
  /** Whoever speaks, and the people who are named though they are silent, by order of introduction. */
  readonly sources: readonly SourceJson[];
  /** What the rules find, by place. */
  readonly diagnostics: readonly FindingJson[];
  /** What they find and a comment or a project file silences. */
  readonly silenced: readonly SilencedJson[];
}

/** What JSON says of one quotation; the ones inside of its words are its children and stand in no other place. */
export interface QuotationJson {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly line: number;
  /** Its words as one text, the pieces of a broken speech joined by “ … ”. */
  readonly text: string;
  /** The places of its words, marks included, in reading order. */
  readonly segments: readonly Span[];
  /** False where a mark was opened and never closed. */
  readonly closed: boolean;
  readonly cue: Span | null;
  /** Null where nobody is given. */
  readonly speaker: SpeakerJson | null;
  readonly nested: readonly QuotationJson[];
}

/** Whose a quotation is. */
export interface SpeakerJson {
  /** The words that name the speaker here. */
  readonly mention: Span | null;
  /** The id of one of the article's sources. */
  readonly source: string | null;
  readonly certainty: Certainty;
  /** The mention's words: "she", "the minister". */
  readonly text: string | null;
  /** The source's name. */
  readonly name: string | null;
  /** Why, as facts with their places. */
  readonly because: readonly Evidence[];
}

/** What JSON says of one source. */
export interface SourceJson {
  readonly id: string;
  /** The fullest form of the name in the article; of an unnamed source, its description. */
  readonly name: string;
  readonly type: SourceType;
  readonly description: string | null;
  readonly introducedAt: Span & { readonly line: number };
  /** How many quotations are its. */
  readonly quotations: number;
  /** Words of its quotations, of all kinds. */
  readonly words: number;
  /** Those of them in quotation marks. */
  readonly quotedWords: number;
  /** Of all words in quotation marks: 0 to 100, rounded, but 0 and 100 only where exact. */
  readonly share: number;
}

/** What JSON says of one finding. */
export interface FindingJson extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The address of the rule's page. */
  readonly documentation: string;
  readonly related: readonly (Span & { readonly line: number; readonly message: string })[];
}

/** A finding that somebody silenced, with the reason. */
export interface SilencedJson extends FindingJson {
  readonly reason: string | null;
  readonly by: string | null;
  readonly silencedIn: 'article' | 'project';
}

/** What the JSON of an article is made of. */
export interface Reported {
  readonly id: string;
  readonly analysis: Analysis;
  readonly diagnostics: readonly Diagnostic[];
  readonly silenced: readonly Silenced[];
  /** The lines that offsets are in; those of the text where it is left out. */
  readonly lineOf?: LineOf;
}

const bare = ({ start, end }: Span): Span => ({ start, end });

/** Null where nobody is given. */
function speakerOf({ attribution, mention, source }: Voice, text: string): SpeakerJson | null {
  if (attribution === undefined || (mention === undefined && source === undefined)) return null;
  return {
    mention: mention ? bare(mention.span) : null,
    source: source?.id ?? null,
    certainty: attribution.certainty,
    text: mention ? textOf(text, mention.span) : null,
    name: source?.name ?? null,
    because: attribution.because,
  };
}

interface Printing {
  readonly text: string;
  readonly lineOf: LineOf;
  readonly all: readonly Voice[];
}

function quotationOf(voice: Voice, printing: Printing): QuotationJson {
  const { quotation, cue } = voice;
  const { text, lineOf, all } = printing;
  return {
    id: quotation.id,
    kind: quotation.kind,
    line: lineOf(startOf(quotation)).line,
    text: wordsOf(text, quotation),
    segments: quotation.segments.map(bare),
    closed: quotation.closed,
    cue: cue ? bare(cue.span) : null,
    speaker: speakerOf(voice, text),
    nested: all.filter((one) => one.quotation.parent === quotation.id).map((one) => quotationOf(one, printing)),
  };
}

function sourceOf(source: Source, share: Share | undefined, lineOf: LineOf): SourceJson {
  return {
    id: source.id,
    name: source.name,
    type: source.type,
    description: source.description ?? null,
    introducedAt: { ...bare(source.introducedAt), line: lineOf(source.introducedAt.start).line },
    quotations: source.quotations.length,
    words: source.words,
    quotedWords: source.quotedWords,
    share: share?.percent ?? 0,
  };
}

function findingOf(diagnostic: Diagnostic, lineOf: LineOf): FindingJson {
  return {
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    ...bare(diagnostic.span),
    ...lineOf(diagnostic.span.start),
    message: diagnostic.message,
    documentation: diagnostic.documentation,
    related: diagnostic.related.map(({ span, message }) => ({ ...bare(span), line: lineOf(span.start).line, message })),
  };
}

const silencedOf = ({ finding, reason, by, said }: Silenced, lineOf: LineOf): SilencedJson => ({ ...findingOf(finding, lineOf), reason: reason ?? null, by: by ?? null, silencedIn: said.in });

/** The contract's JSON of one article. */
export function toContract({ id, analysis, diagnostics, silenced, lineOf = lineIndex(analysis.text) }: Reported): ArticleJson {
  const share = shares(analysis);
  const all = voicesOf(analysis);
  const printing = { text: analysis.text, lineOf, all };
  return {
    id,
    length: analysis.text.length,
    analysed: analysis.analysed,
    quotations: all.filter((voice) => voice.quotation.parent === undefined).map((voice) => quotationOf(voice, printing)),
    sources: analysis.sources.map((each, index) => sourceOf(each, share[index], lineOf)),
    diagnostics: diagnostics.map((each) => findingOf(each, lineOf)),
    silenced: silenced.map((each) => silencedOf(each, lineOf)),
  };
}

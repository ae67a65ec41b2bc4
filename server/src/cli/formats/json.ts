import type { QuotationKind, Source, Span } from '../../analysis/index.js';
import type { Diagnostic, Silenced } from '../../ide/diagnostics.js';
import { shares, type Share } from '../../ide/shares.js';
import type { Report } from '../report.js';
import { lineIndex, type LineOf } from './lines.js';
import { startOf, textOf, voicesOf, wordsOf, type Voice } from './voices.js';

/** What JSON says of one article: the contract, which schemas/analysis.schema.json describes. */
export interface ContractAnalysis {
  readonly id: string;
  /** The article's length in UTF-16 code units, and how many of them were analysed. */
  readonly length: number;
  readonly analysed: number;
  /** Those that stand by themselves; each holds the ones quoted inside of it. */
  readonly quotations: readonly ContractQuotation[];
  readonly sources: readonly ReturnType<typeof sourceOf>[];
  readonly diagnostics: readonly ReturnType<typeof diagnosticOf>[];
  readonly silenced: readonly ReturnType<typeof silencedOf>[];
}

const bare = ({ start, end }: Span): Span => ({ start, end });

/** Null where nobody is given. */
function speakerOf({ attribution, mention, source }: Voice, text: string) {
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

/** What JSON says of one quotation; the ones inside of its words are its children and stand in no other place. */
interface ContractQuotation {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly line: number;
  readonly text: string;
  readonly segments: readonly Span[];
  readonly closed: boolean;
  readonly cue: Span | null;
  readonly speaker: ReturnType<typeof speakerOf>;
  readonly nested: readonly ContractQuotation[];
}

interface Printing {
  readonly text: string;
  readonly lineOf: LineOf;
  readonly all: readonly Voice[];
}

function quotationOf(voice: Voice, printing: Printing): ContractQuotation {
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

function sourceOf(source: Source, share: Share | undefined, lineOf: LineOf) {
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

function diagnosticOf(diagnostic: Diagnostic, lineOf: LineOf) {
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

/** A finding that somebody silenced. */
const silencedOf = ({ finding, reason, by, said }: Silenced, lineOf: LineOf) => ({ ...diagnosticOf(finding, lineOf), reason: reason ?? null, by: by ?? null, silencedIn: said.in });

/** The contract's JSON of one article. */
export function toContract({ id, analysis, diagnostics, silenced }: Report): ContractAnalysis {
  const lineOf = lineIndex(analysis.text);
  const share = shares(analysis);
  const all = voicesOf(analysis);
  const printing = { text: analysis.text, lineOf, all };
  return {
    id,
    length: analysis.text.length,
    analysed: analysis.analysed,
    quotations: all.filter((voice) => voice.quotation.parent === undefined).map((voice) => quotationOf(voice, printing)),
    sources: analysis.sources.map((each, index) => sourceOf(each, share[index], lineOf)),
    diagnostics: diagnostics.map((each) => diagnosticOf(each, lineOf)),
    silenced: silenced.map((each) => silencedOf(each, lineOf)),
  };
}

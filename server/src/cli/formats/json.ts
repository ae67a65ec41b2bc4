import type { Source, Span } from '../../analysis/index.js';
import type { Diagnostic } from '../../ide/diagnostics.js';
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
  readonly quotations: readonly ReturnType<typeof quotationOf>[];
  readonly sources: readonly ReturnType<typeof sourceOf>[];
  readonly diagnostics: readonly ReturnType<typeof diagnosticOf>[];
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

function quotationOf(voice: Voice, text: string, lineOf: LineOf) {
  const { quotation, cue } = voice;
  return {
    id: quotation.id,
    kind: quotation.kind,
    line: lineOf(startOf(quotation)).line,
    text: wordsOf(text, quotation),
    segments: quotation.segments.map(bare),
    closed: quotation.closed,
    parent: quotation.parent ?? null,
    cue: cue ? bare(cue.span) : null,
    speaker: speakerOf(voice, text),
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

/** The contract's JSON of one article. */
export function toContract({ id, analysis, diagnostics }: Report): ContractAnalysis {
  const lineOf = lineIndex(analysis.text);
  const share = shares(analysis);
  return {
    id,
    length: analysis.text.length,
    analysed: analysis.analysed,
    quotations: voicesOf(analysis).map((voice) => quotationOf(voice, analysis.text, lineOf)),
    sources: analysis.sources.map((each, index) => sourceOf(each, share[index], lineOf)),
    diagnostics: diagnostics.map((each) => diagnosticOf(each, lineOf)),
  };
}

import type { Analysis, Attribution, Evidence, Mention, Quotation, Source, Span } from '../../analysis/index.js';
import type { Diagnostic, Report } from '../report.js';
import { lineIndex, type LineOf } from './lines.js';

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

/** What stands between two segments of one quotation. */
const GAP = ' … ';

const bare = ({ start, end }: Span): Span => ({ start, end });
const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);
const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));

/** Everything that a quotation's entry looks up. */
interface Lookup {
  readonly analysis: Analysis;
  readonly lineOf: LineOf;
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly cues: ReadonlyMap<string, Span>;
  readonly attributions: ReadonlyMap<string, Attribution>;
}

function speakerOf(attribution: Attribution | undefined, look: Lookup): null | {
  mention: Span | null; source: string | null; certainty: Attribution['certainty'];
  text: string | null; name: string | null; because: readonly Evidence[];
} {
  if (attribution === undefined || (attribution.speaker === undefined && attribution.source === undefined)) return null;
  const mention = attribution.speaker === undefined ? undefined : look.mentions.get(attribution.speaker);
  const source = attribution.source === undefined ? undefined : look.sources.get(attribution.source);
  return {
    mention: mention ? bare(mention.span) : null,
    source: source?.id ?? null,
    certainty: attribution.certainty,
    text: mention ? textOf(look.analysis.text, mention.span) : null,
    name: source?.name ?? null,
    because: attribution.because,
  };
}

function quotationOf(quotation: Quotation, look: Lookup) {
  const attribution = look.attributions.get(quotation.id);
  const cue = attribution?.cue === undefined ? undefined : look.cues.get(attribution.cue);
  return {
    id: quotation.id,
    kind: quotation.kind,
    line: look.lineOf(quotation.segments[0]?.start ?? 0).line,
    text: quotation.segments.map((segment) => textOf(look.analysis.text, segment)).join(GAP),
    segments: quotation.segments.map(bare),
    closed: quotation.closed,
    parent: quotation.parent ?? null,
    cue: cue ? bare(cue) : null,
    speaker: speakerOf(attribution, look),
  };
}

function sourceOf(source: Source, look: Lookup) {
  return {
    id: source.id,
    name: source.name,
    type: source.type,
    description: source.description ?? null,
    introducedAt: { ...bare(source.introducedAt), line: look.lineOf(source.introducedAt.start).line },
    quotations: source.quotations.length,
    words: source.words,
    quotedWords: source.quotedWords,
  };
}

function diagnosticOf(diagnostic: Diagnostic, lineOf: LineOf) {
  return {
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    ...bare(diagnostic.span),
    ...lineOf(diagnostic.span.start),
    message: diagnostic.message,
    related: diagnostic.related.map(({ span, message }) => ({ ...bare(span), message })),
  };
}

/** The contract's JSON of one article. */
export function toContract({ id, analysis, diagnostics }: Report): ContractAnalysis {
  const lineOf = lineIndex(analysis.text);
  const look: Lookup = {
    analysis, lineOf, mentions: byId(analysis.mentions), sources: byId(analysis.sources),
    cues: new Map(analysis.cues.map((cue) => [cue.id, cue.span])),
    attributions: new Map(analysis.attributions.map((each) => [each.quotation, each])),
  };
  return {
    id,
    length: analysis.text.length,
    analysed: analysis.analysed,
    quotations: analysis.quotations.map((each) => quotationOf(each, look)),
    sources: analysis.sources.map((each) => sourceOf(each, look)),
    diagnostics: diagnostics.map((each) => diagnosticOf(each, lineOf)),
  };
}

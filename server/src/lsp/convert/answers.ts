// The answers to requests of our own (`protocol.ts`).
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlacedReport } from '../../../../report/src/placed-report.js';
import type { ArticleReport, ListedQuotation, ListedSource, SourceList } from '../../ide/index.js';
import type { QuotationItem, ReportAnswer, Served, SourceItem, SourcesAnswer } from '../protocol.js';
import { fileName } from '../workspace/addresses.js';
import { toRange } from './places.js';

export function toSourcesAnswer(document: TextDocument, { totals, sources, unattributed, silenced, unresolved }: SourceList, served: Served): SourcesAnswer {
  const items = (quotations: readonly ListedQuotation[]): QuotationItem[] => quotations.map((quotation) => toQuotationItem(document, quotation));
  return {
    version: document.version, served, totals,
    sources: sources.map((listed) => toSourceItem(document, listed)),
    unattributed: items(unattributed), silenced: items(silenced), unresolved: items(unresolved),
  };
}

function toSourceItem(document: TextDocument, { source, share, quotations }: ListedSource): SourceItem {
  const { id, name, type, description, introducedAt, words } = source;
  return {
    id, name, type, description: description ?? null, introducedAt: toRange(document, introducedAt), words, quotedWords: share.words, percent: share.percent,
    quotations: quotations.map((quotation) => toQuotationItem(document, quotation)),
  };
}

function toQuotationItem(document: TextDocument, { segments, speaker, cue, source, ...rest }: ListedQuotation): QuotationItem {
  return {
    ...rest, source: source ?? null,
    segments: segments.map((segment) => toRange(document, segment)),
    speaker: speaker ? { text: speaker.text, range: toRange(document, speaker.span) } : null,
    cue: cue ? toRange(document, cue) : null,
  };
}

export function toReportAnswer(document: TextDocument, report: ArticleReport): ReportAnswer & { readonly report: PlacedReport } {
  const places = Object.fromEntries([
    ...report.sources.map(({ id, introducedAt }) => [id, toRange(document, introducedAt)] as const),
    ...report.quotations.flatMap(({ id, segments: [first] }) => (first ? [[id, toRange(document, first)] as const] : [])),
    ...report.findings.map(({ id, span }) => [id, toRange(document, span)] as const),
  ]);
  const lines = Object.fromEntries(Object.entries(places).map(([id, { start }]) => [id, start.line + 1]));
  return { version: document.version, report: { name: fileName(document.uri), report, lines }, places };
}

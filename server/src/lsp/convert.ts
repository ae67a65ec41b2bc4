import { DiagnosticSeverity, MarkupKind, SymbolKind } from 'vscode-languageserver';
import type { Diagnostic, DocumentSymbol, Hover, Position, Range, SymbolInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../analysis/index.js';
import { toMarkdown, toPlainText, type Diagnostic as Finding, type Hover as HoverAnswer, type ListedQuotation, type ListedSource, type OutlineEntry, type Place, type SourceList } from '../ide/index.js';
import type { QuotationItem, Served, SourceItem, SourcesAnswer } from './protocol.js';

/** This is the only file that knows lines and characters; every other one counts code units from the document's start. */

export const toRange = (document: TextDocument, { start, end }: Span): Range =>
  ({ start: document.positionAt(start), end: document.positionAt(end) });

export const toOffset = (document: TextDocument, position: Position): number => document.offsetAt(position);

/** "line 12", with an address that opens the document there. */
export function toPlace(document: TextDocument, span: Span): Place {
  const { line, character } = document.positionAt(span.start);
  return { label: `line ${(line + 1).toString()}`, address: `${document.uri}#L${(line + 1).toString()},${(character + 1).toString()}` };
}

export function toHover(document: TextDocument, { span, content }: HoverAnswer, markdown: boolean): Hover {
  const render = markdown ? toMarkdown : toPlainText;
  const value = render(content, (target) => toPlace(document, target));
  return { range: toRange(document, span), contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value } };
}

export function toDocumentSymbol(document: TextDocument, { name, detail, span, selection, children }: OutlineEntry): DocumentSymbol {
  return {
    name, detail, kind: SymbolKind.String,
    range: toRange(document, span),
    selectionRange: toRange(document, selection),
    children: children.map((child) => toDocumentSymbol(document, child)),
  };
}

/** The outline for a client that knows no tree: children follow their parent, and the speaker is the container. */
export function toSymbolInformation(document: TextDocument, { name, detail, span, children }: OutlineEntry): SymbolInformation[] {
  const symbol = { name, kind: SymbolKind.String, location: { uri: document.uri, range: toRange(document, span) }, containerName: detail };
  return [symbol, ...children.flatMap((child) => toSymbolInformation(document, child))];
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** A finding as a problem. Messages are plain strings: older clients know no others. */
export function toDiagnostic(document: TextDocument, finding: Finding, related: boolean): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: finding.documentation },
    source: 'On the Record',
    message: finding.message,
  };
  if (!related || finding.related.length === 0) return diagnostic;
  const relatedInformation = finding.related.map(({ span, message }) => ({ location: { uri: document.uri, range: toRange(document, span) }, message }));
  return { ...diagnostic, relatedInformation };
}

export function toSourcesAnswer(document: TextDocument, { totals, sources, unattributed, unresolved }: SourceList, served: Served): SourcesAnswer {
  const items = (quotations: readonly ListedQuotation[]): QuotationItem[] => quotations.map((quotation) => toQuotationItem(document, quotation));
  return {
    version: document.version, served, totals,
    sources: sources.map((listed) => toSourceItem(document, listed)),
    unattributed: items(unattributed), unresolved: items(unresolved),
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

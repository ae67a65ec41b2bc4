import { CompletionItemKind, DiagnosticSeverity, DiagnosticTag, DocumentHighlightKind, FoldingRangeKind, MarkupKind, SymbolKind } from 'vscode-languageserver';
import type {
  CodeLens, CompletionItem, Diagnostic, DocumentHighlight, DocumentLink, DocumentSymbol, FoldingRange, Hover, InlayHint, Location, LocationLink, MarkupContent, Position, Range,
  SelectionRange, SymbolInformation, TextDocumentEdit, TextEdit, WorkspaceEdit, WorkspaceSymbol,
} from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { PlacedReport } from '../../../report/src/placed-report.js';
import type { Span } from '../analysis/index.js';
import type { Problem, Unused } from '../project/index.js';
import {
  toMarkdown, toPlainText, tokenModifiers, tokenTypes,
  type ArticleReport, type CodeLens as LensAnswer, type ComparedFinding, type Completion, type Definition, type Diagnostic as Finding, type Fold, type Hover as HoverAnswer, type InlayHint as HintAnswer, type Link, type ListedQuotation,
  type ListedSource, type OutlineEntry, type Place, type Reference, type RichText, type SemanticToken, type SourceList, type TextChange,
} from '../ide/index.js';
import { documentationUrl } from '../rules/index.js';
import type { QuotationItem, ReportAnswer, Served, SourceItem, SourcesAnswer } from './protocol.js';
import { fileName } from './workspace/addresses.js';

/** This is the only file that knows lines and characters; every other one counts code units from the document's start. */

export const toRange = (document: TextDocument, { start, end }: Span): Range =>
  ({ start: document.positionAt(start), end: document.positionAt(end) });

/** The span of a range, also of one whose ends come in the wrong order. */
export function toSpan(document: TextDocument, { start, end }: Range): Span {
  const [one, other] = [document.offsetAt(start), document.offsetAt(end)];
  return { start: Math.min(one, other), end: Math.max(one, other) };
}

/**
 * Changes a document, in place. A client may name a line behind the last one, or one before the first: it means the end, or the
 * start. The library reads the text of such a change as we do, and then miscounts its lines.
 */
export function placedInside(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
  return changes.reduce((changed, change) => {
    const placed = 'range' in change ? { text: change.text, range: toRange(changed, toSpan(changed, change.range)) } : { text: change.text };
    return TextDocument.update(changed, [placed], version);
  }, document);
}

export const toLocation = (document: TextDocument, span: Span): Location => ({ uri: document.uri, range: toRange(document, span) });

export const toOffset = (document: TextDocument, position: Position): number => document.offsetAt(position);

/** "line 12", with an address that opens the document there. */
export function toPlace(document: TextDocument, span: Span): Place {
  const range = toRange(document, span);
  return { label: `line ${(range.start.line + 1).toString()}`, address: toAddress(document.uri, range) };
}

/** An address that opens a document at a place. */
export const toAddress = (uri: string, { start: { line, character } }: Range): string => `${uri}#L${(line + 1).toString()},${(character + 1).toString()}`;

export function toHover(document: TextDocument, { span, content }: HoverAnswer, markdown: boolean): Hover {
  return { range: toRange(document, span), contents: toMarkup(document, content, markdown) };
}

function toMarkup(document: TextDocument, content: RichText, markdown: boolean): MarkupContent {
  const render = markdown ? toMarkdown : toPlainText;
  const value = render(content, (target) => toPlace(document, target));
  return { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value };
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

export function toLocationLink(document: TextDocument, { origin, phrase, name }: Definition): LocationLink {
  return { originSelectionRange: toRange(document, origin), targetUri: document.uri, targetRange: toRange(document, phrase), targetSelectionRange: toRange(document, name) };
}

const highlightKinds = {
  introduction: DocumentHighlightKind.Write,
  mention: DocumentHighlightKind.Read,
  quotation: DocumentHighlightKind.Text,
  continuation: DocumentHighlightKind.Text,
} as const;

export const toDocumentHighlight = (document: TextDocument, { span, kind }: Reference): DocumentHighlight =>
  ({ range: toRange(document, span), kind: highlightKinds[kind] });

export const toTextEdit = (document: TextDocument, { span, text }: TextChange): TextEdit => ({ range: toRange(document, span), newText: text });

/** Changes of a document as one edit, which one step undoes: of the version that was read, where the client takes versions. */
export function toWorkspaceEdit(document: TextDocument, changes: readonly TextChange[], versioned: boolean): WorkspaceEdit {
  return versioned ? { documentChanges: [toDocumentEdit(document, changes)] } : { changes: { [document.uri]: changes.map((change) => toTextEdit(document, change)) } };
}

/** `version`: null for a file that is not open. */
export const toDocumentEdit = (document: TextDocument, changes: readonly TextChange[], version: number | null = document.version): TextDocumentEdit =>
  ({ textDocument: { uri: document.uri, version }, edits: changes.map((change) => toTextEdit(document, change)) });

/** Whole lines, as every client takes them; none where all stands on one line. */
export function toFoldingRange(document: TextDocument, { span }: Fold): FoldingRange[] {
  const { start, end } = toRange(document, span);
  return start.line < end.line ? [{ startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Region }] : [];
}

/** The steps of a selection as ranges that each know the next: the first one, around the caret, is the answer. */
export const toSelectionRange = (document: TextDocument, steps: readonly Span[]): SelectionRange =>
  steps.reduceRight<SelectionRange | undefined>((parent, step) => ({ range: toRange(document, step), ...(parent && { parent }) }), undefined)
    ?? { range: toRange(document, { start: 0, end: 0 }) };

export const toDocumentLink = (document: TextDocument, { span, target }: Link): DocumentLink => ({ range: toRange(document, span), target });

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** What is wrong with a project file, as a problem in it. */
export const toProjectDiagnostic = (document: TextDocument, { span, severity, message }: Problem): Diagnostic =>
  ({ range: toRange(document, span), severity: severities[severity], source: 'On the Record', message });

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

/** A comment that silences nothing, faded where the client can do that. */
export const toUnusedDiagnostic = (document: TextDocument, { span, message }: Unused, tagged: boolean): Diagnostic =>
  ({ range: toRange(document, span), severity: DiagnosticSeverity.Hint, source: 'On the Record', message, ...(tagged && { tags: [DiagnosticTag.Unnecessary] }) });

/** A source or a quotation among those of all articles. */
export interface ArticleSymbol extends SymbolData {
  readonly name: string;
  readonly uri: string;
  readonly range: Range;
  /** The article that it stands in. */
  readonly container: string;
}

/** How a symbol is found again when the client goes there: the how manieth of its kind it is in its article. */
export interface SymbolData {
  readonly kind: 'source' | 'quotation';
  readonly at: number;
}

/** A place in one of many articles. */
export interface ArticlePlace {
  readonly uri: string;
  readonly range: Range;
}

/** What a rule that compares articles finds, as a problem in the article that it is found in. */
export function toComparedDiagnostic({ place, message, related, rule, severity }: ComparedFinding<ArticlePlace>, relatedInformation: boolean): Diagnostic {
  return {
    range: place.range, severity: severities[severity], code: rule, codeDescription: { href: documentationUrl(rule) }, source: 'On the Record', message,
    ...(relatedInformation && { relatedInformation: related.map((other) => ({ location: { uri: other.place.uri, range: other.place.range }, message: other.message })) }),
  };
}

export const atStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** `lazily`: without its place, for a client that asks for it when it goes there. */
export function toWorkspaceSymbol({ kind, at, name, uri, range, container }: ArticleSymbol, lazily: boolean): WorkspaceSymbol {
  const symbol = { name, kind: kind === 'source' ? SymbolKind.Class : SymbolKind.String, containerName: container };
  return lazily ? { ...symbol, location: { uri }, data: { kind, at } satisfies SymbolData } : { ...symbol, location: { uri, range } };
}

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

/** Five numbers for each token: lines and characters from the token before, length, type, modifiers as bits. */
export function toTokenData(document: TextDocument, tokens: readonly SemanticToken[]): number[] {
  let before = { line: 0, character: 0 };
  return tokens.flatMap(({ span, type, modifiers }) => {
    const { line, character } = document.positionAt(span.start);
    const from = line === before.line ? before.character : 0;
    const relative = [line - before.line, character - from];
    before = { line, character };
    return [...relative, span.end - span.start, tokenTypes.indexOf(type), modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0)];
  });
}

/** “: Jens Stoltenberg”, whose name leads to the introduction; with a question mark where the text leaves room for doubt. */
export const toInlayHint = (document: TextDocument, { offset, name, introduction, certain, why }: HintAnswer, markdown: boolean): InlayHint => ({
  position: document.positionAt(offset),
  label: [{ value: ': ' }, { value: name, location: toLocation(document, introduction) }, ...(certain ? [] : [{ value: '?' }])],
  tooltip: toMarkup(document, why, markdown),
});

/** Without its command: a client asks for that when it shows the lens. */
export const toCodeLens = (document: TextDocument, { span, title }: LensAnswer): CodeLens =>
  ({ range: toRange(document, span), data: { uri: document.uri, title } });

export function toReportAnswer(document: TextDocument, report: ArticleReport): ReportAnswer & { readonly report: PlacedReport } {
  const places = Object.fromEntries([
    ...report.sources.map(({ id, introducedAt }) => [id, toRange(document, introducedAt)] as const),
    ...report.quotations.flatMap(({ id, segments: [first] }) => (first ? [[id, toRange(document, first)] as const] : [])),
    ...report.findings.map(({ id, span }) => [id, toRange(document, span)] as const),
  ]);
  const lines = Object.fromEntries(Object.entries(places).map(([id, { start }]) => [id, start.line + 1]));
  return { version: document.version, report: { name: fileName(document.uri), report, lines }, places };
}

/** Kinds of the first protocol, which every client knows. The rank is the order in which they are shown. */
export const toCompletionItem = (document: TextDocument, { kind, label, detail, replace, text, filter, also }: Completion, rank: number): CompletionItem => ({
  label,
  kind: kind === 'name' ? CompletionItemKind.Reference : CompletionItemKind.Text,
  ...(detail !== undefined && { detail }),
  sortText: rank.toString().padStart(4, '0'),
  filterText: filter,
  textEdit: { range: toRange(document, replace), newText: text },
  ...(also.length > 0 && { additionalTextEdits: also.map((edit) => ({ range: toRange(document, edit.span), newText: edit.text })) }),
});

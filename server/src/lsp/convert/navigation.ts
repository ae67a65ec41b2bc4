// How somebody gets about in a document: where words lead, what belongs together, how far a selection grows.
import type { DocumentHighlight, DocumentLink, FoldingRange, LocationLink, SelectionRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../analysis/index.js';
import type { Definition, Fold, Link, Reference } from '../../ide/index.js';
import { DocumentHighlightKind, FoldingRangeKind } from '../languageserver.js';
import { toRange } from './places.js';

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

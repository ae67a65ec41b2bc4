// Offsets ↔ lines and characters. All else in this folder goes by it, and nothing outside of the folder knows lines and characters.
import type { Location, Position, Range } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Span } from '../../analysis/index.js';
import type { Place } from '../../ide/index.js';

export const toRange = (document: TextDocument, { start, end }: Span): Range =>
  ({ start: document.positionAt(start), end: document.positionAt(end) });

/** The span of a range, also of one whose ends come in the wrong order. */
export function toSpan(document: TextDocument, { start, end }: Range): Span {
  const [one, other] = [document.offsetAt(start), document.offsetAt(end)];
  return { start: Math.min(one, other), end: Math.max(one, other) };
}

export const toOffset = (document: TextDocument, position: Position): number => document.offsetAt(position);

export const toLocation = (document: TextDocument, span: Span): Location => ({ uri: document.uri, range: toRange(document, span) });

/** "line 12", with an address that opens the document there. */
export function toPlace(document: TextDocument, span: Span): Place {
  const range = toRange(document, span);
  return { label: `line ${(range.start.line + 1).toString()}`, address: toAddress(document.uri, range) };
}

/** An address that opens a document at a place. */
export const toAddress = (uri: string, { start: { line, character } }: Range): string => `${uri}#L${(line + 1).toString()},${(character + 1).toString()}`;

export const atStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

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

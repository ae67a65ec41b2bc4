import type { DocumentSymbol, Range, SymbolInformation, WorkspaceSymbol } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineEntry } from '../../ide/index.js';
import { SymbolKind } from '../languageserver.js';
import { toRange } from './places.js';

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

/** `lazily`: without its place, for a client that asks for it when it goes there. */
export function toWorkspaceSymbol({ kind, at, name, uri, range, container }: ArticleSymbol, lazily: boolean): WorkspaceSymbol {
  const symbol = { name, kind: kind === 'source' ? SymbolKind.Class : SymbolKind.String, containerName: container };
  return lazily ? { ...symbol, location: { uri }, data: { kind, at } satisfies SymbolData } : { ...symbol, location: { uri, range } };
}

import type { CancellationToken, DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toDocumentSymbol, toSymbolInformation } from '../convert/symbols.js';

/** `textDocument/documentSymbol`: the quotations in reading order, as a tree where the client knows trees. */
export const documentSymbol = ({ documents, service, client }: Context) =>
  async ({ textDocument }: DocumentSymbolParams, token: CancellationToken): Promise<DocumentSymbol[] | SymbolInformation[]> => {
    const reading = await documents.read(textDocument.uri, token);
    if (!reading) return [];
    const entries = service.outline(reading.analysis);
    return client.symbolTree
      ? entries.map((entry) => toDocumentSymbol(reading.document, entry))
      : entries.flatMap((entry) => toSymbolInformation(reading.document, entry));
  };

import type { CancellationToken, DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toDocumentHighlight } from '../convert/navigation.js';
import { toOffset } from '../convert/places.js';

/** `textDocument/documentHighlight`: the places of one source. Null and not empty where there are none, so that the editor shows the same word. */
export const documentHighlight = ({ documents, service }: Context) =>
  async ({ textDocument, position }: DocumentHighlightParams, token: CancellationToken): Promise<DocumentHighlight[] | null> => {
    const reading = await documents.read(textDocument.uri, token);
    const answer = reading ? service.highlights(reading.analysis, toOffset(reading.document, position)) : [];
    return reading && answer.length > 0 ? answer.map((one) => toDocumentHighlight(reading.document, one)) : null;
  };

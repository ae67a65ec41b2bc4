import type { CancellationToken, DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toDocumentLink } from '../convert/navigation.js';

/** `textDocument/documentLink`: the addresses in the text. They are shown; only the editor opens them, and only when asked. */
export const documentLink = ({ documents, service }: Context) =>
  async ({ textDocument }: DocumentLinkParams, token: CancellationToken): Promise<DocumentLink[]> => {
    const reading = await documents.read(textDocument.uri, token);
    return reading ? service.links(reading.analysis).map((link) => toDocumentLink(reading.document, link)) : [];
  };

import type { CancellationToken } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toOffset } from '../convert/places.js';
import type { CitationParams } from '../protocol.js';

/** `onTheRecord/citation`: null where nobody is quoted. */
export const citation = ({ documents, service }: Context) =>
  async ({ textDocument, position }: CitationParams, token: CancellationToken): Promise<string | null> => {
    const reading = await documents.read(textDocument.uri, token);
    return (reading && service.citation(reading.analysis, toOffset(reading.document, position))) ?? null;
  };

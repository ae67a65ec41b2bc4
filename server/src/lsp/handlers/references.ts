import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toLocation, toOffset } from '../convert/places.js';

/** `textDocument/references`: each mention of the source and each of its quotations, once; the introduction where it is wanted. */
export const references = ({ documents, service }: Context) =>
  async ({ textDocument, position, context }: ReferenceParams, token: CancellationToken): Promise<Location[] | null> => {
    const reading = await documents.read(textDocument.uri, token);
    const answer = reading ? service.references(reading.analysis, toOffset(reading.document, position)) : [];
    const wanted = answer.filter(({ kind }) => kind !== 'continuation' && (kind !== 'introduction' || context.includeDeclaration));
    return reading && answer.length > 0 ? wanted.map(({ span }) => toLocation(reading.document, span)) : null;
  };

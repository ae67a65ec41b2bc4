import type { CancellationToken, DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toLocationLink } from '../convert/navigation.js';
import { toLocation, toOffset } from '../convert/places.js';

/** `textDocument/definition`: where the source is introduced, with what was pointed at where the client knows links; else null. */
export const definition = ({ documents, service, client }: Context) =>
  async ({ textDocument, position }: DefinitionParams, token: CancellationToken): Promise<DefinitionLink[] | Location | null> => {
    const reading = await documents.read(textDocument.uri, token);
    const answer = reading && service.definition(reading.analysis, toOffset(reading.document, position));
    if (!answer) return null;
    return client.definitionLinks ? [toLocationLink(reading.document, answer)] : toLocation(reading.document, answer.name);
  };

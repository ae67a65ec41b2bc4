import type { CancellationToken, PrepareRenameParams, PrepareRenameResult } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toOffset, toRange } from '../convert/places.js';
import { LSPErrorCodes, ResponseError } from '../languageserver.js';

/** `textDocument/prepareRename`: the name at the caret; an error that says why where there is none, null where the document is not ours. */
export const prepareRename = ({ documents, service }: Context) =>
  async ({ textDocument, position }: PrepareRenameParams, token: CancellationToken): Promise<PrepareRenameResult | null> => {
    const reading = await documents.read(textDocument.uri, token);
    if (!reading) return null;
    const answer = service.prepareRename(reading.analysis, toOffset(reading.document, position));
    if ('refused' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
    return { range: toRange(reading.document, answer.span), placeholder: answer.name };
  };

import type { CancellationToken, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toWorkspaceEdit } from '../convert/edits.js';
import { toOffset } from '../convert/places.js';
import { LSPErrorCodes, ResponseError } from '../languageserver.js';

/** `textDocument/rename`: edits for the version that was read, where the client takes versions; an error that says why where nothing can be renamed. */
export const rename = ({ documents, service, client }: Context) =>
  async ({ textDocument, position, newName }: RenameParams, token: CancellationToken): Promise<WorkspaceEdit | null> => {
    const reading = await documents.read(textDocument.uri, token);
    if (!reading) return null;
    const { document, analysis } = reading;
    const answer = service.rename(analysis, toOffset(document, position), newName);
    if ('refused' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
    return toWorkspaceEdit(document, answer, client.versionedEdits);
  };

import type { CancellationToken, InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toInlayHint } from '../convert/notes.js';
import { toSpan } from '../convert/places.js';

/** `textDocument/inlayHint`: who the speakers in a range are; none where the setting is off. */
export const inlayHint = ({ documents, service, client }: Context) =>
  async ({ textDocument, range }: InlayHintParams, token: CancellationToken): Promise<InlayHint[]> => {
    const reading = await documents.read(textDocument.uri, token);
    const speakers = reading?.settings.inlayHints ?? 'off';
    if (!reading || speakers === 'off') return [];
    const { document, analysis } = reading;
    return service.inlayHints(analysis, toSpan(document, range), speakers).map((hint) => toInlayHint(document, hint, client.markdownHover));
  };

import type { CancellationToken, CodeLens, CodeLensParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toCodeLens } from '../convert/notes.js';

/** `textDocument/codeLens`: one at the introduction of everybody who is quoted; none where the setting is off. */
export const codeLens = ({ documents, service }: Context) =>
  async ({ textDocument }: CodeLensParams, token: CancellationToken): Promise<CodeLens[]> => {
    const reading = await documents.read(textDocument.uri, token);
    if (!reading?.settings.codeLens) return [];
    return service.codeLenses(reading.analysis).map((lens) => toCodeLens(reading.document, lens));
  };

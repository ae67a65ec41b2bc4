import { createHash } from 'node:crypto';
import type { CancellationToken, Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { problemsIn } from '../problems.js';

/** `textDocument/diagnostic`: "unchanged" where the client already shows just these problems. */
export const diagnostic = (context: Context) =>
  async ({ textDocument, previousResultId }: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport> => {
    const { items } = await problemsIn(context, textDocument.uri, token);
    const resultId = resultIdOf(items);
    return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  };

/** The same for the same problems in the same places, whatever the document's version. */
const resultIdOf = (items: readonly Diagnostic[]): string => createHash('sha1').update(JSON.stringify(items)).digest('base64url');

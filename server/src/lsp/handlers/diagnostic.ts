import type { CancellationToken, Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { problemsIn, resultIdOf } from '../problems.js';

/** `textDocument/diagnostic`: "unchanged" where the client already shows just these problems. */
export const diagnostic = (context: Context) =>
  async ({ textDocument, previousResultId }: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport> => {
    const items = context.documents.open.get(textDocument.uri) ? (await problemsIn(context, textDocument.uri, token)).items : await ofFile(context, textDocument.uri);
    const resultId = resultIdOf(items);
    return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  };

/** VS Code asks once more for a document that it closed. Nothing is said of files, unless all articles are checked. */
async function ofFile({ workspace }: Context, uri: string): Promise<Diagnostic[]> {
  if (!(await workspace.checks(uri))) return [];
  const article = await (await workspace.articles()).one(uri);
  return [...article?.problems ?? []];
}

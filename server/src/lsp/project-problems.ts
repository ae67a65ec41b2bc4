import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../project/index.js';
import type { Context } from './context.js';
import { inBackground } from './in-background.js';
import { toProjectDiagnostic } from './convert/diagnostics.js';
import { readProjectFile } from './read-project.js';

/**
 * What is wrong with a project file that the client has open, as it stands there, saved or not. What an editor for JSON says of any file
 * is left to one that does.
 */
export async function problemsOfOpen({ client }: Pick<Context, 'client'>, document: TextDocument): Promise<Diagnostic[]> {
  const { problems } = await readProjectFile(document.getText());
  return problems.filter(({ ofJson }) => !(ofJson === true && client.checksJson)).map((problem) => toProjectDiagnostic(document, problem));
}

/**
 * Tells the client what is wrong with a project file that it has not open: nobody asks for the problems of such a file. While
 * it is open, the problems of what stands in the editor are told as those of any document.
 */
export async function publishSaved({ connection, documents, projects }: Context, uri: string): Promise<void> {
  const saved = await projects.saved(uri);
  if (documents.open.get(uri)) return;
  await connection.sendDiagnostics({ uri, diagnostics: saved === undefined ? [] : toDiagnostics(uri, saved.text, saved.problems) });
}

const toDiagnostics = (uri: string, text: string, problems: readonly Problem[]): Diagnostic[] => {
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  return problems.map((problem) => toProjectDiagnostic(document, problem));
};

/** Keeps the two ways of telling apart when a project file is opened and closed. */
export function followOpenProjects(context: Context, isOurs: (uri: string) => boolean): void {
  const { connection, client, documents: { open }, log } = context;
  open.onDidOpen(({ document: { uri } }) => {
    if (isOurs(uri) && client.pullsDiagnostics) inBackground(log, () => connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  open.onDidClose(({ document: { uri } }) => {
    if (isOurs(uri)) inBackground(log, () => publishSaved(context, uri));
  });
}

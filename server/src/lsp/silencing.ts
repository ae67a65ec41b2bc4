import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from '../ide/index.js';
import { readProject, silenceByComment, silenceInProject } from '../project/index.js';
import type { Context } from './context.js';
import { toDocumentEdit, toWorkspaceEdit } from './convert/edits.js';
import type { Reading } from './documents.js';

/** How a finding is silenced: by a change of the article, or of a project file. */
export interface Silencing {
  readonly edit: WorkspaceEdit;
  /** The project file's address; undefined where the article is changed. */
  readonly file: string | undefined;
}

/** What stands where nobody gave a reason yet. */
export const ASK = 'Say why.';

/** Where a finding can be silenced: in the article itself in Markdown, in a project file otherwise. Undefined where there is none and none can be made. */
export function placeOfSilence({ projects, client }: Context, { document, settings: { inForce } }: Reading): 'article' | { readonly file: string; readonly path: string | undefined } | undefined {
  if (document.languageId === 'markdown') return 'article';
  if (inForce.file !== undefined) return { file: inForce.file, path: inForce.path };
  return client.createsFiles ? projects.newFileFor(document.uri) : undefined;
}

/** The edit that silences a finding with a reason. Undefined where there is no place for it, and where the project file is broken. */
export async function silencing(context: Context, reading: Reading, { finding, reason }: { readonly finding: Diagnostic; readonly reason: string }): Promise<Silencing | undefined> {
  const { analysis, document } = reading;
  const place = placeOfSilence(context, reading);
  if (place === undefined) return undefined;
  if (place === 'article') return { edit: toWorkspaceEdit(document, [silenceByComment(analysis, finding, reason)], context.client.versionedEdits), file: undefined };
  const { file, path } = place;
  const open = context.documents.open.get(file);
  const saved = open ? undefined : await context.files.read(file);
  const before = open?.getText() ?? saved;
  if (before !== undefined && before.trim() !== '' && readProject(before).project === undefined) return undefined;
  const target = open ?? TextDocument.create(file, 'json', 0, before ?? '');
  const changes = silenceInProject(before, { analysis, finding, path, reason });
  if (before !== undefined) return { file, edit: open || context.client.versionedEdits ? { documentChanges: [toDocumentEdit(target, changes, open ? open.version : null)] } : toWorkspaceEdit(target, changes, false) };
  return { file, edit: { documentChanges: [{ kind: 'create', uri: file, options: { ignoreIfExists: true } }, toDocumentEdit(target, changes, null)] } };
}

import { ConfigurationTarget, languages, workspace, type TextDocument } from 'vscode';
import { isUnsavedOff, readUnsaved } from './unsaved.js';

/** The settings by which a person says what is read. The server keeps to them; here they are written. */
const settings = (document?: TextDocument) => workspace.getConfiguration('onTheRecord', document?.uri);

/**
 * Says of one file whether it is read. In a folder that is open, the folder's settings keep that, by the path in it; otherwise the
 * person's own settings, by the whole path. Of a text that was never saved it is known until that is closed.
 */
export async function chooseFor(document: TextDocument, read: boolean): Promise<void> {
  if (document.isUntitled) {
    if (read && !isUnsavedOff(document)) await languages.setTextDocumentLanguage(document, 'news-article');
    else readUnsaved(document, read);
    return;
  }
  const folder = workspace.getWorkspaceFolder(document.uri);
  const known = settings(document).inspect<Record<string, boolean>>('files');
  const before = folder ? known?.workspaceFolderValue ?? known?.workspaceValue : known?.globalValue;
  const path = folder ? workspace.asRelativePath(document.uri, true) : document.uri.path;
  await settings(document).update('files', { ...before, [path]: read }, folder ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Global);
}

/** Reads nothing in this workspace; nothing at all where none is open. */
export const turnOffWorkspace = (): Thenable<void> =>
  settings().update('enable', false, workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);

/** Takes back whatever switched everything off for a document, in the person's settings or in those of the workspace. */
export async function turnOnHere(document: TextDocument): Promise<void> {
  const known = settings(document).inspect<boolean>('enable');
  const levels = [[known?.workspaceFolderValue, ConfigurationTarget.WorkspaceFolder], [known?.workspaceValue, ConfigurationTarget.Workspace], [known?.globalValue, ConfigurationTarget.Global]] as const;
  // A folder that is the whole workspace keeps both in one file, and answers for either.
  for (const [value, target] of levels) if (value === false) await settings(document).update('enable', undefined, target);
}

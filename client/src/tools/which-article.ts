import { FileType, Uri, window, workspace } from 'vscode';

/** A place that a model may not be shown; the message is for the model. */
export class NotAllowed extends Error {}

/**
 * The file that a model's `path` means: an address, a path from the root of the disk, or one from a folder of the workspace.
 * Always the same for the same words, so that what a person agreed to is what is read. Undefined for no path, and where no folder is open.
 */
export function uriOf(path: unknown): Uri | undefined {
  if (typeof path !== 'string' || path.trim() === '') return undefined;
  if (/^[a-z][a-z\d+.-]+:/iu.test(path)) return Uri.parse(path);
  if (/^(?:[\\/]|[a-z]:[\\/])/iu.test(path)) return Uri.file(path);
  const folders = workspace.workspaceFolders ?? [];
  const [first = '', ...rest] = path.split(/[\\/]/u);
  const named = folders.length > 1 ? folders.find(({ name }) => name === first) : undefined;
  const folder = named ?? folders[0];
  return folder && Uri.joinPath(folder.uri, ...(named ? rest : [first, ...rest]));
}

/** Nothing where a file may be read: it is open, or it lies in the workspace and no link is on the way. @throws NotAllowed */
export async function mustBeAllowed(uri: Uri): Promise<void> {
  const isOpen = window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => addressIn(input) === uri.toString()));
  if (!isOpen && !(await isInWorkspace(uri))) throw new NotAllowed('This file is neither open nor in the workspace, so it is not read.');
}

/** The address of what a tab shows; undefined for one that shows no text. */
const addressIn = (input: unknown): string | undefined => (typeof input === 'object' && input !== null && 'uri' in input ? String(input.uri) : undefined);

async function isInWorkspace(uri: Uri): Promise<boolean> {
  const root = workspace.getWorkspaceFolder(uri)?.uri;
  if (root === undefined || uri.path.split('/').some(part => part === '..')) return false;
  for (let step = uri; step.path.length > root.path.length; step = Uri.joinPath(step, '..')) {
    const type = await workspace.fs.stat(step).then(stats => stats.type, () => undefined);
    if (type === undefined || (type & FileType.SymbolicLink) !== 0) return false;
  }
  return true;
}

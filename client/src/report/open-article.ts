import { TabInputText, Uri, window, type Tab, type ViewColumn } from 'vscode';

/** The tab of a file, whether in front or not; the one in front where there are several. */
function tabOf(uri: Uri): Tab | undefined {
  const tabs = window.tabGroups.all.flatMap(({ tabs: all }) => all).filter(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString());
  return tabs.find(({ isActive }) => isActive) ?? tabs[0];
}

/** Whether a file stands in a tab. The editor keeps documents for a while after their last tab has gone. */
export const isOpen = (uri: Uri): boolean => tabOf(uri) !== undefined;

/** The column in which a file is open; undefined where it is not. */
export const columnOf = (uri: Uri): ViewColumn | undefined => tabOf(uri)?.group.viewColumn;

/** A file's name as people write it. */
export const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** The name without what follows the last dot, unless that is all of it. */
export const stemOf = (uri: Uri): string => nameOf(uri).replace(/(?<=.)\.[^.]*$/u, '');

/** A file beside another one; where that is not saved yet, just the name. */
export const beside = (uri: Uri, name: string): Uri => (uri.scheme === 'untitled' ? Uri.file(name) : Uri.joinPath(uri, '..', name));

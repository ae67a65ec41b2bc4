import { EventEmitter, workspace, type Disposable, type TextDocument } from 'vscode';
import type { ConfigurationParams } from 'vscode-languageclient';

/** The section of our settings, as the server asks for it. */
const section = 'onTheRecord';

/** Texts that were never saved and shall not be read. They have no path to keep that by in any settings: it holds until they are closed. */
const off = new Set<string>();
const changed = new EventEmitter<void>();

/** A person said of such a text whether it is read. */
export const onDidChangeUnsaved = changed.event;

/** Whether a text that was never saved is switched off. */
export const isUnsavedOff = ({ uri }: Pick<TextDocument, 'uri'>): boolean => off.has(uri.toString());

/** Says of a text that was never saved whether it is read. */
export function readUnsaved({ uri }: Pick<TextDocument, 'uri'>, read: boolean): void {
  if (read) off.delete(uri.toString());
  else off.add(uri.toString());
  changed.fire();
}

/** Forgets texts as they are closed. A change of language closes a text for a moment only. */
export const forgetClosed = (): Disposable => workspace.onDidCloseTextDocument(({ uri }) => {
  setTimeout(() => { if (!workspace.textDocuments.some(document => document.uri.toString() === uri.toString())) off.delete(uri.toString()); });
});

/** The editor's settings as the server gets them: with what is said of texts that were never saved. */
export function withUnsaved({ items }: ConfigurationParams, answers: readonly unknown[]): unknown[] {
  return answers.map((answer, index) => {
    const { section: asked, scopeUri } = items[index] ?? {};
    if (asked !== section || scopeUri === undefined || !off.has(scopeUri)) return answer;
    const given = answer as Readonly<Record<string, unknown>> | null;
    return { ...given, files: { ...given?.['files'] as object | undefined, [scopeUri.slice(scopeUri.indexOf(':') + 1)]: false } };
  });
}

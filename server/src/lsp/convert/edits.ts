import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextChange } from '../../ide/index.js';
import { toRange } from './places.js';

const toTextEdit = (document: TextDocument, { span, text }: TextChange): TextEdit => ({ range: toRange(document, span), newText: text });

/** Changes of a document as one edit, which one step undoes: of the version that was read, where the client takes versions. */
export function toWorkspaceEdit(document: TextDocument, changes: readonly TextChange[], versioned: boolean): WorkspaceEdit {
  return versioned ? { documentChanges: [toDocumentEdit(document, changes)] } : { changes: { [document.uri]: changes.map((change) => toTextEdit(document, change)) } };
}

/** `version`: null for a file that is not open. */
export const toDocumentEdit = (document: TextDocument, changes: readonly TextChange[], version: number | null = document.version): TextDocumentEdit =>
  ({ textDocument: { uri: document.uri, version }, edits: changes.map((change) => toTextEdit(document, change)) });

import type { CompletionItem } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Completion } from '../../ide/index.js';
import { CompletionItemKind } from '../languageserver.js';
import { toRange } from './places.js';

/** Kinds of the first protocol, which every client knows. The rank is the order in which they are shown. */
export const toCompletionItem = (document: TextDocument, { kind, label, detail, replace, text, filter, also }: Completion, rank: number): CompletionItem => ({
  label,
  kind: kind === 'name' ? CompletionItemKind.Reference : CompletionItemKind.Text,
  ...(detail !== undefined && { detail }),
  sortText: rank.toString().padStart(4, '0'),
  filterText: filter,
  textEdit: { range: toRange(document, replace), newText: text },
  ...(also.length > 0 && { additionalTextEdits: also.map((edit) => ({ range: toRange(document, edit.span), newText: edit.text })) }),
});

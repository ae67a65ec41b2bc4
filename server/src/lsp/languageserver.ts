/**
 * What we call of the protocol's library. It is a CommonJS module of some five hundred names, and in a bundle each file that imports
 * from such a module copies all of them as the server starts: this is the one file that does, and lint holds the others to it. Types
 * come from the library itself.
 */
export {
  CancellationToken, CodeActionTriggerKind, CodeLensRefreshRequest, CompletionItemKind, CompletionTriggerKind, DiagnosticSeverity, DiagnosticTag,
  DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, DocumentHighlightKind, ErrorCodes, FoldingRangeKind, LSPErrorCodes, MarkupKind,
  MessageType, ResponseError, ShowMessageNotification, SymbolKind, TextDocuments, TextDocumentSyncKind, WorkDoneProgressReporter,
} from 'vscode-languageserver';

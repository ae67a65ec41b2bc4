import { TextDocumentSyncKind, type ClientCapabilities, type ServerCapabilities } from 'vscode-languageserver';

/** What the client can do, as far as it changes what we do. A client that says nothing can do nothing of it. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly markdownHover: boolean;
  readonly symbolTree: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
}

export function clientOf({ textDocument, workspace }: ClientCapabilities): Client {
  const pull = textDocument?.diagnostic;
  return {
    pullsDiagnostics: pull !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    relatedInformation: (pull?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    answersConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
  };
}

/** What we can do for this client. */
export function serverCapabilities(client: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    documentSymbolProvider: { label: 'On the Record' },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'on-the-record', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

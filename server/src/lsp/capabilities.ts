import type { ServerCapabilities } from 'vscode-languageserver';
import { actionKinds, tokenModifiers, tokenTypes } from '../ide/index.js';
import type { Client } from './client.js';
import { serverCommands } from './handlers/executeCommand.js';
import { TextDocumentSyncKind } from './languageserver.js';

/** What we can do for this client. */
export function serverCapabilities(client: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    documentSymbolProvider: { label: 'On the Record' },
    semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }, full: { delta: true }, range: true },
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: true },
    // The marks that close words; behind any of them somebody may be said to have spoken.
    completionProvider: { triggerCharacters: ['”', '"', '’', "'", '»', '›', '“'] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    ...(client.codeActions && { codeActionProvider: { codeActionKinds: [...actionKinds], resolveProvider: client.resolvesEdits } }),
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: { resolveProvider: false },
    implementationProvider: { workDoneProgress: true },
    workspaceSymbolProvider: { resolveProvider: client.resolvesSymbols, workDoneProgress: true },
    // Editors with commands of our making would make a command of each of these, too.
    ...(client.commands.size === 0 && { executeCommandProvider: { commands: [...serverCommands] } }),
    ...(client.tellsFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'on-the-record', interFileDependencies: false, workspaceDiagnostics: true, workDoneProgress: true },
    }),
  };
}

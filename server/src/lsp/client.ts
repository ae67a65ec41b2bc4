import type { ClientCapabilities } from 'vscode-languageserver';
import { DiagnosticTag } from './languageserver.js';
import { changedNotification, fileRequests } from './protocol.js';

/** What the client can do, as far as it changes what we do. A client that says nothing can do nothing of it. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  /** Whether what is not needed may be shown faded. */
  readonly fadesUnused: boolean;
  readonly markdownHover: boolean;
  readonly symbolTree: boolean;
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
  readonly versionedEdits: boolean;
  readonly createsFiles: boolean;
  readonly codeActions: boolean;
  /** Whether the client asks for a code action's edit when somebody chooses it. */
  readonly resolvesEdits: boolean;
  /** How many folds the client takes at most; undefined where it takes any number. */
  readonly foldingLimit: number | undefined;
  readonly resolvesSymbols: boolean;
  readonly tellsFolders: boolean;
  readonly registersWatchers: boolean;
  readonly showsProgress: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  /** Whether the client wants to be told that our answers may have changed. */
  readonly hearsChanges: boolean;
  /** Whether the client reads files for us that we cannot read. */
  readonly readsFiles: boolean;
  /** Whether the editor itself says what is wrong in any JSON (`experimental.checks`). */
  readonly checksJson: boolean;
  /** The commands of ours that the client carries out, by the ids that it names under `experimental.commands`. */
  readonly commands: ReadonlySet<unknown>;
}

export function clientOf({ textDocument, window, workspace, experimental }: ClientCapabilities): Client {
  const pull = textDocument?.diagnostic;
  return {
    pullsDiagnostics: pull !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    relatedInformation: (pull?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) ?? false,
    fadesUnused: (pull?.tagSupport ?? textDocument?.publishDiagnostics?.tagSupport)?.valueSet.includes(DiagnosticTag.Unnecessary) ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    preparesRename: textDocument?.rename?.prepareSupport ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    createsFiles: (workspace?.workspaceEdit?.documentChanges ?? false) && (workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false),
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits: (textDocument?.codeAction?.dataSupport ?? false) && (textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false),
    foldingLimit: textDocument?.foldingRange?.rangeLimit,
    resolvesSymbols: workspace?.symbol?.resolveSupport?.properties.includes('location.range') ?? false,
    tellsFolders: workspace?.workspaceFolders ?? false,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    showsProgress: window?.workDoneProgress ?? false,
    answersConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    hearsChanges: listed(experimental, 'notifications').has(changedNotification),
    readsFiles: Object.values(fileRequests).every((method) => listed(experimental, 'requests').has(method)),
    checksJson: listed(experimental, 'checks').has('json'),
    commands: listed(experimental, 'commands'),
  };
}

/** What a client lists of our own names under a key of its experimental capabilities. */
function listed(experimental: unknown, key: string): ReadonlySet<unknown> {
  const list = typeof experimental === 'object' && experimental !== null ? (experimental as Readonly<Record<string, unknown>>)[key] : [];
  return new Set(Array.isArray(list) ? list : []);
}

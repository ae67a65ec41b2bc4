import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Printer } from '../../../report/src/exports/index.js';
import { PROJECT_FILE } from '../project/index.js';
import { createLanguageService, type NewsLanguageService } from '../ide/index.js';
import type { Analyzer } from './analyzer.js';
import { createAppliedStore } from './applied.js';
import { serverCapabilities } from './capabilities.js';
import { clientOf, type Client } from './client.js';
import { clientFiles, eitherFiles } from './client-files.js';
import type { Context } from './context.js';
import { inBackground } from './in-background.js';
import { createDocumentStore } from './documents.js';
import { noFiles, type Files } from './files.js';
import { answerRefused } from './gate.js';
import { citation } from './handlers/citation.js';
import { codeAction } from './handlers/codeAction.js';
import { codeActionResolve } from './handlers/codeActionResolve.js';
import { codeLens } from './handlers/codeLens.js';
import { codeLensResolve } from './handlers/codeLensResolve.js';
import { completion } from './handlers/completion.js';
import { definition } from './handlers/definition.js';
import { diagnostic } from './handlers/diagnostic.js';
import { didChangeConfiguration } from './handlers/didChangeConfiguration.js';
import { didChangeWatchedFiles } from './handlers/didChangeWatchedFiles.js';
import { didChangeWorkspaceFolders } from './handlers/didChangeWorkspaceFolders.js';
import { documentHighlight } from './handlers/documentHighlight.js';
import { documentLink } from './handlers/documentLink.js';
import { documentSymbol } from './handlers/documentSymbol.js';
import { executeCommand } from './handlers/executeCommand.js';
import { exportReport } from './handlers/exportReport.js';
import { foldingRange } from './handlers/foldingRange.js';
import { hover } from './handlers/hover.js';
import { implementation } from './handlers/implementation.js';
import { inlayHint } from './handlers/inlayHint.js';
import { prepareRename } from './handlers/prepareRename.js';
import { publishDiagnostics } from './handlers/publishDiagnostics.js';
import { references } from './handlers/references.js';
import { rename } from './handlers/rename.js';
import { report } from './handlers/report.js';
import { selectionRange } from './handlers/selectionRange.js';
import { semanticTokensDelta } from './handlers/semanticTokensDelta.js';
import { semanticTokensFull } from './handlers/semanticTokensFull.js';
import { semanticTokensRange } from './handlers/semanticTokensRange.js';
import { silence } from './handlers/silence.js';
import { silenced } from './handlers/silenced.js';
import { sources } from './handlers/sources.js';
import { tool } from './handlers/tool.js';
import { workspaceDiagnostic } from './handlers/workspaceDiagnostic.js';
import { workspaceSymbol } from './handlers/workspaceSymbol.js';
import { workspaceSymbolResolve } from './handlers/workspaceSymbolResolve.js';
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, MessageType, ShowMessageNotification } from './languageserver.js';
import { checkWorkspaceRequest, citationRequest, exportReportRequest, reportRequest, silencedRequest, silenceRequest, sourcesRequest, toolRequest } from './protocol.js';
import { createSentTokens } from './sent-tokens.js';
import { followOpenProjects, publishSaved } from './project-problems.js';
import { createProjectStore, isProjectFile } from './projects.js';
import type { Session } from './session.js';
import { createSettingsStore, section } from './settings.js';
import { loggedAnalyzer, loggedService } from './logged.js';
import { fileName } from './workspace/addresses.js';
import { createWorkspace } from './workspace/workspace.js';

export interface ServerOptions {
  /** Where the analysis comes from; loaded when the first document needs it. */
  readonly loadAnalyzer?: () => Promise<Analyzer>;
  /** Who answers an editor's questions. */
  readonly service?: NewsLanguageService;
  /** What is read of the disk; without a disk, only what the client reads for us. */
  readonly files?: Files;
  /** Where the program that draws pages to print comes from, if not from beside the server. */
  readonly loadPrinter?: () => Promise<Printer>;
  /** How long typing must rest before problems are pushed to a client that does not pull, in milliseconds. */
  readonly publishDelay?: number;
}

async function loadAnalysis(): Promise<Analyzer> {
  const { analyze, analyzeInSteps } = await import('../analysis/index.js');
  return { analyze, inSteps: analyzeInSteps };
}

/** Serves one client on a connection until it says goodbye. What comes over the connection has gone through the gate (`gate.ts`). */
export function startServer(connection: Connection, options: ServerOptions = {}): void {
  answerRefused(connection);
  connection.onInitialize((params) => {
    const context = createContext(connection, params, options);
    listen(context, options.publishDelay ?? 250);
    return { capabilities: serverCapabilities(context.client), serverInfo: { name: 'On the Record' } };
  });
  connection.listen();
}

function createContext(connection: Connection, params: InitializeParams, { loadAnalyzer = loadAnalysis, service = createLanguageService(), files: own, loadPrinter }: ServerOptions): Context {
  const { capabilities, initializationOptions } = params;
  const client = clientOf(capabilities);
  const files = filesFor(connection, client, own);
  const log = (message: string): void => { connection.console.error(message); };
  const ask = (uri: string): Promise<unknown> => connection.workspace.getConfiguration({ scopeUri: uri, section });
  const initial = (initializationOptions as Record<string, unknown> | null | undefined)?.[section];
  const onRead = (file: string): void => { inBackground(log, () => publishSaved(context, file)); };
  const projects = createProjectStore({ files, folders: () => context.workspace.folders.all().map(({ uri }) => uri), watched: client.registersWatchers, onRead });
  const settings = createAppliedStore(createSettingsStore(client.answersConfiguration ? ask : undefined, initial, log), projects);
  const onTooLong = (uri: string, limit: number): void => { inBackground(log, () => sayTooLong(connection, uri, limit)); };
  const documents = createDocumentStore(connection, { settings, loadAnalyzer: async () => loggedAnalyzer(await loadAnalyzer(), log), onBreach: log, onTooLong });
  const session: Session = { connection, client, settings, projects, documents, files, service: loggedService(service, log), loadPrinter, log };
  const context: Context = { ...session, workspace: createWorkspace(params, session) };
  return context;
}

/** Our own files, and those that the client reads for us. */
function filesFor(connection: Connection, { readsFiles }: Client, own: Files | undefined): Files {
  if (!readsFiles) return own ?? noFiles;
  return own ? eitherFiles(own, clientFiles(connection)) : clientFiles(connection);
}

/** Every method that we answer, each by the handler of its name. */
function listen(context: Context, publishDelay: number): void {
  const { connection, client, log } = context;
  const republish = client.pullsDiagnostics ? undefined : publishDiagnostics(context, publishDelay);
  connection.onHover(hover(context));
  connection.onDefinition(definition(context));
  connection.onReferences(references(context));
  connection.onDocumentHighlight(documentHighlight(context));
  connection.onPrepareRename(prepareRename(context));
  connection.onRenameRequest(rename(context));
  connection.onCodeAction(codeAction(context));
  connection.onCodeActionResolve(codeActionResolve(context));
  connection.onFoldingRanges(foldingRange(context));
  connection.onSelectionRanges(selectionRange(context));
  connection.onDocumentLinks(documentLink(context));
  connection.onDocumentSymbol(documentSymbol(context));
  const sent = createSentTokens(context.documents.open);
  connection.languages.semanticTokens.on(semanticTokensFull(context, sent));
  connection.languages.semanticTokens.onDelta(semanticTokensDelta(context, sent));
  connection.languages.semanticTokens.onRange(semanticTokensRange(context));
  connection.languages.inlayHint.on(inlayHint(context));
  connection.onCompletion(completion(context));
  connection.onCodeLens(codeLens(context));
  connection.onCodeLensResolve(codeLensResolve(context));
  connection.languages.diagnostics.on(diagnostic(context));
  connection.onRequest(citationRequest, citation(context));
  connection.onRequest(exportReportRequest, exportReport(context));
  connection.onRequest(reportRequest, report(context));
  connection.onRequest(sourcesRequest, sources(context));
  connection.onRequest(toolRequest, tool(context));
  connection.languages.diagnostics.onWorkspace(workspaceDiagnostic(context));
  connection.onRequest(checkWorkspaceRequest, () => { context.workspace.checkAll(); return null; });
  context.documents.open.onDidClose(() => { context.workspace.changed(); });
  connection.onImplementation(implementation(context));
  connection.onWorkspaceSymbol(workspaceSymbol(context));
  connection.onWorkspaceSymbolResolve(workspaceSymbolResolve(context));
  connection.onExecuteCommand(executeCommand(context));
  connection.onRequest(silenceRequest, silence(context));
  connection.onRequest(silencedRequest, silenced(context));
  followOpenProjects(context, isProjectFile);
  connection.onDidChangeWatchedFiles(didChangeWatchedFiles(context, republish));
  connection.onDidChangeConfiguration(didChangeConfiguration(context, republish));
  connection.onInitialized(() => {
    if (client.tellsFolders) connection.workspace.onDidChangeWorkspaceFolders(didChangeWorkspaceFolders(context, republish));
    if (client.registersWatchers) inBackground(log, () => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: `**/${PROJECT_FILE}` }] }));
    if (client.registersConfiguration) inBackground(log, () => connection.client.register(DidChangeConfigurationNotification.type, { section }));
  });
}

function sayTooLong(connection: Connection, uri: string, limit: number): Promise<void> {
  const message = `${fileName(uri)} is very long. On the Record reads its first ${limit.toLocaleString('en')} characters; the setting “${section}.maxFileSize” changes that.`;
  return connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
}

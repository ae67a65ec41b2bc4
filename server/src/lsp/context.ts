import type { Connection } from 'vscode-languageserver';
import type { Printer } from '../../../report/src/exports/index.js';
import type { NewsLanguageService } from '../ide/index.js';
import type { AppliedStore } from './applied.js';
import type { Client } from './capabilities.js';
import type { DocumentStore } from './documents.js';
import type { Files } from './files.js';
import type { ProjectStore } from './projects.js';
import type { Workspace } from './workspace/workspace.js';

/** What a handler works with. */
export interface Context {
  readonly connection: Connection;
  readonly client: Client;
  /** The client's settings, with the project file's part in them. */
  readonly settings: AppliedStore;
  readonly projects: ProjectStore;
  readonly documents: DocumentStore;
  readonly files: Files;
  readonly workspace: Workspace;
  readonly service: NewsLanguageService;
  /** Where the program that draws pages to print comes from, if not from beside the server. */
  readonly loadPrinter: (() => Promise<Printer>) | undefined;
  readonly log: (message: string) => void;
}

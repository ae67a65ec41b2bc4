import type { Connection } from 'vscode-languageserver';
import type { Printer } from '../../../report/src/exports/index.js';
import type { NewsLanguageService } from '../ide/index.js';
import type { AppliedStore } from './applied.js';
import type { Client } from './client.js';
import type { DocumentStore } from './documents.js';
import type { Files } from './files.js';
import type { ProjectStore } from './projects.js';

/** One client from its first word to its last: how it is spoken to, and what is open in it. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  /** The client's settings, with the project file's part in them. */
  readonly settings: AppliedStore;
  readonly projects: ProjectStore;
  readonly documents: DocumentStore;
  readonly files: Files;
  readonly service: NewsLanguageService;
  /** Where the program that draws pages to print comes from, if not from beside the server. */
  readonly loadPrinter: (() => Promise<Printer>) | undefined;
  readonly log: (message: string) => void;
}

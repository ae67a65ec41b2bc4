import type { LogOutputChannel } from 'vscode';
import type { ActiveArticle } from '../active-article.js';
import type { ReportPanel } from '../report/report-panel.js';
import type { ServerProcess } from '../server-process.js';

/** What a command may reach. */
export interface CommandContext {
  readonly server: ServerProcess;
  readonly log: LogOutputChannel;
  readonly article: ActiveArticle;
  readonly report: ReportPanel;
}

/** A command of the extension: package.json declares its id, and package.nls.json holds its title. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** `argument` is the row of a view that the command was called on, or the first of what the server hands over; undefined from the palette and by a key. */
  run(context: CommandContext, argument?: unknown, ...more: readonly unknown[]): unknown;
}

import type { LogOutputChannel } from 'vscode';
import type { ServerProcess } from '../server-process.js';

/** What a command may reach. */
export interface CommandContext {
  readonly server: ServerProcess;
  readonly log: LogOutputChannel;
}

/** A command of the extension: package.json declares its id, and package.nls.json holds its title. */
export interface Command {
  readonly id: string;
  readonly title: string;
  run(context: CommandContext): unknown;
}

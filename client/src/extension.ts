import { commands as editor, window, type ExtensionContext } from 'vscode';
import { commands } from './commands/index.js';
import { ServerProcess } from './server-process.js';

let server: ServerProcess | undefined;

/** Called once, when a document is opened that may be an article. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('On the Record', { log: true });
  server = new ServerProcess(context, log);
  const reach = { server, log };
  context.subscriptions.push(log, server, ...commands.map(command => editor.registerCommand(command.id, () => command.run(reach))));
}

/** Called when the editor closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}

import { lm, workspace, type Disposable, type ExtensionContext } from 'vscode';
import type { ServerProcess } from '../server-process.js';
import { ArticleTool, type ToolReach } from './article-tool.js';

/** What stands before the server's name of a tool: names are one list for all extensions. */
export const TOOL_PREFIX = 'onTheRecord_';

/** As the manifest has it. */
interface Declared {
  readonly name: string;
  readonly displayName: string;
}

const isOn = (): boolean => workspace.getConfiguration('onTheRecord').get('languageModelTools') === true;

/** Offers the tools of the manifest to language models for as long as the setting is on. */
export function registerTools({ extension }: Pick<ExtensionContext, 'extension'>, server: Pick<ServerProcess, 'askOnceUp'>): Disposable[] {
  const { languageModelTools = [] } = (extension.packageJSON as { readonly contributes: { readonly languageModelTools?: readonly Declared[] } }).contributes;
  const reach: ToolReach = { server, isOn };
  let offered: readonly Disposable[] = [];
  const withdraw = (): void => {
    for (const tool of offered) tool.dispose();
    offered = [];
  };
  const follow = (): void => {
    if (!isOn()) withdraw();
    else if (offered.length === 0) offered = languageModelTools.map(({ name, displayName }) => lm.registerTool(name, new ArticleTool(name.slice(TOOL_PREFIX.length), displayName, reach)));
  };
  follow();
  return [workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration('onTheRecord.languageModelTools')) follow(); }), { dispose: withdraw }];
}

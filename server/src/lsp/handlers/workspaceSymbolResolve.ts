import type { WorkspaceSymbol } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { atStart } from '../convert/places.js';
import type { SymbolData } from '../convert/symbols.js';

/** `workspaceSymbol/resolve`: where a symbol stands now, for a client that asks only when it goes there; the file's start where it has gone. */
export const workspaceSymbolResolve = (context: Context) =>
  async (symbol: WorkspaceSymbol): Promise<WorkspaceSymbol> => {
    const { kind, at } = symbol.data as SymbolData;
    const article = await (await context.workspace.articles()).one(symbol.location.uri);
    const found = article?.[kind === 'source' ? 'sources' : 'quotations'][at];
    return { ...symbol, location: { uri: symbol.location.uri, range: found?.range ?? atStart } };
  };

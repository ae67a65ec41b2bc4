import type { CancellationToken, ResultProgressReporter, SymbolInformation, WorkDoneProgressReporter, WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import { fuzzyScore } from '../../ide/fuzzy.js';
import type { Context } from '../context.js';
import { toWorkspaceSymbol, type ArticleSymbol } from '../convert/symbols.js';
import type { Article } from '../workspace/article.js';
import { progressOf } from '../workspace/progress.js';

/** More than anybody reads; the editor asks again with every letter. */
const limit = 250;
/** How many are sent at once to a client that takes them as they are found. */
const batch = 50;

interface Match { readonly score: number; readonly symbol: ArticleSymbol }

/**
 * `workspace/symbol`: sources and quotations of all articles that fit the query, best first. To a client that takes partial
 * results they are sent as they are found, article by article, and the answer itself is empty.
 */
export const workspaceSymbol = (context: Context) =>
  async ({ query }: WorkspaceSymbolParams, token: CancellationToken, workDone: WorkDoneProgressReporter, partial?: ResultProgressReporter<(SymbolInformation | WorkspaceSymbol)[]>): Promise<WorkspaceSymbol[]> => {
    const articles = await context.workspace.articles();
    const progress = progressOf(context, workDone);
    let found: Match[] = [];
    let sent = 0;
    const send = (matches: readonly Match[]): WorkspaceSymbol[] => best(matches).map(({ symbol }) => toWorkspaceSymbol(symbol, context.client.resolvesSymbols));
    try {
      for await (const article of articles.read(token, progress.on)) {
        found.push(...matchesIn(article, query));
        if (partial && found.length >= batch) {
          partial.report(send(found));
          sent += found.length;
          found = [];
          if (sent >= limit) return [];
        }
        if (found.length > 4 * limit) found = best(found);
      }
      if (!partial) return send(found);
      if (found.length > 0) partial.report(send(found));
      return [];
    } finally {
      progress.done();
    }
  };

/** Sources come before quotations that fit as well; among equals the order of the articles stays. */
const best = (matches: readonly Match[]): Match[] => matches.toSorted((a, b) => b.score - a.score).slice(0, limit);

function matchesIn({ uri, name: container, sources, quotations }: Article, query: string): Match[] {
  const symbols: ArticleSymbol[] = [
    ...sources.map(({ name, range }, at) => ({ kind: 'source' as const, at, name, range, uri, container })),
    ...quotations.map(({ title, range }, at) => ({ kind: 'quotation' as const, at, name: title, range, uri, container })),
  ];
  return symbols.flatMap((symbol) => {
    const score = fuzzyScore(query, symbol.name);
    return score === undefined ? [] : [{ symbol, score: symbol.kind === 'source' ? score + 0.5 : score }];
  });
}

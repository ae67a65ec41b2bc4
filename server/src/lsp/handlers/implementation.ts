import type { CancellationToken, ImplementationParams, Location, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toOffset } from '../convert/places.js';
import type { Article } from '../workspace/article.js';
import { progressOf } from '../workspace/progress.js';
import { sameName } from '../workspace/same-name.js';

/**
 * `textDocument/implementation`: where other articles of the workspace introduce somebody of the same name. The protocol has no
 * word for this; of those that it has, this one claims least: a definition would say that it is the same person.
 */
export const implementation = (context: Context) =>
  async ({ textDocument: { uri }, position }: ImplementationParams, token: CancellationToken, workDone: WorkDoneProgressReporter): Promise<Location[]> => {
    const { documents, service, workspace } = context;
    const reading = await documents.read(uri, token);
    const name = reading && service.nameAt(reading.analysis, toOffset(reading.document, position));
    if (!name) return [];
    const progress = progressOf(context, workDone);
    const articles: Article[] = [];
    try {
      for await (const article of (await workspace.articles()).read(token, progress.on)) articles.push(article);
    } finally {
      progress.done();
    }
    return sameName(articles, name.key, uri).map(({ article, range }) => ({ uri: article.uri, range }));
  };

import { commands, type Disposable } from 'vscode';
import type { ActiveArticle } from './active-article.js';
import { quotationAt } from './places.js';

/**
 * What the manifest's `when` clauses ask: `onTheRecord.reading` is "read", or why the file is not read, or empty where no
 * article is open; `onTheRecord.quoted` whether anybody is quoted; `onTheRecord.inQuotation` whether the cursor is in one.
 */
export function setContextKeys(article: ActiveArticle): Disposable[] {
  const known = new Map<string, unknown>();
  const set = (key: string, value: unknown): void => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void commands.executeCommand('setContext', key, value);
  };
  const move = (): void => {
    const place = article.editor?.selection.active;
    set('onTheRecord.inQuotation', article.current !== undefined && place !== undefined && quotationAt(article.current.answer, place) !== undefined);
  };
  const update = (): void => {
    const answer = article.current?.answer;
    set('onTheRecord.reading', answer === undefined ? '' : answer.served.read ? 'read' : answer.served.because);
    set('onTheRecord.quoted', (answer?.totals.quotations ?? 0) > 0);
    move();
  };
  update();
  return [article.onDidChange(update), article.onDidMove(move)];
}

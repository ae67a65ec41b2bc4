// The report's bundle, dist/report.js: the page in the editor runs it, the server asks it for the page to print, the command line for a page of articles.
import { startPage, type Host } from './webview.js';

export { answerPage } from './answers/answer-page.js';
export { articlesPage } from './articles-page.js';
export { paper } from './paper.js';

declare const acquireVsCodeApi: (() => Host) | undefined;

if (typeof acquireVsCodeApi === 'function') startPage(acquireVsCodeApi());

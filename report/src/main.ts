// The report's bundle, dist/report.js: the page in the editor runs it, the server and the command line ask it for the page to print.
import { startPage, type Host } from './webview.js';

export { paper } from './paper.js';

declare const acquireVsCodeApi: (() => Host) | undefined;

if (typeof acquireVsCodeApi === 'function') startPage(acquireVsCodeApi());

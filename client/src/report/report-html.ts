import { Uri, type Webview } from 'vscode';
import { styles } from '../../../report/src/styles.js';

/** The folder that the page may load from; nothing else, and nothing from the network. */
export const pageRoot = (extension: Uri): Uri => Uri.joinPath(extension, 'dist');

/** The empty page with our style sheet and our program. No word of an article is in it: these come as messages, and are set as text. */
export function reportHtml(webview: Webview, extension: Uri): string {
  const nonce = Array.from(crypto.getRandomValues(new Uint32Array(5)), part => part.toString(36)).join('');
  const program = webview.asWebviewUri(Uri.joinPath(pageRoot(extension), 'report.js')).toString();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Report</title>
<style nonce="${nonce}">${styles}</style>
</head>
<body>
<main id="report"></main>
<script type="module" nonce="${nonce}" src="${program}"></script>
</body>
</html>`;
}

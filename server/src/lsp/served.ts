import { isProse } from '../ide/prose.js';
import type { Settings } from './settings.js';

/** Schemes that hold documents which people write. Chat boxes, search results, diffs and logs have schemes of their own. */
const schemes: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web']);

/** What we need to know of a document to decide whether to serve it. */
export interface Candidate {
  readonly uri: string;
  readonly languageId: string;
  getText(): string;
}

/** Whether a document is one of ours: in a language and a scheme that we serve, and, in plain text, prose. */
export function isServed(document: Candidate, { enable, plainText }: Settings): boolean {
  if (!enable || !schemes.has(schemeOf(document.uri))) return false;
  if (document.languageId === 'news-article') return true;
  if (document.languageId !== 'plaintext' && document.languageId !== 'markdown') return false;
  return plainText === 'always' || (plainText === 'prose' && isProse(document.getText()));
}

/** The part before the first colon; empty where there is none. */
const schemeOf = (uri: string): string => uri.slice(0, Math.max(0, uri.indexOf(':'))).toLowerCase();

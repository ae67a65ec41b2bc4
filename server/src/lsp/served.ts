import { isProse } from '../ide/prose.js';
import type { Served } from './protocol.js';
import type { Applied } from './applied.js';
import type { Settings } from './settings.js';

/** Schemes that hold documents which people write. Chat boxes, search results, diffs and logs have schemes of their own. */
const schemes: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web']);

const languages: ReadonlySet<string> = new Set(['news-article', 'plaintext', 'markdown']);

/** What we need to know of a document to decide whether to serve it. */
export interface Candidate {
  readonly uri: string;
  readonly languageId: string;
  getText(): string;
}

/** The settings, and what the project file says of the document. */
type Placed = Settings & Partial<Pick<Applied, 'place'>>;

/** Whether a document is one of ours: in a language and a scheme that we serve, and, in plain text, prose. */
export const isServed = (document: Candidate, settings: Placed): boolean => servedAs(document, settings).read;

/** The same with the reason. */
export function servedAs(document: Candidate, { enable, plainText, files, place = 'open' }: Placed): Served {
  if (!schemes.has(schemeOf(document.uri))) return no('place');
  if (!enable) return no('off');
  if (!languages.has(document.languageId)) return no('language');
  const chosen = chosenFor(document.uri, files);
  if (chosen === false) return no('file-off');
  if (place === 'out' && !chosen) return no('left-out');
  if (document.languageId === 'news-article') return yes('article');
  if (chosen) return yes('file');
  if (plainText === 'never') return no('plain-text-off');
  if (place === 'in') return yes('project');
  if (plainText === 'always') return yes('always');
  return isProse(document.getText()) ? yes('prose') : no('not-prose');
}

const yes = (because: Extract<Served, { read: true }>['because']): Served => ({ read: true, because });
const no = (because: Extract<Served, { read: false }>['because']): Served => ({ read: false, because });

/** What the setting `files` says of a document: what it says of the longest path that fits. Undefined where none does. */
function chosenFor(uri: string, files: Settings['files']): boolean | undefined {
  // A text that was never saved has a name, and no folder.
  const path = `/${pathOf(uri).replace(/^\/+/u, '')}`;
  const fitting = Object.keys(files).filter((key) => fits(path, key)).sort((a, b) => b.length - a.length);
  return fitting[0] === undefined ? undefined : files[fitting[0]];
}

/** Whether `key` is the end of the path, or, ending in a slash, a folder on it. */
function fits(path: string, key: string): boolean {
  const part = `/${key.replaceAll('\\', '/').replace(/^\/+/u, '')}`;
  return part !== '/' && (part.endsWith('/') ? path.includes(part) : path.endsWith(part));
}

/** The path of an address as people write it; as it stands where it cannot be decoded. */
function pathOf(uri: string): string {
  const path = uri.slice(uri.indexOf(':') + 1).replace(/[?#].*/su, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The part before the first colon; empty where there is none. */
const schemeOf = (uri: string): string => uri.slice(0, Math.max(0, uri.indexOf(':'))).toLowerCase();

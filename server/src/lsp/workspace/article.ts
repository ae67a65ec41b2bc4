import type { Diagnostic, Range } from 'vscode-languageserver';
import type { Digest, DigestQuotation, DigestSource } from '../../ide/index.js';
import { toRange } from '../convert/places.js';
import type { Reading } from '../documents.js';
import { fileName } from './addresses.js';

/** What is kept of an article of the workspace: answers, and neither its text nor its analysis. */
export interface Article {
  readonly uri: string;
  /** Its headline; the file's name where it has none. */
  readonly name: string;
  /** The version of an open document; null for a file. */
  readonly version: number | null;
  readonly sources: readonly (Placed & DigestSource)[];
  readonly quotations: readonly (Placed & DigestQuotation)[];
  /** What the rules find in it by itself. */
  readonly problems: readonly Diagnostic[];
}

interface Placed { readonly range: Range }

export interface Answers {
  readonly digest: Digest;
  readonly problems: readonly Diagnostic[];
  readonly open: boolean;
}

export function articleOf({ document }: Reading, { digest, problems, open }: Answers): Article {
  const placed = <T extends DigestSource | DigestQuotation>(things: readonly T[]): (T & Placed)[] => things.map((thing) => ({ ...thing, range: toRange(document, thing.span) }));
  return {
    uri: document.uri,
    name: digest.headline ?? fileName(document.uri),
    version: open ? document.version : null,
    sources: placed(digest.sources),
    quotations: placed(digest.quotations),
    problems,
  };
}

import type { SemanticTokens, SemanticTokensDelta, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** The semantic tokens that a client has of each open document, so that it can be sent what changed and no more. */
export interface SentTokens {
  /** Keeps what is sent and gives it an id. */
  full(uri: string, data: number[]): SemanticTokens;
  /** What changed since the answer that the client names; all tokens where that is not the last one. */
  since(uri: string, previous: string, data: number[]): SemanticTokens | SemanticTokensDelta;
  /** Keeps nothing of a document that has no tokens any more. */
  forget(uri: string): void;
}

/** Forgets a document when it is closed. */
export function createSentTokens(open: TextDocuments<TextDocument>): SentTokens {
  const sent = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  let count = 0;
  const keep = (uri: string, data: number[]): { resultId: string; data: number[] } => {
    count += 1;
    const answer = { resultId: count.toString(), data };
    sent.set(uri, answer);
    return answer;
  };
  open.onDidClose(({ document: { uri } }) => { sent.delete(uri); });
  return {
    full: keep,
    since(uri, previous, data) {
      const before = sent.get(uri);
      const { resultId } = keep(uri, data);
      return before?.resultId === previous ? { resultId, edits: editsBetween(before.data, data) } : { resultId, data };
    },
    forget: (uri) => { sent.delete(uri); },
  };
}

/** How many numbers describe a token; edits keep to whole tokens. */
const size = 5;

/** One edit that leads from the old numbers to the new: all between what both begin with and what both end with. Empty for the same. */
export function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  head -= head % size;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  tail -= tail % size;
  if (head + tail === before.length && before.length === after.length) return [];
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}

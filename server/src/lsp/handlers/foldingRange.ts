import type { CancellationToken, FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toFoldingRange } from '../convert/navigation.js';

/** `textDocument/foldingRange`: null where the document is not ours, so that the editor folds in its own way. Of too many the longest stay. */
export const foldingRange = ({ documents, service, client }: Context) =>
  async ({ textDocument }: FoldingRangeParams, token: CancellationToken): Promise<FoldingRange[] | null> => {
    const reading = await documents.read(textDocument.uri, token);
    if (!reading) return null;
    const folds = service.folding(reading.analysis).flatMap((fold) => toFoldingRange(reading.document, fold));
    const kept = new Set(folds.toSorted((a, b) => linesOf(b) - linesOf(a)).slice(0, client.foldingLimit ?? folds.length));
    return folds.filter((fold) => kept.has(fold));
  };

const linesOf = ({ startLine, endLine }: FoldingRange): number => endLine - startLine;

import type { CancellationToken, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toSelectionRange } from '../convert/navigation.js';
import { toOffset } from '../convert/places.js';

/** `textDocument/selectionRange`: one answer for each position, in their order; null where the document is not ours. */
export const selectionRange = ({ documents, service }: Context) =>
  async ({ textDocument, positions }: SelectionRangeParams, token: CancellationToken): Promise<SelectionRange[] | null> => {
    const reading = await documents.read(textDocument.uri, token);
    if (!reading) return null;
    return positions.map((position) => toSelectionRange(reading.document, service.selection(reading.analysis, toOffset(reading.document, position))));
  };

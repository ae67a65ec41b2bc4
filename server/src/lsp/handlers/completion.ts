import type { CancellationToken, CompletionList, CompletionParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toCompletionItem } from '../convert/completions.js';
import { toOffset } from '../convert/places.js';
import { CompletionTriggerKind } from '../languageserver.js';

/** `textDocument/completion`: who said it, and names; empty in the middle of prose. */
export const completion = ({ documents, service }: Context) =>
  async ({ textDocument, position, context }: CompletionParams, token: CancellationToken): Promise<CompletionList> => {
    const reading = await documents.read(textDocument.uri, token);
    if (!reading) return { isIncomplete: false, items: [] };
    const { document, analysis } = reading;
    // In the language of our own the return key accepts nothing (`configurationDefaults` in package.json), so that a list is in nobody's way.
    const unasked = context?.triggerKind === CompletionTriggerKind.TriggerCharacter && document.languageId !== 'news-article';
    const { items, incomplete } = service.complete(analysis, toOffset(document, position), { unasked });
    return { isIncomplete: incomplete, items: items.map((item, rank) => toCompletionItem(document, item, rank)) };
  };

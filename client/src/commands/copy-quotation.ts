import { env, l10n } from 'vscode';
import { citationRequest, type CitationParams } from '../../../server/src/lsp/protocol.js';
import { tell } from '../go-to.js';
import { startOf } from '../places.js';
import { nodeOf } from '../views/source-nodes.js';
import type { Command } from './command.js';

/** Copies a quotation with its speaker in one line: that of a row of the Sources view, or the one at the cursor. */
export const copyQuotation: Command = {
  id: 'onTheRecord.copyQuotation',
  title: 'Copy Quotation with Attribution',
  run: async ({ article, server }, argument) => {
    const node = nodeOf(argument);
    const { editor } = article;
    const document = article.current?.document;
    const position = node?.kind === 'quotation' ? startOf(node.quotation) : editor?.selection.active;
    if (!document || !position) return;
    const params: CitationParams = { textDocument: { uri: document.uri.toString() }, position: { line: position.line, character: position.character } };
    const citation = await server.ask<string | null>(citationRequest, params);
    if (citation) await env.clipboard.writeText(citation);
    tell(citation ? l10n.t('Copied: {0}', citation) : l10n.t('Nobody is quoted here.'));
  },
};

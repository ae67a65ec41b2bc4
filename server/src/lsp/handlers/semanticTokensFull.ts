import type { CancellationToken, SemanticTokens, SemanticTokensParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import type { SentTokens } from '../sent-tokens.js';
import { tokenDataIn } from '../tokens.js';

/** `textDocument/semanticTokens/full`: no tokens where the setting is off. */
export const semanticTokensFull = (context: Context, sent: SentTokens) =>
  async ({ textDocument: { uri } }: SemanticTokensParams, token: CancellationToken): Promise<SemanticTokens> => {
    const data = await tokenDataIn(context, uri, { token });
    if (data) return sent.full(uri, data);
    sent.forget(uri);
    return { data: [] };
  };

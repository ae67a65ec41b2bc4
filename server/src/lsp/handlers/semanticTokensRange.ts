import type { CancellationToken, SemanticTokens, SemanticTokensRangeParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { tokenDataIn } from '../tokens.js';

/** `textDocument/semanticTokens/range`: for what is to be seen on the screen; nothing is kept of it. */
export const semanticTokensRange = (context: Context) =>
  async ({ textDocument: { uri }, range }: SemanticTokensRangeParams, token: CancellationToken): Promise<SemanticTokens> =>
    ({ data: await tokenDataIn(context, uri, { token, range }) ?? [] });

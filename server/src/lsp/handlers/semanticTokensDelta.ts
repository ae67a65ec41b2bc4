import type { CancellationToken, SemanticTokens, SemanticTokensDelta, SemanticTokensDeltaParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import type { SentTokens } from '../sent-tokens.js';
import { tokenDataIn } from '../tokens.js';

/** `textDocument/semanticTokens/full/delta`: what changed; all tokens for a client that names an answer long gone. */
export const semanticTokensDelta = (context: Context, sent: SentTokens) =>
  async ({ textDocument: { uri }, previousResultId }: SemanticTokensDeltaParams, token: CancellationToken): Promise<SemanticTokens | SemanticTokensDelta> => {
    const data = await tokenDataIn(context, uri, { token });
    if (data) return sent.since(uri, previousResultId, data);
    sent.forget(uri);
    return { data: [] };
  };

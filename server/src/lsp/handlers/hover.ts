import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toHover, toOffset } from '../convert.js';

/** `textDocument/hover`: null wherever nobody speaks. */
export const hover = ({ documents, service, client }: Context) =>
  async ({ textDocument, position }: HoverParams, token: CancellationToken): Promise<Hover | null> => {
    const reading = await documents.read(textDocument.uri, token);
    const answer = reading && service.hover(reading.analysis, toOffset(reading.document, position));
    return answer ? toHover(reading.document, answer, client.markdownHover) : null;
  };

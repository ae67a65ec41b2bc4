import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import type { Piece } from '../../ide/pieces.js';
import type { Context } from '../context.js';
import { toHover } from '../convert/notes.js';
import { toOffset } from '../convert/places.js';
import type { Reading } from '../documents.js';
import { sameName, sameNameLine } from '../workspace/same-name.js';

/** `textDocument/hover`: null wherever nobody speaks. */
export const hover = (context: Context) =>
  async ({ textDocument, position }: HoverParams, token: CancellationToken): Promise<Hover | null> => {
    const { documents, service, client } = context;
    const reading = await documents.read(textDocument.uri, token);
    if (!reading) return null;
    const offset = toOffset(reading.document, position);
    const answer = service.hover(reading.analysis, offset);
    if (!answer) return null;
    const elsewhere = inOtherArticles(context, reading, offset);
    const content = elsewhere.length > 0 ? [...answer.content, elsewhere] : answer.content;
    return toHover(reading.document, { ...answer, content }, client.markdownHover);
  };

/** What is known of the name in other articles. Nothing is read for it: a hover does not wait, and nobody asked for the workspace. */
function inOtherArticles({ service, workspace }: Context, { analysis, document }: Reading, offset: number): readonly Piece[] {
  const articles = workspace.articlesIfAsked()?.known();
  const name = articles && service.nameAt(analysis, offset);
  return name ? sameNameLine(sameName(articles, name.key, document.uri)) : [];
}

import type { Span } from '../analysis/index.js';

/**
 * A small rich text as data, so that no editor's markup is made here and no word of an article is ever read as markup.
 * Paragraphs of pieces; a `place` is a link to a stretch of the article, which the caller words ("line 12"), a
 * `link` leads to another article.
 */
export type Piece =
  | { readonly kind: 'plain' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'place'; readonly span: Span }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

export type RichText = readonly (readonly Piece[])[];

export const plain = (text: string): Piece => ({ kind: 'plain', text });
export const strong = (text: string): Piece => ({ kind: 'strong', text });
export const emphasis = (text: string): Piece => ({ kind: 'emphasis', text });
export const place = (span: Span): Piece => ({ kind: 'place', span });
export const link = (text: string, address: string): Piece => ({ kind: 'link', text, address });

/** What a place is called and, where the editor can open it, its address. */
export interface Place {
  readonly label: string;
  readonly address?: string | undefined;
}

/** All of ASCII's punctuation, as CommonMark escapes it: links, HTML, entities, icons (`$(name)`), automatic links. */
const special = /[!-/:-@[-`{-~]/gu;

/** Article text as Markdown that shows just these characters: nothing in it can become a link, an image or a command. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(special, '\\$&');

/** The rich text as Markdown. */
export function toMarkdown(rich: RichText, nameOf: (span: Span) => Place): string {
  return rich.map((paragraph) => paragraph.map((piece) => markdownOf(piece, nameOf)).join('')).join('\n\n');
}

function markdownOf(piece: Piece, nameOf: (span: Span) => Place): string {
  if (piece.kind === 'place' || piece.kind === 'link') {
    const { label, address } = piece.kind === 'link' ? { label: piece.text, address: piece.address } : nameOf(piece.span);
    // An address in angle brackets ends at ">" or a line's end and nowhere else.
    return address === undefined ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](<${address.replace(/[<>\s\\]/gu, encodeURIComponent)}>)`;
  }
  const text = escapeMarkdown(piece.text);
  // Emphasis does not open beside a space; keep the space outside.
  const words = text.trim();
  if (words === '') return text;
  const mark = { plain: '', strong: '**', emphasis: '_' }[piece.kind];
  return `${text.slice(0, text.length - text.trimStart().length)}${mark}${words}${mark}${text.slice(text.trimEnd().length)}`;
}

/** The rich text as plain text, for editors without Markdown. */
export const toPlainText = (rich: RichText, nameOf: (span: Span) => Place): string =>
  rich.map((paragraph) => paragraph.map((piece) => (piece.kind === 'place' ? nameOf(piece.span).label : piece.text)).join('')).join('\n');

// What an editor notes at words: hovers, hints and lenses.
import type { CodeLens, Hover, InlayHint, MarkupContent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toMarkdown, toPlainText, type CodeLens as LensAnswer, type Hover as HoverAnswer, type InlayHint as HintAnswer, type RichText } from '../../ide/index.js';
import { MarkupKind } from '../languageserver.js';
import { toLocation, toPlace, toRange } from './places.js';

export function toHover(document: TextDocument, { span, content }: HoverAnswer, markdown: boolean): Hover {
  return { range: toRange(document, span), contents: toMarkup(document, content, markdown) };
}

/** “: Jens Stoltenberg”, whose name leads to the introduction; with a question mark where the text leaves room for doubt. */
export const toInlayHint = (document: TextDocument, { offset, name, introduction, certain, why }: HintAnswer, markdown: boolean): InlayHint => ({
  position: document.positionAt(offset),
  label: [{ value: ': ' }, { value: name, location: toLocation(document, introduction) }, ...(certain ? [] : [{ value: '?' }])],
  tooltip: toMarkup(document, why, markdown),
});

/** Without its command: a client asks for that when it shows the lens. */
export const toCodeLens = (document: TextDocument, { span, title }: LensAnswer): CodeLens =>
  ({ range: toRange(document, span), data: { uri: document.uri, title } });

function toMarkup(document: TextDocument, content: RichText, markdown: boolean): MarkupContent {
  const render = markdown ? toMarkdown : toPlainText;
  const value = render(content, (target) => toPlace(document, target));
  return { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value };
}

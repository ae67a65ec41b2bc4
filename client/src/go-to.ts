import { l10n, Range, Selection, TextEditorRevealType, window, type TextEditor } from 'vscode';
import type { QuotationItem, SourcesAnswer } from '../../server/src/lsp/protocol.js';
import type { ActiveArticle, Article } from './active-article.js';
import { noAnswer } from './no-answer.js';
import { neighbour, type Place } from './places.js';

/** Selects a quotation's first segment, which a screen reader then reads, and brings it into view. The cursor is at its start. */
export async function goTo(article: ActiveArticle, { document }: Article, { segments: [first] }: QuotationItem): Promise<void> {
  if (!first) return;
  const range = new Range(first.start.line, first.start.character, first.end.line, first.end.character);
  const select = (editor: TextEditor): void => {
    editor.selection = new Selection(range.end, range.start);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  };
  // At once where the text is to be seen, so that a key held down goes on from here; the focus follows.
  const shown = article.editor;
  if (shown) select(shown);
  const editor = await window.showTextDocument(document, shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn });
  if (!shown) select(editor);
}

/** Goes on from the cursor to the next quotation of some, or to the one before. Says so where there is none. */
export async function step(article: ActiveArticle, way: 'next' | 'previous', among: (answer: SourcesAnswer, here: Place) => readonly QuotationItem[]): Promise<void> {
  const now = await article.fresh();
  const here = article.editor?.selection.start;
  const found = now && here && neighbour(among(now.answer, here), here, way);
  if (found) await goTo(article, now, found);
  else tell(!now && article.isUnanswered ? noAnswer() : l10n.t('There is no such quotation.'));
}

/** A word in passing, in the status bar. */
export const tell = (message: string): void => { window.setStatusBarMessage(message, 4000); };

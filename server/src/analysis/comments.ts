/** A comment that is closed; what is in it is no part of the article. */
const COMMENT = /<!--[^]*?-->/g;

/**
 * The text with blanks for its HTML comments, which Markdown has too, so that every offset stays what it was and a line that
 * is nothing but a comment is a blank one. Line ends stay. The text itself where it has none.
 */
export function withoutComments(text: string): string {
  // Most texts have no beginning of one, and a search from the front finds that soonest.
  if (!text.includes('<!--')) return text;
  // Without an end there is no comment: the search for one from each beginning would take long on hostile texts.
  const last = text.lastIndexOf('-->');
  if (last < 0) return text;
  return text.slice(0, last + 3).replace(COMMENT, (comment) => comment.replace(/[^\r\n]/g, ' ')) + text.slice(last + 3);
}

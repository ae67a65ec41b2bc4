/** Marks that take no column of their own: combining accents, joiners, variation selectors. */
const NO_COLUMN = /\p{Mn}|\p{Me}|\u200c|\u200d/gu;

/** Characters that take two columns: East Asian scripts, full-width forms and pictures. */
const TWO_COLUMNS = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]/gu;

/** How many columns of a terminal a text without colours takes. */
export function widthOf(text: string): number {
  const seen = text.replace(NO_COLUMN, '');
  return [...seen].length + (seen.match(TWO_COLUMNS)?.length ?? 0);
}

const ELLIPSIS = '…';

/** The start of a text that fits into `width` columns, with "…" where something was cut. */
export function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > width - 1) break;
    kept += character;
  }
  return kept.trimEnd() + ELLIPSIS;
}

/** Fills up with spaces on the right; what is too long is cut. */
export const padRight = (text: string, width: number): string => {
  const fitting = fit(text, width);
  return fitting + ' '.repeat(width - widthOf(fitting));
};

/** Fills up with spaces on the left. */
export const padLeft = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;

import { widthOf } from './width.js';

/** Breaks a text into lines of at most `width` columns, between words; a longer word is cut into pieces. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    if (line === '') line = word;
    else if (widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A word that is wider than a line, as the addresses of pages are, in pieces that fit; else the word itself. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (widthOf(piece + character) > width) {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
}

/** What stands for words left out in the middle; in brackets, since articles have dots of their own. */
export const CUT = '[…]';

/** Leaves out the middle of a text that is much longer than `longest`, at word boundaries: how it begins and ends is kept. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest * 1.15) return text;
  const headEnd = text.lastIndexOf(' ', Math.floor(longest * 0.65));
  const tailStart = text.indexOf(' ', text.length - Math.floor(longest * 0.35));
  if (headEnd <= 0 || tailStart < 0) return text;
  return `${text.slice(0, headEnd)} ${CUT}${text.slice(tailStart)}`;
}

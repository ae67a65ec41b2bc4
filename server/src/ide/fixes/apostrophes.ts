import type { Span } from '../../analysis/index.js';

const sign = /['’]/gu;
const letter = /[\p{L}\p{M}]/u;
/** Words that lost their beginning: ’90s, ’em, rock ’n’ roll. */
const elision = /^(?:\d\ds?|n|em|til|till|tis|twas|twere|cause|cos|coz|bout|round|ere|neath)(?![\p{L}\p{N}])/iu;

/** Apostrophes of a stretch of text, straight or curly: inside of a word, behind one, and before a word that lost its beginning. Feet and minutes are none. */
export function apostrophes(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(sign), ({ index }) => start + index)
    .filter((at) => isApostrophe(text.slice(Math.max(0, at - 1), at), text.slice(at + 1, at + 12)))
    .map((at) => ({ start: at, end: at + 1 }));
}

function isApostrophe(before: string, after: string): boolean {
  if (/['’]/u.test(before) || /^['’]/u.test(after)) return false;
  if (letter.test(before)) return true;
  // “the 1990's”, but 6' and 6'2".
  if (/\d/u.test(before)) return /^s(?!\p{L})/u.test(after);
  return elision.test(after);
}

import { abbreviation } from '../lexicon/abbreviations.js';
import type { Span, Token } from '../model/index.js';

/*
 * A word: letters, digits and the signs that open a handle, a tag or a sum, joined by single dots, hyphens, apostrophes and
 * ampersands ("U.S", "al-Assad", "O’Neill", "AT&T"). Each alternative begins with a character that the others cannot, so
 * that the scan is linear.
 */
const WORD = /[@#$£€]?[\p{L}\p{M}\p{N}]+(?:[.'’&‐‑-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const NUMBER = /^[$£€]?\p{N}/u;
const CAPITAL = /^[@#]?\p{Lu}/u;
const LOWER_LETTER = /\p{Ll}/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/iu;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

/**
 * The words, numbers and marks of a text in reading order, with offsets in it (UTF-16 code units, half-open).
 * White space is left out; an empty text gives an empty list. The dot of an abbreviation belongs to its word.
 */
export function tokenize(text: string, within: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  const slice = within.start === 0 && within.end === text.length ? text : text.slice(within.start, within.end);
  for (const match of slice.matchAll(WORD)) {
    const start = match.index + within.start;
    const raw = match[0];
    const clitic = CLITIC.exec(raw);
    if (clitic !== null && clitic.index > 0) {
      tokens.push(token(raw.slice(0, clitic.index), start));
      tokens.push(token(raw.slice(clitic.index), start + clitic.index));
      continue;
    }
    const last = tokens.at(-1);
    if (raw === '.' && last !== undefined && last.end === start && endsInDot(text.slice(last.start, last.end))) {
      tokens[tokens.length - 1] = { ...last, end: start + 1 };
      continue;
    }
    tokens.push(token(raw, start));
  }
  return tokens;
}

/** Whether a dot after this word belongs to it: "Sen", "U.S", the "C" of "Robert C. Scott". */
function endsInDot(word: string): boolean {
  return abbreviation(word.toLowerCase()) || (INITIALS.test(word) && CAPITAL.test(word) && word !== 'I');
}

function token(raw: string, start: number): Token {
  const kind = NUMBER.test(raw) ? 'number' : /[\p{L}\p{N}]/u.test(raw) ? 'word' : 'punctuation';
  return {
    start,
    end: start + raw.length,
    kind,
    lower: raw.toLowerCase().replace(/[’]/g, "'"),
    capital: CAPITAL.test(raw),
    shouted: TWO_CAPITALS.test(raw) && !LOWER_LETTER.test(raw),
    quoted: undefined,
    stopped: false,
  };
}

import { abbreviation } from '../../lexicon/abbreviations.js';
import { asToken, type Span, type Token } from '../../model/index.js';

/*
 * A word: letters, digits and the signs that open a handle, a tag or a sum, joined by single hyphens, apostrophes, ampersands
 * and dots ("U.S", "al-Assad", "O’Neill", "AT&T"), numbers also by commas and colons ("1,000", "7:30"). A dot joins nothing
 * where somebody forgot the space after a sentence ("closed.Mayor"). Each alternative begins with a character that the others
 * cannot, so that the scan is linear.
 */
const WORD =
  /[@#$£€]?[\p{L}\p{M}\p{N}]+(?:(?:['’&‐‑-]|\.(?!(?<=\p{Ll}\p{Ll}\.)\p{Lu}\p{Ll})|(?<=\p{N})[,:](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NUMBER = /^[$£€]?\p{N}/u;
const CAPITAL = /^[@#]?\p{Lu}/u;
const LOWER_LETTER = /\p{Ll}/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/iu;
const LONGEST_CLITIC = 3;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
/** What is longer than this is no abbreviation. */
const LONGEST_ABBREVIATION = 24;

/**
 * The words, numbers and marks of a text in reading order, with offsets in it (UTF-16 code units, half-open).
 * White space is left out; an empty text gives an empty list. The dot of an abbreviation belongs to its word.
 *
 * @param tokens where to put them, behind those that are there.
 */
export function tokenize(text: string, within: Span = { start: 0, end: text.length }, tokens: Token[] = []): Token[] {
  const slice = text.slice(within.start, within.end);
  for (const match of slice.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index + within.start;
    const last = tokens.at(-1);
    if (raw === '.' && last !== undefined && last.end === start && endsInDot(text, last)) {
      tokens[tokens.length - 1] = asToken({ ...last, end: start + 1 });
      continue;
    }
    const cut = raw.length - cliticOf(raw).length;
    if (cut > 0) tokens.push(token(raw.slice(0, cut), start));
    if (cut < raw.length) tokens.push(token(raw.slice(cut), start + cut));
  }
  return tokens;
}

/** The "’s" of "Marsh’s"; an empty string where the word has none, or is nothing else. */
function cliticOf(raw: string): string {
  const found = CLITIC.exec(raw.slice(-LONGEST_CLITIC))?.[0] ?? '';
  return found.length < raw.length ? found : '';
}

/** Whether a dot after this token belongs to it: "Sen", "U.S", the "C" of "Robert C. Scott". */
function endsInDot(text: string, { start, end, lower }: Token): boolean {
  if (end - start > LONGEST_ABBREVIATION) return false;
  const word = text.slice(start, end);
  return word !== 'I' && (abbreviation(lower) || (INITIALS.test(word) && CAPITAL.test(word)));
}

function token(raw: string, start: number): Token {
  const kind = NUMBER.test(raw) ? 'number' : LETTER_OR_DIGIT.test(raw) ? 'word' : 'punctuation';
  return asToken({
    start,
    end: start + raw.length,
    kind,
    lower: raw.toLowerCase().replaceAll('’', "'"),
    capital: CAPITAL.test(raw),
    shouted: !LOWER_LETTER.test(raw) && TWO_CAPITALS.test(raw),
    quoted: undefined,
    stopped: false,
  });
}

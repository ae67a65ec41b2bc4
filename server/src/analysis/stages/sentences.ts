import { auxiliary, determiner, preposition, pronoun } from '../lexicon/function-words.js';
import { reportingVerb } from '../lexicon/reporting-verbs.js';
import type { Quoted, Sentence, Token } from '../model/index.js';
import { tokenize } from './tokens.js';

/** No sentence has more tokens; what runs on is cut, which keeps the work on hostile texts linear. */
const LONGEST_SENTENCE = 500;
/** How far after a question or an exclamation its "the tall man in the third row asked" may reach, in tokens. */
const LONGEST_TAG = 9;

/**
 * The sentences of a paragraph, with each outermost quoted stretch as one token, so that what is said never looks like what
 * is reported. Offsets are relative to the paragraph; an empty text gives an empty list.
 */
export function sentences(text: string, quoted: readonly Quoted[]): Sentence[] {
  const tokens = maskQuoted(text, quoted);
  const found: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 < tokens.length && i - first < LONGEST_SENTENCE && !endsSentence(text, tokens, i, quoted)) continue;
    const run = tokens.slice(first, i + 1);
    const [from, to] = [run[0], run.at(-1)];
    if (from !== undefined && to !== undefined) found.push({ start: from.start, end: to.end, tokens: run });
    first = i + 1;
  }
  return found;
}

/** All tokens outside of quotation marks, and a token for each quoted stretch. */
export function maskQuoted(text: string, quoted: readonly Quoted[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  quoted.forEach((one, index) => {
    tokens.push(...tokenize(text, { start: at, end: one.span.start }));
    tokens.push({ ...one.span, kind: 'quoted', lower: '', capital: false, shouted: false, quoted: index, stopped: /[,.!?;:…—–-]/.test(text.charAt(one.inner.end - 1)) });
    at = one.span.end;
  });
  tokens.push(...tokenize(text, { start: at, end: text.length }));
  return tokens;
}

function endsSentence(text: string, tokens: readonly Token[], i: number, quoted: readonly Quoted[]): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next === undefined) return true;
  const starts = next.capital || next.kind === 'quoted' || next.kind === 'number' || isOpeningBracket(next);
  if (!starts) return false;
  if (token.kind === 'quoted') {
    const inner = quoted[token.quoted ?? -1]?.inner;
    const last = inner === undefined ? '' : text.charAt(inner.end - 1);
    if (!/[.!?…]/.test(last)) return false;
    if (next.kind === 'quoted') return true;
    return !tagFollows(tokens, i + 1, last === '.');
  }
  if (token.kind === 'punctuation') {
    if (!/[.!?…]/.test(token.lower)) return false;
    // "one of the best . . . players": a dot of an ellipsis ends nothing before a small letter, and this is no small letter.
    return true;
  }
  // An abbreviation that keeps its dot ends a sentence only before a word that would not be capital otherwise.
  if (token.lower.endsWith('.') && text.charAt(token.end - 1) === '.') return isFunctionWord(next.lower);
  if (/^[ap]\.m$/.test(token.lower) && tokens[i - 1]?.kind === 'number' && next.capital) return true;
  return text.charAt(token.end - 1) === '.' && isFunctionWord(next.lower);
}

const isOpeningBracket = (token: Token): boolean => token.lower === '(' || token.lower === '[';
const isFunctionWord = (lower: string): boolean =>
  (determiner(lower) || pronoun(lower) !== undefined || preposition(lower) || lower === 'but' || lower === 'and') && lower !== 'of';

/**
 * Whether "the tall man asked" follows the quoted words: a reporting verb within a few tokens and nothing finite before it.
 * After a full stop, which should have been a comma, the sentence must end with the verb.
 */
function tagFollows(tokens: readonly Token[], from: number, strict: boolean): boolean {
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_TAG); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quoted' || /[.!?;:]/.test(token.lower)) return false;
    const verb = token.capital && i > from ? undefined : reportingVerb(token.lower);
    if (verb?.verb.quote === true && i > from) {
      const after = tokens[i + 1];
      if (after === undefined) return true;
      if (after.kind === 'quoted' || after.lower === 'that' || after.lower === ':') return false;
      return strict ? after.lower === '.' || (after.lower === ',' && tokens[i + 2]?.kind !== 'quoted') : after.kind === 'punctuation' || !pronoun(after.lower);
    }
    if (auxiliary(token.lower)) return false;
  }
  return false;
}

import { abbreviationMayEnd } from '../../lexicon/abbreviations.js';
import { dayOrMonth } from '../../lexicon/calendar.js';
import { finiteVerb, nounOrVerb } from '../../lexicon/common-verbs.js';
import { adverb, auxiliary, functionWord, preposition, pronoun } from '../../lexicon/function-words.js';
import type { StandIns } from '../../lexicon/extra-verbs.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import { asToken, type Quoted, type Sentence, type Token } from '../../model/index.js';
import { inSentenceCase } from './title-case.js';
import { tokenize } from './tokens.js';

/** How far after a question or an exclamation its "the tall man in the third row asked" may reach, in tokens. */
const LONGEST_TAG = 15;
/** Nobody writes longer sentences; what runs on is cut, which keeps the work of every later stage on hostile texts linear. */
const LONGEST_SENTENCE = 500;
/** What parts quoted words from the words behind them. */
const PAUSE = /[,.!?;:…—–-]/;
const STOP = /^[.!?…]$/;
/** A stop with the marks and brackets behind it: the end of “He said, ‘Go.’” as well. */
const STOP_AT_END = /[.!?…][\s"'”’»›)\]*_]*$/;
const OPENING = /^[{‘“"'«‹*_¿¡•▪●■►]$/;
const CLOSING = /^[)\]}’”"'»›*_]$/;
const HOUR = /^[ap]\.?m$/;
const TIME_ZONE = /^(?:eastern|central|mountain|pacific|greenwich)$/;

/** A paragraph's tokens with what they were read from. */
interface Reading {
  readonly text: string;
  readonly quoted: readonly Quoted[];
  readonly tokens: readonly Token[];
}

/**
 * The sentences of a paragraph, with each outermost quoted stretch as one token, so that what is said never looks like what
 * is reported. Offsets are relative to the paragraph; an empty text gives an empty list.
 *
 * @param verbs a caller's own verbs, which are read as verbs of the tables.
 */
export function sentences(text: string, quoted: readonly Quoted[], verbs?: StandIns): Sentence[] {
  const tokens = withStandIns(maskQuoted(text, quoted), verbs);
  const reading = { text, quoted, tokens };
  const found: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 < tokens.length && i - first < LONGEST_SENTENCE && !endsSentence(reading, i)) continue;
    const run = found.length === 0 ? inSentenceCase(tokens.slice(first, i + 1)) : tokens.slice(first, i + 1);
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
    tokenize(text, { start: at, end: one.span.start }, tokens);
    tokens.push(asToken({ start: one.span.start, end: one.span.end, kind: 'quoted', lower: '', capital: false, shouted: false, quoted: index, stopped: PAUSE.test(text.charAt(one.inner.end - 1)) }));
    at = one.span.end;
  });
  return tokenize(text, { start: at, end: text.length }, tokens);
}

/** A word with a capital is left alone: it may be a name. */
function withStandIns(tokens: Token[], verbs: StandIns | undefined): Token[] {
  if (verbs === undefined || verbs.size === 0) return tokens;
  return tokens.map((token) => {
    const lower = token.kind === 'word' && !token.capital ? verbs.get(token.lower)?.lower : undefined;
    return lower === undefined ? token : { ...token, lower };
  });
}

function endsSentence(reading: Reading, i: number): boolean {
  const { text, tokens } = reading;
  const at = stopBehind(tokens, i);
  const [token, next] = [tokens[at], tokens[i + 1]];
  if (token === undefined || next === undefined || !canBegin(reading, i + 1)) return false;
  if (token.kind === 'quoted') return quotedEnds(reading, at, i + 1);
  if (token.kind === 'punctuation') return STOP.test(token.lower);
  return token === tokens[i] && text.charAt(token.end - 1) === '.' && endsAfterAbbreviation(text, token, next);
}

/** The index of what closing marks and brackets stand behind: the dot of "(He left.)"; `i` itself where it is none. */
function stopBehind(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at > i - 3 && isClosing(tokens, at)) at--;
  return at;
}

const isClosing = (tokens: readonly Token[], at: number): boolean =>
  CLOSING.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.end === tokens[at]?.start;

/** Whether a sentence may begin here: with a capital, a number, quoted words, a handle, or with a mark that opens one of these. */
function canBegin({ text, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.capital || token.kind === 'quoted' || token.kind === 'number' || /[@#]/.test(text.charAt(token.start))) return true;
  if (token.lower === '(' || token.lower === '[') return true;
  if (!OPENING.test(token.lower) || tokens[at - 1]?.end === token.start) return false;
  const inside = tokens[at + 1];
  return inside?.capital === true || inside?.kind === 'quoted';
}

/** Whether quoted words end their sentence: a stop inside the marks, and no "she asked" behind them. */
function quotedEnds({ text, quoted, tokens }: Reading, at: number, next: number): boolean {
  const inner = quoted[tokens[at]?.quoted ?? -1]?.inner;
  const end = inner === undefined ? undefined : STOP_AT_END.exec(text.slice(Math.max(inner.start, inner.end - 6), inner.end));
  if (end === undefined || end === null) return false;
  const strict = end[0].startsWith('.');
  return tokens[next]?.kind === 'quoted' || (strict && runsIn(tokens, at)) || !tagFollows(tokens, next, strict);
}

/** "said it was “brutal.” His co-star agreed.": words that run into the marks have told who speaks, or need nobody. */
const runsIn = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.kind === 'word';

/**
 * An abbreviation that keeps its dot ends a sentence only before a word that would not be capital otherwise, and that is not
 * an abbreviation itself: "the U.S. The", not "J. A. Smith".
 */
function endsAfterAbbreviation(text: string, token: Token, next: Token): boolean {
  if (next.kind !== 'word' || text.charAt(next.end - 1) === '.') return false;
  if (HOUR.test(token.lower)) return dayOrMonth(next.lower) === undefined && !next.shouted && !TIME_ZONE.test(next.lower);
  return next.lower !== 'of' && functionWord(next.lower) && (abbreviationMayEnd(token.lower) || next.end - next.start > 1);
}

/** “… too late.” She added, however, that …; “… Go.” He said, after a pause, “…”: the verb before an aside has words behind it. */
function opensBehindAside(tokens: readonly Token[], from: number): boolean {
  const close = tokens.findIndex((token, index) => index >= from && token.kind !== 'word');
  if (close === from || tokens[close]?.lower !== ',' || close > from + LONGEST_TAG) return false;
  return tokens[close + 1]?.kind === 'quoted' || (tokens[close + 1]?.lower === 'that' && adverb(tokens[from]?.lower ?? ''));
}

/** “….” Neighbours, some of whom wore shirts, …; “….” NordRail blamed a fault and …: what stands before the verb is no mere speaker. */
const parts = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ lower, capital }) => ['who', 'whom', 'which', 'whose'].includes(lower) || (!capital && finiteVerb(lower) && !nounOrVerb(lower)));

/** “….” Asked about it, he …: a participle with a capital begins a sentence, unless it is a name ("Read said"). */
const opensWithParticiple = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.capital === true && ['past', 'gerund'].includes(reportingVerb(tokens[from].lower)?.tense ?? '') && reportingVerb(tokens[from + 1]?.lower ?? '') === undefined;

/**
 * Whether "the tall man asked" follows the quoted words: a reporting verb within a few tokens and nothing finite before it.
 * After a full stop, which should have been a comma, the sentence must end with the verb.
 */
function tagFollows(tokens: readonly Token[], from: number, strict: boolean): boolean {
  if (opensWithParticiple(tokens, from)) return false;
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_TAG); i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'quoted' && (token.stopped || token.end - token.start > 20)) || /[.!?;:]/.test(token.lower)) return false;
    const verb = token.capital && i > from ? undefined : reportingVerb(token.lower);
    // “….” Asked for figures, he …: behind a preposition it is a noun.
    if (verb?.verb.quote === true && i > from && !(verb.verb.nounForms.includes(token.lower) && preposition(tokens[i - 1]?.lower ?? ''))) {
      const after = tokens[i + 1];
      if (strict && ((verb.verb.strength !== 'strong' && verb.verb.class !== 'manner') || parts(tokens, from, i))) return false;
      if (after === undefined) return true;
      if (after.kind === 'quoted' || after.lower === 'that' || after.lower === ':') return false;
      if (after.lower === ',' && opensBehindAside(tokens, i + 2)) return false;
      return strict ? after.lower === '.' || (after.lower === ',' && tokens[i + 2]?.kind !== 'quoted') : after.kind === 'punctuation' || !pronoun(after.lower);
    }
    if (token.lower !== "'s" && auxiliary(token.lower)) return false;
  }
  return false;
}

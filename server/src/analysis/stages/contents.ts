import { dayOrMonth, timeWord } from '../lexicon/calendar.js';
import { finiteVerb } from '../lexicon/common-verbs.js';
import { adverb, auxiliary, conjunction, determiner, possessive, preposition, pronoun } from '../lexicon/function-words.js';
import { reportingVerb } from '../lexicon/reporting-verbs.js';
import type { Phrase, Token } from '../model/index.js';
import type { VerbGroup } from './cues.js';
import { lastWord, stretch, type Content, type Reading } from './reading.js';
import type { Subject } from './subjects.js';

/** How many tokens of "in a statement on Tuesday" may stand between the verb and the words. */
const LONGEST_ADJUNCT = 14;
const QUESTION_WORDS = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which']);

/** The words before the cue and its subject: “…,” she said. Undefined where the words follow instead. */
export function contentBefore(reading: Reading, group: VerbGroup, subject: Subject | undefined): Content | undefined {
  const { tokens } = reading.sentence;
  const edge = subject?.side === 'left' ? Math.min(subject.phrase.first, group.first) : group.first;
  let end = edge - 1;
  const comma = tokens[end]?.lower === ',' || /^[—–-]$/.test(tokens[end]?.lower ?? '');
  if (comma) end--;
  const last = tokens[end];
  if (last === undefined || subject?.side === 'shared' || isRelativePronoun(subject?.phrase)) return undefined;
  if (last.kind === 'quoted') {
    if (isTitleLike(reading, last) && clauseFollows(tokens, afterCue(tokens, group, subject))) return undefined;
    if (!comma && !endsOpenly(reading, last)) return undefined;
    return around(reading, quotedBefore(reading, end), group, subject);
  }
  if (!comma || !group.form.verb.that) return undefined;
  const after = afterCue(tokens, group, subject);
  const next = tokens[after];
  const closes = next === undefined || next.kind === 'punctuation' || isAdjunctStart(next);
  if (!closes || next?.lower === ':' || !endsSoon(tokens, after)) return undefined;
  const from = clauseStart(tokens, end);
  const left = stretch(reading, from, end, true);
  if (left === undefined) return undefined;
  const goesOn = next?.lower === ',' && tokens[after + 1]?.kind === 'quoted';
  if (goesOn && /^\W*\p{Lu}/u.test(reading.text.slice(tokens[after + 1]?.start ?? 0, (tokens[after + 1]?.start ?? 0) + 4))) return undefined;
  if (hasFinite(tokens.slice(from, end + 1)) && !goesOn) return left;
  // "The bridge, she added, would close."
  if (next?.lower !== ',' || after + 1 >= tokens.length) return undefined;
  const right = stretch(reading, after + 1, lastWord(tokens), true);
  if (right === undefined || subject === undefined) return undefined;
  return { ...left, kind: left.kind === 'indirect' ? right.kind : 'mixed', spans: [...left.spans, ...right.spans], quoted: [...left.quoted, ...right.quoted] };
}

/** “Morning Joe,”: a few words in capitals without a full stop, which a clause with a cue of its own may follow. */
function isTitleLike(reading: Reading, token: Token): boolean {
  const inner = reading.quoted[token.quoted ?? -1]?.inner;
  const words = inner === undefined ? [] : reading.text.slice(inner.start, inner.end).split(/\s+/).filter((word) => word.length > 3);
  return words.length > 0 && words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word)) && inner !== undefined && !/[.?!]$/.test(reading.text.slice(inner.start, inner.end));
}

/** Whether the cue has words behind it: no comma, no full stop, no "on Tuesday." */
function clauseFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && (next.kind !== 'punctuation' || next.lower === ':' || (next.lower === ',' && tokens[at + 1]?.kind === 'quoted')) && hasFinite(tokens.slice(at).filter((token) => token.kind !== 'quoted')) || tokens[at]?.kind === 'quoted';
}

const isRelativePronoun = (phrase: Phrase | undefined): boolean => phrase?.form === 'pronoun' && ['who', 'which', 'that'].includes(phrase.words[0] ?? '');

/** Whether quoted words end so that a cue may follow without a comma outside: with a comma, a question, nothing at all. */
function endsOpenly(reading: Reading, token: Token): boolean {
  const inner = reading.quoted[token.quoted ?? -1]?.inner;
  return inner === undefined || /[,?!…—–.-][’'”"]*\s*$/.test(reading.text.slice(Math.max(inner.start, inner.end - 6), inner.end));
}

/** The content that ends with the quoted token at `end`: just it where it is a whole sentence, or its clause with it. */
function quotedBefore(reading: Reading, end: number): Content | undefined {
  const { tokens } = reading.sentence;
  const token = tokens[end];
  const inner = reading.quoted[token?.quoted ?? -1]?.inner;
  let from = end;
  while (from > 0 && isOnlyQuotedBetween(tokens, from - 1)) from--;
  while (from < end && tokens[from]?.kind !== 'quoted') from++;
  const words = inner === undefined ? '' : reading.text.slice(inner.start, inner.end);
  const sentenceLike = /^[\s…[(]*[\p{Lu}\p{N}]/u.test(words) || words.length > 60;
  const start = clauseStart(tokens, end);
  const reported = tokens.slice(start, from).some((_, index) => index > 0 && reportsAlready(tokens, start + index));
  if (reported) return stretch(reading, from, end, true);
  const leads = tokens.slice(start, from).some((one) => one.kind === 'word');
  if (!leads || (sentenceLike && /[,.?!…—–-][’'”"]*$/.test(words.trimEnd()) && from === end && !attachesLeft(tokens, end)) || tokens[from - 1]?.lower === ':') return stretch(reading, from, end, true);
  return stretch(reading, start, end, true);
}

/** Whether the words before the marks have a cue of their own: "She said it mattered because “nobody knows,” she said." */
const reportsAlready = (tokens: readonly Token[], at: number): boolean => {
  const form = reportingVerb(tokens[at]?.lower ?? '');
  return form !== undefined && form.verb.quote && form.verb.strength === 'strong' && form.tense === 'past';
};

const isOnlyQuotedBetween = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return token !== undefined && (token.kind === 'quoted' || /^[,.…—–-]$/.test(token.lower) || token.lower === 'and' || token.lower === 'but');
};

/** Whether the words before the mark run into it ("he was a “Man of the people,” she said"). */
function attachesLeft(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.kind === 'word' && !before.capital;
}

/** Adds the words that go on after "he said,": “Word is,” Trump said, “that Ford …”. */
function around(reading: Reading, left: Content | undefined, group: VerbGroup, subject: Subject | undefined): Content | undefined {
  if (left === undefined) return undefined;
  const { tokens } = reading.sentence;
  let i = afterCue(tokens, group, subject);
  i = skipAdjunct(tokens, i, true) ?? i;
  while (i < tokens.length && /^[,:—–-]$/.test(tokens[i]?.lower ?? '')) i++;
  const next = tokens[i];
  if (next?.kind !== 'quoted' || isTitleLike(reading, next)) return left;
  const right = stretch(reading, i, i, true);
  if (right === undefined) return left;
  return { ...left, spans: [...left.spans, ...right.spans], quoted: [...left.quoted, ...right.quoted] };
}

/** The index behind the cue and, where it is inverted, its subject. */
const afterCue = (tokens: readonly Token[], group: VerbGroup, subject: Subject | undefined): number => {
  void tokens;
  return Math.max(group.last, subject?.side === 'right' ? subject.phrase.last : 0) + 1;
};

/** The words behind the cue: said that …, said “…”, told her: “…”. Undefined where none follow. */
export function contentAfter(reading: Reading, groups: readonly VerbGroup[], which: number, subject: Subject | undefined): Content | undefined {
  const { tokens } = reading.sentence;
  const group = groups[which];
  if (group === undefined) return undefined;
  const { verb } = group.form;
  const end = contentEnd(reading, groups, which);
  const at = afterCue(tokens, group, subject);
  const addressed = verb.object || verb.class === 'ask' ? skipAddressee(reading, at) : at;
  if (addressed === at) return contentFrom(reading, group, at, end);
  // "called the plan “reckless”", "urged both sides to return": what the verb is about belongs to the words.
  const whole = verb.class === 'call' || (verb.class !== 'tell' && tokens[addressed]?.lower === 'to') ? contentFrom(reading, group, at, end) : undefined;
  return whole ?? contentFrom(reading, group, addressed, end) ?? contentFrom(reading, group, at, end);
}

/** The content that begins at token `at`, behind the person spoken to. */
function contentFrom(reading: Reading, group: VerbGroup, at: number, end: number): Content | undefined {
  const { tokens } = reading.sentence;
  const { verb } = group.form;
  const beyond = verb.class === 'call' ? undefined : skipAdjunct(tokens, at, false);
  const start = beyond ?? at;
  let from = start;
  while (from <= end && /^[,:—–-]$/.test(tokens[from]?.lower ?? '')) from++;
  const introducer = tokens[from - 1]?.lower ?? '';
  const next = tokens[from];
  if (from > start && introducer === ':' && (next === undefined || from > end)) return lookAhead();
  if (next === undefined || from > end) return undefined;
  if (next.kind === 'quoted') return quotedAfter(reading, from, end, from > start, verb.class === 'call' || verb.direct);
  if (from > start && introducer === ':') return stretch(reading, from, end, false);
  if (from > start && !(introducer === ',' && verb.prepositions.includes(next.lower))) return undefined;
  if (next.lower === 'that' && (verb.that || verb.strength === 'strong')) return stretch(reading, from, end, false);
  if (QUESTION_WORDS.has(next.lower) && (verb.that || verb.class === 'ask')) return stretch(reading, from, end, false);
  if (next.lower === 'to' && verb.to) {
    const content = stretch(reading, from, end, false);
    return content === undefined ? undefined : { ...content, infinitive: true };
  }
  if (verb.prepositions.includes(next.lower) && from + 1 <= end && !isTime(tokens[from + 1])) {
    const content = stretch(reading, from + 1, end, false);
    return content === undefined ? undefined : { ...content, clause: false, cueEnd: from };
  }
  if (verb.that && hasFinite(tokens.slice(from, end + 1)) && startsNounPhrase(next)) return stretch(reading, from, end, false);
  if ((verb.direct || verb.class === 'call') && startsNounPhrase(next)) return withClause(stretch(reading, from, end, false), false);
  if (tokens.slice(from, end + 1).some((token) => token.kind === 'quoted') && (verb.that || verb.quote) && verb.strength === 'strong') return stretch(reading, from, end, false);
  return undefined;
}

const withClause = (content: Content | undefined, clause: boolean): Content | undefined => (content === undefined ? undefined : { ...content, clause });

const lookAhead = (): Content => ({ kind: 'direct', spans: [], quoted: [], looks: 'ahead', trailing: false, clause: true, introduced: true });

/** Content that begins with quoted words: just those where the sentence then goes on with something else. */
function quotedAfter(reading: Reading, from: number, end: number, introduced: boolean, complement: boolean): Content | undefined {
  const { tokens } = reading.sentence;
  let last = from;
  while (last + 1 <= end && isOnlyQuotedBetween(tokens, last + 1)) last++;
  while (last > from && tokens[last]?.kind !== 'quoted') last--;
  const after = tokens[last + 1];
  const verbal = after !== undefined && after.kind === 'word' && (auxiliary(after.lower) !== undefined || finiteVerb(after.lower));
  const goesOn = verbal && last < end ? true : last < end && after !== undefined && after.kind === 'word' && !preposition(after.lower) && conjunction(after.lower) === undefined && !adverb(after.lower) && !timeWord(after.lower) && dayOrMonth(after.lower) === undefined && !complement;
  const content = goesOn ? stretch(reading, from, end, false) : stretch(reading, from, last, false);
  return content === undefined ? undefined : { ...content, introduced };
}

/** Where the content of a cue ends: before a cue that shares its subject, before ", according to", or with the sentence. */
function contentEnd(reading: Reading, groups: readonly VerbGroup[], which: number): number {
  const own = ownEnd(reading, groups, which);
  const group = groups[which];
  // What is said inside of a relative clause ends with it.
  const outer = groups.findIndex((one, index) => index < which && isRelative(reading, one));
  const bound = outer < 0 || group === undefined ? undefined : relativeEnd(reading, groups, outer);
  return bound !== undefined && group !== undefined && bound >= group.last ? Math.min(own, bound) : own;
}

function ownEnd(reading: Reading, groups: readonly VerbGroup[], which: number): number {
  const { tokens } = reading.sentence;
  const group = groups[which];
  const last = lastWord(tokens);
  if (group === undefined) return last;
  if (group.voice === 'gerund' && group.first <= 1) {
    const close = openingEnd(reading, group);
    if (close !== undefined) return close;
  }
  if (isRelative(reading, group)) {
    const close = relativeEnd(reading, groups, which);
    if (close !== undefined) return close;
  }
  for (const later of groups.slice(which + 1)) {
    const before = tokens[later.first - 1];
    if (before === undefined || later.first - 1 <= group.last) continue;
    const own = subjectBefore(reading, later);
    const link = own === undefined ? undefined : tokens[own - 1];
    if (own !== undefined && link !== undefined && own - 2 > group.last && opensWords(tokens, later.last + 1)) {
      if (/^(?:,|[—–―])$/.test(link.lower)) return own - 2;
      if (conjunction(link.lower)?.kind === 'coordinating' && marksFollow(tokens, later.last + 1)) return tokens[own - 2]?.lower === ',' ? own - 3 : own - 2;
    }
    if (own !== undefined && link !== undefined && own - 2 > group.last && later.voice === 'finite' && later.form.verb.quote && later.form.verb.strength === 'strong' && partsFrom(group, link.lower)) {
      return tokens[own - 2]?.lower === ',' ? own - 3 : own - 2;
    }
    if (own !== undefined && link?.lower === ',' && own - 2 > group.last && later.voice === 'finite' && later.form.verb.that && isSubordinate(tokens, group.first, own - 1)) return own - 2;
    const strong = later.form.verb.strength === 'strong' || later.form.verb.quote;
    if (later.voice === 'gerund' && before.lower === ',') return later.first - 2;
    if (later.voice === 'finite' && (strong || tokens[later.last + 1]?.lower === 'that') && conjunction(before.lower)?.kind === 'coordinating' && (startsContent(tokens[later.last + 1]) || tokens[later.first - 2]?.kind === 'quoted' || asksSomebody(reading, later) || namesSomething(tokens, later))) return tokens[later.first - 2]?.lower === ',' ? later.first - 3 : later.first - 2;
  }
  if (group.form.verb.class === 'call') {
    // "described it as “a gift”, and he has not slept since": what it was called ends with the marks.
    const named = tokens.findIndex((token, index) => index > group.last && token.kind === 'quoted');
    const [comma, link] = [tokens[named + 1], tokens[named + 2]];
    if (named > 0 && comma?.lower === ',' && link !== undefined && conjunction(link.lower)?.kind === 'coordinating') return named;
  }
  for (let i = group.last + 1; i < tokens.length - 1; i++) {
    if (tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to' && tokens[i - 1]?.lower === ',') return i - 2;
  }
  return last;
}

/**
 * Whether a conjunction before a later "Trump told" ends the content of an earlier verb: those that set one speaker against
 * another always, those of time and reason where the earlier verb hardly reports.
 */
function partsFrom(group: VerbGroup, link: string): boolean {
  if (link === 'while' || link === 'although' || link === 'though' || link === 'but' || link === 'whereas' || link === 'and') return true;
  return group.form.verb.strength === 'weak' && (link === 'when' || link === 'as' || link === 'after' || link === 'because' || link === 'before');
}

/** Whether the verb at `at` stands in a clause or a phrase that comes before the main one, which begins behind `comma`. */
function isSubordinate(tokens: readonly Token[], at: number, comma: number): boolean {
  const opening = tokens[0];
  if (opening === undefined || opening.kind !== 'word' || at >= comma) return false;
  return preposition(opening.lower) || conjunction(opening.lower)?.kind === 'subordinating' || /ing$/.test(opening.lower) || opening.lower === 'asked';
}

/** Where an opening participle's content ends: before the comma that the main clause's subject follows. */
function openingEnd(reading: Reading, group: VerbGroup): number | undefined {
  const { tokens } = reading.sentence;
  for (let i = group.last + 1; i + 1 < tokens.length; i++) {
    const token = tokens[i];
    const comma = token?.lower === ',' || (token?.kind === 'quoted' && token.stopped);
    if (comma && reading.phrases.some((phrase) => phrase.first === i + 1 && phrase.anchored)) return token.kind === 'quoted' ? i : i - 1;
  }
  return undefined;
}

/** Whether "who" is the subject, after a comma: "Trump, who told aides …, said". */
function isRelative(reading: Reading, group: VerbGroup): boolean {
  const { tokens } = reading.sentence;
  return tokens[group.first - 1]?.lower === 'who' && tokens[group.first - 2]?.lower === ',';
}

/** Where a relative clause between commas ends: before the comma that the main verb follows. */
function relativeEnd(reading: Reading, groups: readonly VerbGroup[], which: number): number | undefined {
  const { tokens } = reading.sentence;
  const from = groups[which]?.last ?? 0;
  for (let i = from + 1; i + 1 < tokens.length; i++) {
    if (tokens[i]?.lower !== ',') continue;
    if (groups.some((later) => later.first === i + 1 && later.voice === 'finite')) return i - 1;
    const next = tokens[i + 1];
    if (next !== undefined && next.kind === 'word' && (auxiliary(next.lower) !== undefined || finiteVerb(next.lower))) return i - 1;
  }
  return undefined;
}

/** The index where the subject right before a later verb begins; undefined where none stands there. */
const subjectBefore = (reading: Reading, later: VerbGroup): number | undefined => reading.phrases.find((phrase) => phrase.last === later.first - 1)?.first;

/** Whether words in marks, a colon or "that" follow, at once or behind an adverbial. */
const opensWords = (tokens: readonly Token[], at: number): boolean => {
  const from = skipAdjunct(tokens, at, false) ?? at;
  const next = tokens[from]?.lower === ',' ? tokens[from + 1] : tokens[from];
  return next !== undefined && (next.kind === 'quoted' || next.lower === 'that' || next.lower === ':');
};

/** "and described his departure as “amicable”": words in marks within reach of a verb of calling. */
const namesSomething = (tokens: readonly Token[], later: VerbGroup): boolean =>
  later.form.verb.class === 'call' && tokens.slice(later.last + 1, later.last + 9).some((token) => token.kind === 'quoted');

/** "and asked people to stay", "and told her that": somebody is spoken to, and the content follows. */
function asksSomebody(reading: Reading, later: VerbGroup): boolean {
  const { verb, tense } = later.form;
  if (!verb.object || tense !== 'past') return false;
  const addressee = reading.phrases.find((phrase) => phrase.first === later.last + 1);
  const next = addressee === undefined ? undefined : reading.sentence.tokens[addressee.last + 1];
  return next !== undefined && (next.lower === 'to' || next.lower === 'that' || next.kind === 'quoted');
}

/** Whether words in marks follow a comma or a colon. */
const marksFollow = (tokens: readonly Token[], at: number): boolean => /^[,:]$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind === 'quoted';

const startsContent = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'quoted' || token.lower === 'that' || token.lower === ':' || token.lower === ',' || token.lower === 'to');

/** The start of the clause that ends at `end`: the sentence's, or behind a semicolon. */
function clauseStart(tokens: readonly Token[], end: number): number {
  for (let i = end; i > 0; i--) if (/^[;]$/.test(tokens[i]?.lower ?? '')) return i + 1;
  return 0;
}

/** Skips the person spoken to: "told reporters that", "asked him whether". */
function skipAddressee(reading: Reading, at: number): number {
  const phrase = reading.phrases.find((one) => one.first === at);
  if (phrase === undefined || reading.sentence.tokens[at]?.lower === 'that') return at;
  const next = reading.sentence.tokens[phrase.last + 1];
  if (next !== undefined && next.kind === 'word' && (auxiliary(next.lower) !== undefined || finiteVerb(next.lower))) return phrase.form === 'pronoun' && phrase.oblique ? phrase.last + 1 : at;
  return phrase.last + 1;
}

/**
 * The index behind an adverbial ("on Tuesday", "in a statement") that stands between the cue and its words; undefined where
 * none does, or where it cannot be told where it ends. With `loose`, a comma ends it too.
 */
function skipAdjunct(tokens: readonly Token[], at: number, loose: boolean): number | undefined {
  let i = at;
  // "said, however, that …"
  if (tokens[i]?.lower === ',' && tokens[i + 2]?.lower === ',' && adverb(tokens[i + 1]?.lower ?? '')) return i + 3;
  while (i < tokens.length && isTime(tokens[i])) i++;
  if (i > at && !isAdjunctStart(tokens[i])) return i;
  if (!isAdjunctStart(tokens[i])) return i > at ? i : undefined;
  for (let j = i; j < Math.min(tokens.length, i + LONGEST_ADJUNCT); j++) {
    const token = tokens[j];
    if (token === undefined) break;
    if (token.kind === 'quoted' && isInner(tokens[j - 1])) continue;
    if (token.kind === 'quoted' || token.lower === 'that' || token.lower === ':') return j;
    if (token.lower === ',') return tokens[j + 1]?.kind === 'quoted' || loose ? j : i > at ? i : undefined;
    if (j > i && auxiliary(token.lower) !== undefined) break;
  }
  return i > at ? i : undefined;
}

/** Whether a word before quoted words takes them into its phrase: "with his “whole heart”". */
const isInner = (before: Token | undefined): boolean => before !== undefined && before.kind === 'word' && (determiner(before.lower) || possessive(before.lower) !== undefined || preposition(before.lower));

const isTime = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && (timeWord(token.lower) || dayOrMonth(token.lower) !== undefined || (adverb(token.lower) && !token.capital));
const isAdjunctStart = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && (isTime(token) || (preposition(token.lower) && token.lower !== 'to') || token.lower === 'to' || token.lower === 'as' || token.lower === 'when' || token.lower === 'while' || token.lower === 'during' || /ing$/.test(token.lower));

/** Whether nothing that could be a content of its own follows: "… , she said in a statement on Tuesday." */
function endsSoon(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from];
  if (next === undefined || next.kind === 'punctuation') return true;
  const comma = tokens.findIndex((token, index) => index >= from && token.lower === ',');
  return !tokens.slice(from, comma < 0 ? undefined : comma).some((token) => token.lower === 'that' || token.kind === 'quoted');
}

const startsNounPhrase = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'word' && !preposition(token.lower) && token.lower !== 'to' && !/^(?:and|or|but|as|so|than|because|while|when|after|before|since|until)$/.test(token.lower)) || determiner(token.lower) || possessive(token.lower) !== undefined || pronoun(token.lower) !== undefined;

const hasFinite = (tokens: readonly Token[]): boolean => tokens.some((token) => token.kind === 'word' && (auxiliary(token.lower) !== undefined || finiteVerb(token.lower) || reportingVerb(token.lower)?.tense === 'past' || /^'(?:s|re|ve|ll|d|m)$/.test(token.lower)));

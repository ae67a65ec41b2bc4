import { dayOrMonth, timeWord } from '../../lexicon/calendar.js';
import { finiteVerb } from '../../lexicon/common-verbs.js';
import type { ReportingVerb } from '../../lexicon/reporting-verbs.js';
import { adverb, auxiliary, conjunction, determiner, negation, possessive, preposition, pronoun } from '../../lexicon/function-words.js';
import type { Token } from '../../model/index.js';
import { opensAmount } from '../phrases/amounts.js';
import { isTime, skipAddressee, skipAdjunct } from './adjuncts.js';
import { contentEnd } from './content-end.js';
import type { VerbGroup } from './cues.js';
import { isVerbForm } from './finite.js';
import { afterCue, endsInStop, hasFinite, isOnlyQuotedBetween, QUESTION_WORDS, stretch, type Content, type Reading } from './reading.js';
import type { Subject } from './subjects.js';

/** The words behind the cue: said that …, said “…”, told her: “…”. Undefined where none follow. */
export function contentAfter(reading: Reading, groups: readonly VerbGroup[], which: number, subject: Subject | undefined): Content | undefined {
  const { tokens } = reading.sentence;
  const group = groups[which];
  if (group === undefined) return undefined;
  const { verb } = group.form;
  const end = contentEnd(reading, groups, which);
  const at = afterCue(group, subject);
  const addressed = verb.object || verb.class === 'ask' ? skipAddressee(reading, at) : explainedTo(reading, at);
  if (addressed === at) return contentFrom(reading, group, at, end);
  if (verb.class === 'act' && verb.object && verb.prepositions.includes(tokens[addressed]?.lower ?? '') && addressed < end) return withClause(stretch(reading, at, markedEnd(tokens, addressed, affairEnd(tokens, addressed, end)), false), false);
  // "called the plan “reckless”", "urged both sides to return": what the verb is about belongs to the words.
  const whole = verb.class === 'call' || (verb.class === 'act' && verb.direct) || (verb.class !== 'tell' && tokens[addressed]?.lower === 'to') ? contentFrom(reading, group, at, end) : undefined;
  return whole ?? contentFrom(reading, group, addressed, end) ?? contentFrom(reading, group, at, end);
}

/** "explained to CBS why", "admitted to the court that": the index behind whom it is said to; the index itself where nobody stands there. */
function explainedTo({ phrases, sentence: { tokens } }: Reading, at: number): number {
  const phrase = tokens[at]?.lower === 'to' ? phrases.find(({ first }) => first === at + 1) : undefined;
  const next = tokens[(phrase?.last ?? at) + 1]?.lower ?? '';
  return phrase !== undefined && (next === 'that' || QUESTION_WORDS.has(next)) ? phrase.last + 1 : at;
}

/** The content that begins at token `at`, behind the person spoken to. */
function contentFrom(reading: Reading, group: VerbGroup, at: number, end: number): Content | undefined {
  const { tokens } = reading.sentence;
  const { verb } = group.form;
  // "said so in a letter", "nobody I asked had heard of it": nothing is told.
  if (tokens[at]?.lower === 'so' && verb.class === 'say' || (verb.class === 'ask' && auxiliary(tokens[at]?.lower ?? '') !== undefined)) return undefined;
  const aside = verb.quote ? asideEnd(tokens, at, end) : undefined;
  if (aside !== undefined) return quotedAfter(reading, { from: aside, end, introduced: true, complement: verb.direct });
  const dashed = verb.that ? behindDashes(tokens, at) : undefined;
  if (dashed !== undefined && dashed < end) return stretch(reading, dashed, end, false);
  // "said at least three people were hurt", but "complained about two buses that …": of what the verb itself asks for, nothing can be told.
  const bare = verb.strength === 'strong' || (verb.class !== 'say' && verb.class !== 'show');
  const amount = bare && verb.that && opensAmount(tokens, at) && (verb.lemma === 'say' || !verb.prepositions.includes(tokens[at]?.lower ?? ''));
  if (amount && hasFinite(tokens.slice(at, end + 1))) return stretch(reading, at, end, false);
  const beyond = verb.class === 'call' || isItsOwn(tokens, at, verb) ? undefined : skipAdjunct(tokens, at, false);
  const start = beyond ?? at;
  // "vowed not to stay": what is denied begins with the word that denies it.
  let from = tokens[start]?.lower === 'to' && start > at && negation(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
  while (from <= end && /^[,:—–-]$/.test(tokens[from]?.lower ?? '')) from++;
  const introducer = tokens[from - 1]?.lower ?? '';
  const next = tokens[from];
  if (from > start && introducer === ':' && (next === undefined || from > end)) return lookAhead();
  if (next === undefined || from > end) return undefined;
  if (next.kind === 'quoted') return quotedAfter(reading, { from, end, introduced: from > start, complement: verb.class === 'call' || verb.direct });
  if (from > start && introducer === ':') return stretch(reading, from, end, false);
  // "He added, that …"
  const stray = introducer === ',' && next.lower === 'that' && verb.that && verb.strength === 'strong' && group.voice === 'finite';
  if (from > start && !stray && !(introducer === ',' && verb.prepositions.includes(next.lower))) return undefined;
  if (next.lower === 'that' && (verb.that || verb.strength === 'strong')) return stretch(reading, from, end, false);
  // "It did not say how" tells nothing of what it said, "she asked why" tells what she asked.
  if (QUESTION_WORDS.has(next.lower) && (verb.that || verb.class === 'ask')) return from === end && verb.class !== 'ask' ? undefined : stretch(reading, from, end, false);
  const infinitive = next.lower === 'to' ? from : negation(next.lower) && tokens[from + 1]?.lower === 'to' ? from + 1 : undefined;
  if (infinitive !== undefined && verb.to) {
    if (isAnonymity(tokens, infinitive)) return undefined;
    const content = stretch(reading, from, end, false);
    return content === undefined ? undefined : { ...content, infinitive: true };
  }
  const toSomebody = next.lower === 'to' && ['say', 'tell', 'write', 'ask', 'manner'].includes(verb.class);
  // "Commenting on the award, …": what an opening participle is about is a topic; what is said comes later.
  if (group.voice === 'gerund' && group.first === 0 && (next.lower === 'on' || next.lower === 'about' || (verb.class === 'write' && preposition(next.lower)))) return undefined;
  if (verb.prepositions.includes(next.lower) && !toSomebody && from + 1 <= end && !isTime(tokens[from + 1]) && !isYear(tokens[from + 1])) {
    // "said in a letter to Moe, the mayor, that …"
    const that = verb.class === 'say' && verb.that ? tokens.findIndex((token, index) => index > from + 2 && index <= Math.min(end, from + FARTHEST_THAT) && token.lower === 'that' && tokens[index - 1]?.lower === ',') : -1;
    if (that > 0) return stretch(reading, that, end, false);
    // "said in politics it takes time": the clause begins with where it holds.
    if (verb.class === 'say' && verb.that && next.lower === 'in' && opensAnother(tokens, from + 2, end)) return stretch(reading, from, end, false);
    const content = stretch(reading, from + 1, end, false);
    return content === undefined ? undefined : { ...content, clause: false, cueEnd: from };
  }
  // A weak verb of saying or showing reports a clause only behind "that": "held a rally that drew thousands" is none.
  if (bare && verb.that && hasFinite(tokens.slice(from, end + 1)) && startsNounPhrase(next)) return stretch(reading, from, end, false);
  if ((verb.direct || verb.class === 'call') && startsNounPhrase(next)) return withClause(stretch(reading, from, verb.class === 'act' ? affairEnd(tokens, from, end) : verb.class === 'call' ? markedEnd(tokens, from, end) : end, false), false);
  if (tokens.slice(from, end + 1).some((token) => token.kind === 'quoted') && (verb.that || verb.quote) && verb.strength === 'strong') return stretch(reading, from, end, false);
  return undefined;
}

/** "said — to nobody’s surprise — that …": the index of "that" behind what two dashes set apart. Undefined where nothing is. */
function behindDashes(tokens: readonly Token[], at: number): number | undefined {
  if (!DASH.test(tokens[at]?.lower ?? '')) return undefined;
  const close = tokens.findIndex((token, index) => index > at && DASH.test(token.lower));
  return close > 0 && close <= at + LONGEST_ASIDE && tokens[close + 1]?.lower === 'that' ? close + 1 : undefined;
}

const DASH = /^[—–-]$/;

/** How far behind its cue a "that" may stand, in tokens. */
const FARTHEST_THAT = 20;

/** No aside between a cue and its words is longer, in tokens. */
const LONGEST_ASIDE = 12;

/** "said, on hearing of it, “…”": the index of the words in marks behind what two commas set apart. Undefined where nothing is. */
function asideEnd(tokens: readonly Token[], at: number, end: number): number | undefined {
  const opening = tokens[at + 1];
  if (tokens[at]?.lower !== ',' || opening === undefined || !(preposition(opening.lower) || adverb(opening.lower) || conjunction(opening.lower)?.kind === 'subordinating' || /ing$/.test(opening.lower))) return undefined;
  const close = tokens.findIndex((token, index) => index > at + 1 && (token.kind !== 'word' && token.kind !== 'number'));
  const words = tokens[close + 1];
  return tokens[close]?.lower === ',' && close <= at + LONGEST_ASIDE && close < end && words?.kind === 'quoted' && words.stopped ? close + 1 : undefined;
}

/** "asked not to be named", "asked to be called Anna": what somebody asks of the paper tells why a source is unnamed, and is nothing that is reported. */
const isAnonymity = (tokens: readonly Token[], to: number): boolean => tokens[to + 1]?.lower === 'be' && /^(?:named|identified|quoted|cited|called)$/.test(tokens[to + 2]?.lower ?? '');

/** "apologised for a pig that …": the preposition is the verb's own, and "that" belongs to the noun behind it. */
function isItsOwn(tokens: readonly Token[], at: number, verb: ReportingVerb): boolean {
  const link = tokens[at]?.lower ?? '';
  if (!verb.prepositions.includes(link) || ['to', 'with', 'in', 'on', 'at'].includes(link)) return false;
  const that = skipAdjunct(tokens, at, false);
  return that !== undefined && tokens[that]?.lower === 'that' && tokens[that - 1]?.kind === 'word';
}

/** Whether within a few words a pronoun begins a clause with a verb of its own. */
const opensAnother = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens.slice(from, Math.min(from + 3, end)).some(({ lower, kind }, index, near) => kind === 'word' && pronoun(lower)?.case !== undefined && pronoun(lower)?.case !== 'object' && near.slice(0, index).every((one) => one.kind === 'word') && hasFinite(tokens.slice(from + index + 1, from + index + 3)));

const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.lower);

const withClause = (content: Content | undefined, clause: boolean): Content | undefined => (content === undefined ? undefined : { ...content, clause });

/** "blasted the firm after she found a frog": what somebody is for or against ends before a clause of time or reason. */
function affairEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i <= end; i++) {
    const { lower } = tokens[i] as Token;
    if (lower === ',' && ['which', 'who', 'whom', 'whose'].includes(tokens[i + 1]?.lower ?? '')) return i - 1;
    if (['after', 'when', 'because', 'while', 'as', 'before', 'since', 'although', 'though'].includes(lower) && hasFinite(tokens.slice(i, end + 1))) return tokens[i - 1]?.lower === ',' ? i - 2 : i - 1;
  }
  return end;
}

/** "called it a “disgrace” after the draw": what a thing is called ends with the marks, before when it was said. */
function markedEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = end; i > from; i--) {
    if (tokens[i]?.kind !== 'quoted') continue;
    const next = tokens[i + 1];
    const goesOn = next !== undefined && conjunction(next.lower)?.kind === 'coordinating' && finiteVerb(tokens[i + 2]?.lower ?? '');
    return next !== undefined && i < end && (goesOn || WHEN.has(next.lower) || isTime(next) || /^[—–-]$/.test(next.lower)) ? i : end;
  }
  return end;
}

const WHEN = new Set(['after', 'before', 'during', 'following', 'when', 'while']);

const lookAhead = (): Content => ({ kind: 'direct', spans: [], quoted: [], looks: 'ahead', trailing: false, clause: true, introduced: true });

interface QuotedStart {
  /** Index of the quoted token, and of the content's last. */
  readonly from: number;
  readonly end: number;
  /** Whether a comma or a colon stands before it. */
  readonly introduced: boolean;
  /** Whether the verb takes a plain object, which the quoted words may begin. */
  readonly complement: boolean;
}

/** Content that begins with quoted words: just those where the sentence then goes on with something else. */
function quotedAfter(reading: Reading, { from, end, introduced, complement }: QuotedStart): Content | undefined {
  const { tokens } = reading.sentence;
  let last = from;
  while (last + 1 <= end && isOnlyQuotedBetween(tokens, last + 1)) last++;
  while (last > from && tokens[last]?.kind !== 'quoted') last--;
  const after = tokens[last + 1];
  const verbal = isVerbForm(after);
  // “You are a star!” She replied …: a capital behind a full stop inside begins a sentence.
  const inner = reading.quoted[tokens[last]?.quoted ?? -1]?.inner;
  const whole = introduced && after?.capital === true && inner !== undefined && endsInStop(reading, inner);
  const goesOn = whole ? false : verbal && last < end ? true : last < end && after !== undefined && after.kind === 'word' && !preposition(after.lower) && conjunction(after.lower) === undefined && !adverb(after.lower) && !timeWord(after.lower) && dayOrMonth(after.lower) === undefined && !complement;
  const content = goesOn ? stretch(reading, from, end, false) : stretch(reading, from, last, false);
  return content === undefined ? undefined : { ...content, introduced };
}

const startsNounPhrase = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'word' && !preposition(token.lower) && token.lower !== 'to' && !/^(?:and|or|but|as|so|than|because|while|when|after|before|since|until)$/.test(token.lower)) || determiner(token.lower) || possessive(token.lower) !== undefined || pronoun(token.lower) !== undefined;

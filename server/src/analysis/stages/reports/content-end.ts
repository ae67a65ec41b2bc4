import { adverb, conjunction, preposition } from '../../lexicon/function-words.js';
import type { Token } from '../../model/index.js';
import { skipAdjunct } from './adjuncts.js';
import type { VerbGroup } from './cues.js';
import { isVerbForm } from './finite.js';
import { hasFinite, lastWord, openingConjunction, type Reading } from './reading.js';

/** Where the content of a cue ends: before a cue that shares its subject, before ", according to", or with the sentence. */
export function contentEnd(reading: Reading, groups: readonly VerbGroup[], which: number): number {
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
  const opening = openingClauseEnd(reading, group);
  for (const later of groups.slice(which + 1)) {
    const before = tokens[later.first - 1];
    if (before === undefined || later.first - 1 <= group.last) continue;
    // "A driver who declined to be named said": what stands in the clause ends with it.
    if ((later.relative?.opens ?? Infinity) < group.first) return later.first - 1;
    const own = subjectBefore(reading, later);
    const link = own === undefined ? undefined : tokens[own - 1];
    if (own !== undefined && link !== undefined && own - 2 > group.last && opensWords(tokens, later.last + 1)) {
      if (/^(?:,|[—–―])$/.test(link.lower)) return own - 2;
      if (conjunction(link.lower)?.kind === 'coordinating' && marksFollow(tokens, later.last + 1)) return tokens[own - 2]?.lower === ',' ? own - 3 : own - 2;
    }
    if (own !== undefined && link !== undefined && own - 2 > group.last && later.voice === 'finite' && (namesSomething(tokens, later) || (later.form.verb.quote && later.form.verb.strength === 'strong') || isSetAgainst(reading, own, link.lower)) && partsFrom(group, link.lower)) {
      return tokens[own - 2]?.lower === ',' ? own - 3 : own - 2;
    }
    // "…, even as the union claimed that": one speaker against another.
    if (own !== undefined && tokens[own - 2]?.lower === 'even' && own - 3 > group.last && (link?.lower === 'as' || link?.lower === 'though') && later.voice === 'finite' && later.form.verb.that) return tokens[own - 3]?.lower === ',' ? own - 4 : own - 3;
    if (own !== undefined && link?.lower === ',' && own - 2 > group.last && later.voice === 'finite' && later.form.verb.that && isSubordinate(tokens, group.first, own - 1)) return own - 2;
    // "blasted the vote, which she believes was rigged": what she says of it is a report of its own.
    if (own !== undefined && link?.lower === 'which' && tokens[own - 2]?.lower === ',' && own - 3 > group.last && later.voice === 'finite' && later.form.verb.strength === 'strong' && (later.form.verb.that || later.form.verb.class === 'call') && relativeEnd(reading, groups, groups.indexOf(later)) === undefined) return own - 3;
    if (isSecondReport(reading, group, later)) return tokens[later.first - 2]?.lower === ',' ? later.first - 3 : later.first - 2;
    const strong = later.form.verb.strength === 'strong' || later.form.verb.quote;
    if (later.voice === 'gerund' && before.lower === ',') return later.first - 2;
    // ", with Lund telling the paper that …"
    if (later.voice === 'gerund' && own !== undefined && link?.lower === 'with' && tokens[own - 2]?.lower === ',' && own - 3 > group.last) return own - 3;
    if (later.voice === 'gerund' && before.kind === 'quoted' && before.stopped && tokens[later.last + 1]?.lower === ',' && tokens[later.last + 2]?.kind === 'quoted') return later.first - 1;
    if (later.voice === 'finite' && (strong || tokens[later.last + 1]?.lower === 'that') && conjunction(before.lower)?.kind === 'coordinating' && (startsContent(tokens[later.last + 1]) || opensWords(tokens, later.last + 1) || tokens[later.first - 2]?.kind === 'quoted' || asksSomebody(reading, later) || namesSomething(tokens, later))) return tokens[later.first - 2]?.lower === ',' ? later.first - 3 : later.first - 2;
  }
  if (opening !== undefined) return opening;
  const tag = closingTag(reading, groups, group) ?? semicolonEnd(reading, groups, which);
  if (tag !== undefined) return tag;
  if (group.form.verb.class === 'call') {
    // "described it as “a gift”, and he has not slept since": what it was called ends with the marks.
    const named = tokens.findIndex((token, index) => index > group.last && token.kind === 'quoted');
    const [comma, link] = [tokens[named + 1], tokens[named + 2]];
    // "what the mayor called a “bad week” ended": the verb of the clause around it follows.
    const own = subjectBefore(reading, group);
    if (named > 0 && own !== undefined && tokens[own - 1]?.lower === 'what') return named;
    if (named > 0 && comma?.lower === ',' && link !== undefined && conjunction(link.lower)?.kind === 'coordinating') return named;
  }
  for (let i = group.last + 1; i < tokens.length - 1; i++) {
    if (tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to' && tokens[i - 1]?.lower === ',') return i - 2;
  }
  return last;
}

/**
 * Whether a conjunction before a later "Strand told" ends the content of an earlier verb: those that set one speaker against
 * another always, those of time and reason where the earlier verb hardly reports.
 */
function partsFrom(group: VerbGroup, link: string): boolean {
  if (link === 'while' || link === 'although' || link === 'though' || link === 'but' || link === 'whereas' || link === 'and') return true;
  return group.form.verb.strength === 'weak' && (link === 'when' || link === 'as' || link === 'after' || link === 'because' || link === 'before');
}

/** "argued that it was dear, but Liberals have pushed for it": whatever is told of others by their names, behind such a word, is the paper's. */
const isSetAgainst = ({ phrases, sentence: { tokens } }: Reading, own: number, link: string): boolean =>
  /^(?:but|while|although|whereas)$/.test(link) && tokens[own - 2]?.kind !== 'word' && phrases.some(({ first, form, anchored }) => first === own && anchored && (form === 'name' || form === 'group' || form === 'organisation'));

/** Whether the verb at `at` stands in a clause or a phrase that comes before the main one, which begins behind `comma`. */
function isSubordinate(tokens: readonly Token[], at: number, comma: number): boolean {
  const opening = tokens[0];
  if (opening === undefined || opening.kind !== 'word' || at >= comma) return false;
  return preposition(opening.lower) || conjunction(opening.lower)?.kind === 'subordinating' || /ing$/.test(opening.lower) || opening.lower === 'asked';
}

/**
 * "When Lund said she would stay, he left": where what is said in a clause that opens the sentence ends, before the comma that the subject
 * and the verb of the main clause follow. Undefined where no such clause opens it.
 */
function openingClauseEnd({ phrases, sentence: { tokens } }: Reading, { first, last }: VerbGroup): number | undefined {
  const from = openingConjunction(tokens);
  if (from === undefined || tokens.slice(from, first).some((token) => token.kind !== 'word')) return undefined;
  for (let i = last + 2; i + 2 < tokens.length; i++) {
    if (/^[;:—–]$/.test(tokens[i]?.lower ?? '')) return undefined;
    if (tokens[i]?.lower !== ',' && tokens[i]?.stopped !== true) continue;
    const subject = phrases.find((phrase) => phrase.first === i + 1 && (phrase.anchored || phrase.definite));
    let next = (subject?.last ?? i) + 1;
    while (adverb(tokens[next]?.lower ?? '')) next++;
    return subject !== undefined && isVerbForm(tokens[next]) ? (tokens[i]?.stopped === true ? i : i - 1) : undefined;
  }
  return undefined;
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

/** Where a closing ", documents seen by the paper show" begins: the content before it ends at its comma, or at marks that hold one. */
function closingTag(reading: Reading, groups: readonly VerbGroup[], group: VerbGroup): number | undefined {
  const { tokens } = reading.sentence;
  const tag = groups.at(-1);
  if (tag === undefined || tag === group || tag.voice !== 'finite' || tag.last < lastWord(tokens) || !tag.form.verb.that) return undefined;
  for (let i = tag.first - 1; i > group.last + 1; i--) {
    const token = tokens[i];
    if (token?.lower === ',') return reading.phrases.some((phrase) => phrase.first === i + 1 && phrase.anchored) ? i - 1 : undefined;
    if (token?.kind === 'quoted') return token.stopped && reading.phrases.some((phrase) => phrase.first === i + 1 && phrase.anchored) ? i : undefined;
  }
  return undefined;
}

/** "said it would close; on Monday it said …": a semicolon ends the content where a clause with its own subject and cue begins behind it. */
function semicolonEnd(reading: Reading, groups: readonly VerbGroup[], which: number): number | undefined {
  const { tokens } = reading.sentence;
  const from = groups[which]?.last ?? 0;
  const at = tokens.findIndex((token, index) => index > from && token.lower === ';');
  const later = at < 0 ? undefined : groups.find((one) => one.first > at);
  const own = later === undefined ? undefined : subjectBefore(reading, later);
  if (later === undefined || own === undefined || own <= at || later.voice !== 'finite' || later.form.verb.strength !== 'strong' || !later.form.verb.that) return undefined;
  return own === at + 1 || skipAdjunct(tokens, at + 1, true) === own ? at - 1 : undefined;
}

/** Whether "who" is the subject, after a comma: "Strand, who told aides …, said". */
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
    if (isVerbForm(tokens[i + 1])) return i - 1;
  }
  return undefined;
}

/** The index where the subject right before a later verb begins, or before the comma that closes what stands beside its name; undefined where none stands there. */
function subjectBefore({ phrases, sentence: { tokens } }: Reading, { first, relative }: VerbGroup): number | undefined {
  const near = relative?.owner ?? phrases.find((phrase) => phrase.last === first - 1);
  if (near !== undefined || tokens[first - 1]?.lower !== ',') return near?.first;
  // "Karl Moe, an analyst, said", "Hal Bright, R-Skarn, said"
  const party = tokens[first - 3]?.lower === ',' && /^[dri]-/.test(tokens[first - 2]?.lower ?? '');
  return phrases.find((phrase) => (phrase.last === first - 2 && phrase.description !== undefined) || (party && phrase.last === first - 4 && phrase.form === 'name'))?.first;
}

/** Whether words in marks, a colon or "that" follow, at once or behind an adverbial. */
const opensWords = (tokens: readonly Token[], at: number): boolean => {
  const from = skipAdjunct(tokens, at, false) ?? at;
  const next = tokens[from]?.lower === ',' ? tokens[from + 1] : tokens[from];
  return next !== undefined && (next.kind === 'quoted' || next.lower === 'that' || next.lower === ':');
};

/** "praised the plan and said it would work", "said he was fine, but insists it was close": the same subject says a second thing, in the same tense. */
function isSecondReport({ sentence: { tokens } }: Reading, group: VerbGroup, later: VerbGroup): boolean {
  const { verb, tense } = later.form;
  if (later.voice !== 'finite' || group.voice !== 'finite' || tense !== group.form.tense || verb.class !== 'say' || !verb.that || verb.strength !== 'strong' || conjunction(tokens[later.first - 1]?.lower ?? '')?.kind !== 'coordinating') return false;
  const next = tokens[later.last + 1];
  return next !== undefined && next.kind === 'word' && !preposition(next.lower) && hasFinite(tokens.slice(later.last + 1));
}

/** "and described his departure as “amicable”": words in marks within reach of a verb of calling. */
const namesSomething = (tokens: readonly Token[], later: VerbGroup): boolean =>
  later.form.verb.class === 'call' && tokens.slice(later.last + 1, later.last + 9).some((token) => token.kind === 'quoted');

/** "and asked people to stay", "and told her that": somebody is spoken to, and the content follows. */
function asksSomebody(reading: Reading, later: VerbGroup): boolean {
  const { verb, tense } = later.form;
  const on = reading.sentence.tokens[later.last + 1]?.lower === 'on' && verb.prepositions.includes('on');
  if ((!verb.object && !on) || tense !== 'past') return false;
  const addressee = reading.phrases.find((phrase) => phrase.first === later.last + (on ? 2 : 1));
  const next = addressee === undefined ? undefined : reading.sentence.tokens[addressee.last + 1];
  return next !== undefined && (next.lower === 'to' || next.lower === 'that' || next.kind === 'quoted');
}

/** Whether words in marks follow a comma or a colon. */
const marksFollow = (tokens: readonly Token[], at: number): boolean => /^[,:]$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind === 'quoted';

const startsContent = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'quoted' || token.lower === 'that' || token.lower === ':' || token.lower === ',' || token.lower === 'to');

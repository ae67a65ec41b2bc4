import { dayOrMonth, timeWord } from '../lexicon/calendar.js';
import { baseVerb, finiteVerb, nounOrVerb } from '../lexicon/common-verbs.js';
import { adverb, auxiliary, conjunction, determiner, negation, possessive, preposition, pronoun } from '../lexicon/function-words.js';
import { honorific } from '../lexicon/honorifics.js';
import { organisationNoun } from '../lexicon/organisations.js';
import { demonym, place } from '../lexicon/places.js';
import { portfolio } from '../lexicon/portfolios.js';
import { reportingVerb } from '../lexicon/reporting-verbs.js';
import { roleNoun } from '../lexicon/roles.js';
import { titleAdjective } from '../lexicon/title-adjectives.js';
import type { Phrase, Sentence, Token } from '../model/index.js';
import { isAnchorNoun, phraseOf } from './phrase-head.js';

/** How far ahead a lower-case modifier may stand before the noun that it leads to ("former tech executive Carly …"). */
const FARTHEST_ANCHOR = 5;
/** No phrase that names somebody nests prepositions deeper. */
const DEEPEST = 3;
/** Particles inside of names: "Ursula von der Leyen", "Ban al-Said". */
const NAME_PARTICLES = new Set(['de', 'da', 'do', 'dos', 'del', 'della', 'der', 'den', 'di', 'du', 'la', 'le', 'van', 'von', 'bin', 'binti', 'ibn', 'al', 'el', 'ter', 'ten', 'zu', 'y', 'e', 'san', 'st']);
/** What ties a description to the noun that it belongs to: "a spokesman for", "the head of". */
const ATTACHING = new Set(['of', 'for', 'in', 'at', 'from', 'with', 'to', 'on', 'behind', 'against', 'near', 'who']);

/** The noun phrases of a sentence that name somebody or something that may speak, in reading order, not overlapping. */
export function phrases(sentence: Sentence): Phrase[] {
  const { tokens } = sentence;
  const found: Phrase[] = [];
  let i = 0;
  while (i < tokens.length) {
    const phrase = nounPhrase(tokens, i, 0);
    if (phrase === undefined) {
      i++;
      continue;
    }
    found.push(phrase);
    i = phrase.last + 1;
  }
  return joinAppositions(tokens, found);
}

/** The noun phrase that begins at token `at`; undefined where none does. */
function nounPhrase(tokens: readonly Token[], at: number, depth: number): Phrase | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'punctuation' || token.kind === 'quoted') return undefined;
  const own = pronoun(token.lower);
  const opens = opensPhrase(tokens, at);
  if (own !== undefined && !(opens && continuesPhrase(tokens, at + 1))) return partitive(tokens, at, depth) ?? pronounPhrase(tokens, at);
  const last = extent(tokens, at, opens);
  if (last === undefined || (opens && last === at)) return undefined;
  const core = { tokens, first: at, last };
  const phrase = phraseOf(core);
  if (phrase === undefined) return undefined;
  return attach(tokens, phrase, depth);
}

/** Whether a determiner opens a phrase here. "That" does so only at the start: behind a verb it opens a clause. */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.lower === 'that') return at === 0 && tokens[1]?.capital === false;
  if (['what', 'which', 'whose', 'whatever', 'whichever'].includes(token.lower)) return false;
  return determiner(token.lower) || possessive(token.lower) !== undefined;
}

/** Whether a noun phrase can go on at `at` after a determiner that may also be a pronoun ("some", "that", "her"). */
function continuesPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind !== 'punctuation' && !isBoundary(token, undefined, true) && !(token.kind === 'word' && finiteVerb(token.lower) && !nounOrVerb(token.lower));
}

/** "most of them", "some of Clinton’s allies", "one of the university’s executives": a part of somebody. */
function partitive(tokens: readonly Token[], at: number, depth: number): Phrase | undefined {
  const [token, link] = [tokens[at], tokens[at + 1]];
  if (token === undefined || link?.lower !== 'of' || depth >= DEEPEST || !PARTS.has(token.lower)) return undefined;
  const whole = nounPhrase(tokens, at + 2, depth + 1);
  if (whole === undefined) return undefined;
  const span = { start: token.start, end: whole.span.end };
  const one = token.lower === 'one' || token.lower === 'another' || token.lower === 'neither';
  return { ...whole, span, head: span, first: at, form: one ? 'unnamed' : 'group', description: undefined, plural: !one, definite: false, anchored: true, oblique: false, words: tokens.slice(at, whole.last + 1).map((each) => each.lower) };
}

/** Pronouns that stand for a part of a group. */
const PARTS = new Set(['all', 'another', 'both', 'each', 'few', 'half', 'many', 'most', 'neither', 'none', 'one', 'several', 'some', 'two', 'three', 'others']);

function pronounPhrase(tokens: readonly Token[], at: number): Phrase | undefined {
  const token = tokens[at];
  const known = token === undefined ? undefined : pronoun(token.lower);
  if (token === undefined || known === undefined) return undefined;
  const span = { start: token.start, end: token.end };
  return {
    span, first: at, last: at, head: span, form: 'pronoun', words: [token.lower], roles: [], description: undefined,
    plural: known.number === 'many',
    gender: known.gender === 'he' || known.gender === 'she' ? known.gender : undefined,
    definite: true,
    anchored: true,
    oblique: known.case === 'object',
  };
}

/** The index of the last token of the phrase's core (before "of …" and the like); undefined where nothing is one. */
function extent(tokens: readonly Token[], at: number, opens: boolean): number | undefined {
  let last: number | undefined = opens ? at : undefined;
  let anchored = false; // the token before is a name or a noun that can be a head
  let started = opens; // lower-case modifiers are welcome
  for (let i = opens ? at + 1 : at; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const previous = tokens[i - 1];
    if (token.kind === 'quoted') {
      // A nickname or a word in quotation marks inside of the phrase.
      const next = tokens[i + 1];
      if (last === undefined || token.stopped || token.end - token.start > 24 || next?.kind !== 'word' || !(next.capital || isAnchorNoun(next))) break;
      last = i;
      continue;
    }
    if (isPossessiveMark(token, previous)) {
      if (last === undefined || !continuesPhrase(tokens, i + 1) || isVerbAfterClitic(tokens[i + 1])) break;
      last = i;
      anchored = false;
      started = true;
      continue;
    }
    if (token.kind === 'punctuation') {
      if (token.lower === '&' && tokens[i + 1]?.capital === true && previous?.capital === true) {
        last = i;
        continue;
      }
      break;
    }
    if (token.kind === 'number') {
      if (anchored && !(tokens[i + 1]?.capital === true)) break;
      if (!opens && last === undefined && !leadsToAnchor(tokens, i + 1)) break;
      last = i;
      continue;
    }
    if (token.capital) {
      if (isCapitalFunctionWord(tokens, i)) break;
      if (anchored && previous !== undefined && !previous.capital && roleNoun(previous.lower) === undefined && isAnchorNoun(previous)) break;
      last = i;
      anchored = true;
      started = true;
      continue;
    }
    if (anchored && NAME_PARTICLES.has(token.lower) && (tokens[i + 1]?.capital === true || NAME_PARTICLES.has(tokens[i + 1]?.lower ?? '')) && previous?.capital === true) {
      last = i;
      continue;
    }
    if (anchored && connects(tokens, opens ? at + 1 : at, i)) {
      last = i;
      continue;
    }
    if (isBoundary(token, previous, started && !anchored)) break;
    if (last !== undefined && last > at && isCueHere(tokens, i)) break;
    const anchor = isAnchorNoun(token);
    if (anchored && !anchor && !leadsToAnchor(tokens, i + 1)) break;
    if (anchored && !anchor && endsLikeVerb(token.lower)) break;
    if (!started && !anchor && !leadsToAnchor(tokens, i + 1)) break;
    if (anchor && isVerbHere(tokens, i, anchored, started)) break;
    last = i;
    started = true;
    if (anchor) anchored = true;
  }
  while (last !== undefined && last > at && isPossessiveMark(tokens[last], tokens[last - 1])) last--;
  return last;
}

/**
 * Whether a small word between capitals belongs to one name: "Secretary of State Antony …", "Department of Justice",
 * "Food and Drug Administration".
 */
function connects(tokens: readonly Token[], first: number, i: number): boolean {
  const [token, previous] = [tokens[i], tokens[i - 1]];
  const next = tokens[i + 1]?.lower === 'the' ? tokens[i + 2] : tokens[i + 1];
  if (token === undefined || previous?.capital !== true || next?.capital !== true || next.kind === 'quoted') return false;
  const { lower } = token;
  const run = tokens.slice(first, i);
  if (lower === 'of' || lower === 'for' || lower === 'on') {
    if (roleNoun(previous.lower)?.title === true || portfolio(previous.lower)) return lower !== 'on' && (portfolio(next.lower) || place(next.lower) !== undefined || next.lower === 'homeland');
    return run.some((one) => one.capital && organisationNoun(one.lower));
  }
  if (lower !== 'and') return false;
  if (run.some((one) => one.lower === 'of' || one.lower === 'for') && run.some((one) => one.capital && (organisationNoun(one.lower) || portfolio(one.lower)))) return portfolio(next.lower) || organisationNoun(next.lower);
  for (let j = i + 1; j < Math.min(tokens.length, i + 4) && tokens[j]?.capital === true; j++) {
    if (tokens[j + 1]?.capital !== true) return tokens[first - 1]?.lower === 'the' && organisationNoun(tokens[j]?.lower ?? '');
  }
  return false;
}

/** A reporting verb with words in marks, a colon or "that" right behind it ends the phrase before it: "the streets chanted “…”". */
function isCueHere(tokens: readonly Token[], i: number): boolean {
  const form = reportingVerb(tokens[i]?.lower ?? '');
  const next = tokens[i + 1];
  if (form === undefined || next === undefined || form.tense === 'gerund') return false;
  return next.kind === 'quoted' || next.lower === 'that' || next.lower === ':' || (next.lower === ',' && tokens[i + 2]?.kind === 'quoted');
}

/** "’s", "'s", or a bare apostrophe behind a plural. */
const isPossessiveMark = (token: Token | undefined, previous: Token | undefined): boolean =>
  token !== undefined && previous !== undefined && token.start === previous.end && (token.lower === "'s" || (token.lower === "'" && previous.lower.endsWith('s')));

/** "He’s said", "Trump’s been asked": the clitic is a verb. */
function isVerbAfterClitic(next: Token | undefined): boolean {
  if (next === undefined) return true;
  const verb = reportingVerb(next.lower);
  return negation(next.lower) || next.lower === 'been' || next.lower === 'being' || (verb !== undefined && (verb.tense === 'gerund' || verb.tense === 'past' || verb.tense === 'participle') && !verb.verb.nounForms.includes(next.lower));
}

/** A capital at the start of a sentence (or of a headline) that is none of a name's. */
function isCapitalFunctionWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.shouted) return false;
  const { lower } = token;
  if (determiner(lower) || pronoun(lower) !== undefined || possessive(lower) !== undefined || conjunction(lower) !== undefined || auxiliary(lower) !== undefined || negation(lower)) return true;
  if (lower === 'there' || lower === 'here' || lower === 'meanwhile' || lower === 'nonetheless' || lower === 'nevertheless') return true;
  if (dayOrMonth(lower) !== undefined && !(tokens[i + 1]?.capital === true && honorific(tokens[i + 1]?.lower ?? '') === undefined && i > 0)) return true;
  if (preposition(lower)) return true;
  if (i > 0 && tokens[i - 1]?.kind !== 'quoted' && !/[:.—–]/.test(tokens[i - 1]?.lower ?? '')) return reportingVerb(lower)?.tense === 'past' && tokens[i + 1]?.kind === 'quoted';
  if (adverb(lower) || timeWord(lower)) return true;
  const verb = reportingVerb(lower);
  if (verb !== undefined && (verb.tense === 'gerund' || verb.tense === 'past')) return true;
  return finiteVerb(lower) && !nounOrVerb(lower) && tokens[i + 1]?.capital !== true;
}

/** A word that no noun phrase goes on with. */
function isBoundary(token: Token, previous: Token | undefined, modifiers: boolean): boolean {
  const { lower } = token;
  if (token.capital && !token.shouted) return false;
  if (determiner(lower) || possessive(lower) !== undefined || (pronoun(lower) !== undefined && !(modifiers && (lower === 'one' || lower === 'other' || lower === 'others'))) || negation(lower)) return !(modifiers && isInnerDeterminer(lower));
  if (conjunction(lower) !== undefined || preposition(lower) || auxiliary(lower) !== undefined || lower === 'to') return true;
  if (timeWord(lower) && !modifiers) return true;
  if (dayOrMonth(lower) !== undefined) return true;
  if (adverb(lower)) return !modifiers;
  if (finiteVerb(lower)) return !(modifiers && (nounOrVerb(lower) || lower.endsWith('ed')));
  void previous;
  return false;
}

/** "the other", "all three", "his own": determiners that stand behind another. */
const isInnerDeterminer = (lower: string): boolean => ['other', 'own', 'few', 'many', 'several', 'two', 'three', 'four', 'five', 'one', 'more', 'most', 'same', 'such', 'first', 'second'].includes(lower);

const endsLikeVerb = (lower: string): boolean => (lower.endsWith('ed') || baseVerb(lower)) && !nounOrVerb(lower);

/** Whether a noun that can be a head follows within a few words that may stand before it. */
function leadsToAnchor(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + FARTHEST_ANCHOR); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation' || token.kind === 'quoted') return false;
    if (token.capital) return !isCapitalFunctionWord(tokens, i) && roleBetween(tokens, from - 1, i);
    if (isBoundary(token, tokens[i - 1], false) || endsLikeVerb(token.lower)) return false;
    if (isAnchorNoun(token)) return !isVerbHere(tokens, i, true, true);
  }
  return false;
}

/** A capital name after lower-case modifiers belongs to them where the one before it is a person's noun: "executive Carly". */
function roleBetween(tokens: readonly Token[], from: number, capital: number): boolean {
  const before = tokens[capital - 1];
  if (before === undefined || capital - 1 < from) return true;
  return before.capital || titleAdjective(before.lower) || roleNoun(before.lower) !== undefined || demonym(before.lower) !== undefined || before.kind === 'number';
}

/** Whether a noun that is also a verb ("aides", "states", "reports", "leads") is the verb here. */
function isVerbHere(tokens: readonly Token[], i: number, anchored: boolean, started: boolean): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const verb = reportingVerb(token.lower);
  if (verb === undefined && !nounOrVerb(token.lower)) return false;
  if (roleNoun(token.lower) !== undefined && verb === undefined) return false;
  if (!anchored) return !started;
  const next = tokens[i + 1];
  if (next === undefined) return false;
  return next.kind === 'quoted' || next.lower === 'that' || determiner(next.lower) || pronoun(next.lower) !== undefined || possessive(next.lower) !== undefined || next.lower === ':';
}

/** What may stand between a noun and its preposition: "people familiar with the matter". */
const ADJECTIVES = new Set(['familiar', 'close', 'briefed', 'involved', 'responsible', 'based', 'present', 'opposed', 'loyal', 'allied']);

/** Adds what belongs to the phrase behind its core: "(R-Fla.)", "of the agency", "for Mrs. Clinton". */
function attach(tokens: readonly Token[], phrase: Phrase, depth: number): Phrase {
  let current = withBrackets(tokens, phrase);
  if (depth >= DEEPEST) return current;
  for (;;) {
    if (ADJECTIVES.has(tokens[current.last + 1]?.lower ?? '') && preposition(tokens[current.last + 2]?.lower ?? '') && (current.form === 'group' || current.form === 'unnamed' || current.form === 'role')) {
      const about = nounPhrase(tokens, current.last + 3, depth + 1);
      if (about !== undefined) {
        current = widen(tokens, current, about.last);
        continue;
      }
    }
    const link = tokens[current.last + 1];
    if (link === undefined || link.kind !== 'word' || link.capital || !ATTACHING.has(link.lower)) return current;
    if (!takesPreposition(current, link.lower)) return current;
    if (link.lower === 'of' && tokens[current.last + 2]?.kind === 'number' && tokens[current.last + 3]?.capital !== true) {
      current = widen(tokens, current, current.last + 2);
      continue;
    }
    const object = nounPhrase(tokens, current.last + 2, depth + 1);
    if (object === undefined || object.form === 'pronoun' || startsWithTime(tokens, current.last + 2) || isEvent(tokens, object)) return current;
    current = widen(tokens, current, object.last);
  }
}

/** Whether a preposition behind this phrase describes it: always "of", others behind a person's noun or a document's. */
function takesPreposition(phrase: Phrase, link: string): boolean {
  if (phrase.form === 'name') return false;
  if (link === 'of') return true;
  if (link === 'who') return false;
  if (phrase.form === 'document') return link === 'by' || link === 'from' || link === 'in';
  if (phrase.form === 'organisation') return (link === 'for' && phrase.words.length > 1) || (link === 'in' && !phrase.definite);
  if (phrase.roles.length === 0 && !phrase.anchored) return false;
  return phrase.form === 'role' || phrase.form === 'unnamed' || (phrase.form === 'group' && link !== 'to' && link !== 'on');
}

const startsWithTime = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 3).some((token) => timeWord(token.lower) || dayOrMonth(token.lower) !== undefined || (token.kind === 'number' && /^\d{4}$/.test(token.lower)));

/** "in a statement", "at a rally": where something was said, no part of who said it. */
function isEvent(tokens: readonly Token[], object: Phrase): boolean {
  const noun = tokens[object.last];
  return noun !== undefined && (object.form === 'document' || ['rally', 'conference', 'briefing', 'interview', 'hearing', 'debate', 'speech', 'event', 'meeting', 'trial'].includes(noun.lower));
}

function widen(tokens: readonly Token[], phrase: Phrase, last: number): Phrase {
  const end = tokens[last]?.end ?? phrase.span.end;
  const head = phrase.form === 'name' ? phrase.head : { start: phrase.head.start, end };
  return { ...phrase, last, span: { start: phrase.span.start, end }, head, description: phrase.form === 'name' ? phrase.description : head };
}

/** "(R-Fla.)", "(pictured)", "(D)": a short bracket directly behind a name or a role. */
function withBrackets(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (tokens[phrase.last + 1]?.lower !== '(') return phrase;
  for (let i = phrase.last + 2; i < Math.min(tokens.length, phrase.last + 8); i++) {
    const token = tokens[i];
    if (token?.kind === 'quoted') return phrase;
    if (token?.lower === ')') return { ...phrase, last: i, span: { start: phrase.span.start, end: token.end } };
  }
  return phrase;
}

/**
 * "the company’s chief executive, Jane Doe," is one phrase with a name; "Brian Fallon, a spokesman for Mrs. Clinton," is one
 * with a description.
 */
function joinAppositions(tokens: readonly Token[], found: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of found) {
    const before = joined.at(-1);
    const wider = before === undefined ? undefined : joinAnd(tokens, before, phrase);
    if (wider !== undefined) {
      joined[joined.length - 1] = wider;
      continue;
    }
    if (before !== undefined && phrase.first === before.last + 2 && tokens[before.last + 1]?.lower === ',') {
      const one = joinPair(tokens, before, phrase);
      if (one !== undefined) {
        joined[joined.length - 1] = one;
        continue;
      }
    }
    joined.push(phrase);
  }
  return joined;
}

/** "an RNC committeeman from Oregon and a member of the committee": a description in two parts, behind a name. */
function joinAnd(tokens: readonly Token[], before: Phrase, after: Phrase): Phrase | undefined {
  if (phraseGap(tokens, before, after) !== 'and' || before.form !== 'name' || before.description === undefined || before.description.start < before.head.end) return undefined;
  if (after.roles.length === 0 || after.form === 'name' || after.plural || after.form === 'pronoun') return undefined;
  const next = tokens[after.last + 1];
  if (next !== undefined && !/^[,.;:)—–-]$/.test(next.lower) && next.lower !== 'who' && next.kind !== 'quoted') return undefined;
  return { ...before, span: { start: before.span.start, end: after.span.end }, last: after.last, roles: [...before.roles, ...after.roles], description: { start: before.description.start, end: after.span.end } };
}

/** The one word between two phrases; undefined where there is none or more than one. */
const phraseGap = (tokens: readonly Token[], before: Phrase, after: Phrase): string | undefined =>
  after.first === before.last + 2 ? tokens[before.last + 1]?.lower : undefined;

function joinPair(tokens: readonly Token[], before: Phrase, after: Phrase): Phrase | undefined {
  const next = tokens[after.last + 1];
  const closes = next === undefined || next.kind === 'punctuation' || next.lower === 'who' || auxiliary(next.lower) !== undefined || finiteVerb(next.lower) || reportingVerb(next.lower) !== undefined || next.kind === 'quoted';
  if (!closes) return undefined;
  const span = { start: before.span.start, end: after.span.end };
  if ((before.form === 'role' || before.form === 'unnamed') && !before.plural && after.form === 'name' && before.roles.length > 0) {
    return { ...after, span, first: before.first, roles: [...before.roles, ...after.roles], gender: after.gender ?? before.gender, description: before.head };
  }
  const describes = (after.form === 'role' || after.form === 'unnamed') && after.roles.length > 0 && !after.plural;
  if ((before.form === 'name' || before.form === 'organisation') && describes && (next === undefined || /^[,.;:)—–-]$/.test(next.lower) || next.lower === 'who' || next.kind === 'quoted')) {
    if (before.form === 'organisation') return undefined;
    return { ...before, span, last: after.last, roles: [...before.roles, ...after.roles], gender: before.gender ?? after.gender, description: before.description ?? after.head };
  }
  return undefined;
}

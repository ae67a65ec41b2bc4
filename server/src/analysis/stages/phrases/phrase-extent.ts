import { groupNoun } from '../../lexicon/groups.js';
import { dayOrMonth, timeWord } from '../../lexicon/calendar.js';
import { baseVerb, finiteVerb, nounOrVerb } from '../../lexicon/common-verbs.js';
import { documentNoun } from '../../lexicon/documents.js';
import { auxiliary, determiner, negation, possessive, preposition, pronoun } from '../../lexicon/function-words.js';
import { honorific } from '../../lexicon/honorifics.js';
import { nameParticle } from '../../lexicon/name-particles.js';
import { organisationNoun } from '../../lexicon/organisations.js';
import { demonym, place } from '../../lexicon/places.js';
import { portfolio } from '../../lexicon/portfolios.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import { roleNoun } from '../../lexicon/roles.js';
import { titleAdjective } from '../../lexicon/title-adjectives.js';
import type { Token } from '../../model/index.js';
import { isAnchorNoun } from './phrase-head.js';
import { continuesPhrase, endsLikeVerb, isBelieving, isBoundary, isCapitalFunctionWord, isSaying } from './phrase-boundary.js';

/** How far ahead a lower-case modifier may stand before the noun that it leads to ("former tech executive Gloria …"). */
const FARTHEST_ANCHOR = 5;

/** The index of the last token of the phrase's core (before "of …" and the like); undefined where nothing is one. */
export function extent(tokens: readonly Token[], at: number, opens: boolean): number | undefined {
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
      if (last === undefined || !continuesPhrase(tokens, i + 1) || isVerbAfterClitic(tokens, i + 1)) break;
      last = i;
      anchored = false;
      started = true;
      continue;
    }
    if (token.kind === 'punctuation') {
      if (previous?.capital === true && tokens[i + 1]?.capital === true && (token.lower === '&' || joinsPollsters(tokens, i))) {
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
      if (opens && i === at + 1 && dayOrMonth(token.lower) !== undefined && tokens[i + 1]?.kind === 'word' && continuesPhrase(tokens, i + 1)) {
        // "a Wednesday editorial", "the June vote"
        last = i;
        continue;
      }
      if (isCapitalFunctionWord(tokens, i)) break;
      // "the moment Chris Christie learned": behind a time a name begins a clause.
      if (previous !== undefined && last !== undefined && !previous.capital && previous.lower !== 'second' && (timeWord(previous.lower) || previous.lower === 'moment')) break;
      if (anchored && previous !== undefined && !previous.capital && roleNoun(previous.lower) === undefined && isAnchorNoun(previous) && !isFirm(tokens, opens ? undefined : at, i) && !(opens && isCalled(tokens, i))) break;
      last = i;
      anchored = true;
      started = true;
      continue;
    }
    if (anchored && nameParticle(token.lower) && (tokens[i + 1]?.capital === true || nameParticle(tokens[i + 1]?.lower ?? '')) && previous?.capital === true) {
      last = i;
      continue;
    }
    if (anchored && connects(tokens, opens ? at + 1 : at, i)) {
      last = i;
      continue;
    }
    if (isBoundary(token, started && !anchored) || isSaying(tokens, i)) break;
    if (!started && isCueOfMany(tokens, i)) break;
    if (started && i > at + 1 && isBelieving(token)) break;
    if (last !== undefined && closesTag(tokens, at, i)) break;
    if (last !== undefined && last > at && (isCueHere(tokens, i) || closesByPhrase(tokens, at, i))) break;
    if (/-year-olds?$/.test(previous?.lower ?? '') && reportingVerb(token.lower)?.tense === 'past') break;
    const anchor = isAnchorNoun(token);
    if (anchored && !anchor && !leadsToAnchor(tokens, i + 1) && !(opens && isNamedAfter(tokens, at, i))) break;
    if (anchored && !anchor && (endsLikeVerb(token.lower) || isCueOfMany(tokens, i))) break;
    if (!started && !anchor && !leadsToAnchor(tokens, i + 1)) break;
    if (anchor && isVerbHere(tokens, i, anchored, started)) break;
    last = i;
    started = true;
    if (anchor) anchored = true;
  }
  while (last !== undefined && last > at && isPossessiveMark(tokens[last], tokens[last - 1])) last--;
  return last;
}

/** "the Lund slate", "the Marek bill": behind an article and capitals, a plain noun that no other follows says what is called so. */
function isNamedAfter(tokens: readonly Token[], at: number, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || tokens[at]?.lower !== 'the' || tokens[i - 1]?.capital !== true || !/^[a-z]+$/.test(token.lower) || /(?:ed|ing|ly)$/.test(token.lower)) return false;
  // "the Senate plans to", "the Democrats vote": verbs.
  if ((nounOrVerb(token.lower) && token.lower.endsWith('s')) || (tokens[i - 1]?.lower.endsWith('s') === true && (nounOrVerb(token.lower) || baseVerb(token.lower)))) return false;
  return next === undefined || next.kind === 'punctuation' || (next.lower !== 'to' && preposition(next.lower)) || finiteVerb(next.lower);
}

/** "the Courier/Radio Nord poll": a stroke between the names of those who made it. */
function joinsPollsters(tokens: readonly Token[], stroke: number): boolean {
  if (tokens[stroke]?.lower !== '/') return false;
  const next = tokens.slice(stroke + 1, stroke + 1 + FARTHEST_ANCHOR).find((token) => !token.capital && token.lower !== '/');
  return next !== undefined && next.kind === 'word' && documentNoun(next.lower);
}

/** "ferry firm Skarnline", "toy company Quorra": a body's noun with a word before it and no article, before the body's name. */
function isFirm(tokens: readonly Token[], at: number | undefined, i: number): boolean {
  const noun = tokens[i - 1];
  return at !== undefined && noun !== undefined && i - 2 >= at && organisationNoun(noun.lower) && !noun.lower.endsWith('s') && honorific(tokens[i]?.lower ?? '') === undefined && roleNoun(tokens[i]?.lower ?? '') === undefined && dayOrMonth(tokens[i]?.lower ?? '') === undefined;
}

/** Bodies that news calls by noun and name: "the charity Shelter", "the union Industri Energi". Behind others ("the paper Strand read") a name begins a clause. */
const CALLED = new Set(['broadcaster', 'charity', 'consultancy', 'group', 'insurer', 'network', 'ngo', 'nonprofit', 'pollster', 'regulator', 'retailer', 'tank', 'think-tank', 'union', 'watchdog', 'website']);

/** Whether the capital at `i` begins the name of the body before it: nothing but its verb, a mark or the end stands behind the name. */
function isCalled(tokens: readonly Token[], i: number): boolean {
  if (!CALLED.has(tokens[i - 1]?.lower ?? '') || roleNoun(tokens[i]?.lower ?? '') !== undefined || honorific(tokens[i]?.lower ?? '') !== undefined || dayOrMonth(tokens[i]?.lower ?? '') !== undefined) return false;
  let end = i;
  while (tokens[end]?.capital === true) end++;
  const next = tokens[end];
  return next === undefined || next.kind !== 'word' || reportingVerb(next.lower)?.verb.quote === true || auxiliary(next.lower) !== undefined;
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
  if (dayOrMonth(next.lower) !== undefined) return false;
  if (lower === 'to') return run.some((one) => one.capital && organisationNoun(one.lower));
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

/** “…,” Lind notes; “…,” the two write: behind quoted words, a name and a verb that could be a noun are a name and a verb. */
function closesTag(tokens: readonly Token[], at: number, i: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[i + 1]];
  if (before?.kind !== 'quoted' || (next !== undefined && next.kind !== 'punctuation')) return false;
  const form = reportingVerb(tokens[i]?.lower ?? '');
  const two = /^(?:two|three|four|pair|couple|both)$/.test(tokens[i - 1]?.lower ?? '');
  return form !== undefined && form.verb.quote && (form.tense === 'present' || (form.tense === 'base' && two));
}

/** "documents seen by the Compass show.": the last word behind "by" and a name is the sentence's verb. */
function closesByPhrase(tokens: readonly Token[], at: number, i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[at - 1]?.lower !== 'by' || (next !== undefined && next.lower !== '.') || tokens[i - 1]?.capital !== true) return false;
  const form = reportingVerb(tokens[i]?.lower ?? '');
  return form !== undefined && (form.tense === 'base' || form.tense === 'present');
}

/** "prosecutors tell jury", "doctors urge patients": behind a plural of persons a base form that is no noun is their verb. */
function isCueOfMany(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token;
  const form = reportingVerb(lower);
  return form?.tense === 'base' && !form.verb.nounForms.includes(lower) && roleNoun(tokens[i - 1]?.lower ?? '')?.plural === true;
}

/** A reporting verb with words in marks, a colon or "that" right behind it ends the phrase before it: "the streets chanted “…”". */
function isCueHere(tokens: readonly Token[], i: number): boolean {
  const form = reportingVerb(tokens[i]?.lower ?? '');
  const next = tokens[i + 1];
  if (form === undefined || next === undefined || form.tense === 'gerund') return false;
  if (form.tense === 'base' && !(tokens[i - 1]?.lower.endsWith('s') ?? false) && !groupNoun(tokens[i - 1]?.lower ?? '')) return false;
  return next.kind === 'quoted' || next.lower === 'that' || next.lower === ':' || (next.lower === ',' && tokens[i + 2]?.kind === 'quoted');
}

/** "’s", "'s", or a bare apostrophe behind a plural. */
const isPossessiveMark = (token: Token | undefined, previous: Token | undefined): boolean =>
  token !== undefined && previous !== undefined && token.start === previous.end && (token.lower === "'s" || (token.lower === "'" && previous.lower.endsWith('s')));

/** "He’s said", "Strand’s been asked": the clitic is a verb. In "the board’s thinking said" a verb follows, so that it is none. */
function isVerbAfterClitic(tokens: readonly Token[], at: number): boolean {
  const [next, behind] = [tokens[at], tokens[at + 1]];
  if (next === undefined) return true;
  const verb = reportingVerb(next.lower);
  if (verb?.tense === 'gerund' && behind !== undefined && (auxiliary(behind.lower) !== undefined || reportingVerb(behind.lower)?.tense === 'past')) return false;
  return negation(next.lower) || next.lower === 'been' || next.lower === 'being' || (verb !== undefined && (verb.tense === 'gerund' || verb.tense === 'past' || verb.tense === 'participle') && !verb.verb.nounForms.includes(next.lower));
}

/** Whether a noun that can be a head follows within a few words that may stand before it. */
function leadsToAnchor(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + FARTHEST_ANCHOR); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation' || token.kind === 'quoted') return false;
    if (token.capital) return !isCapitalFunctionWord(tokens, i) && roleBetween(tokens, from - 1, i);
    if (isBoundary(token, false) || endsLikeVerb(token.lower) || isSaying(tokens, i)) return false;
    if (isAnchorNoun(token)) return !isVerbHere(tokens, i, true, true);
  }
  return false;
}

/** A capital name after lower-case modifiers belongs to them where the one before it is a person's noun: "executive Gloria". */
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
  const before = tokens[i - 1];
  // “…,” reports Ann Lee; “…,” notes the paper: behind quoted words it does, with its subject turned round.
  if (!anchored && before?.kind === 'quoted' && verb?.tense === 'present' && verb.verb.quote && isTurnedRound(tokens[i + 1])) return true;
  // No clause begins with a finite verb: "documents seen by the paper show".
  if (!anchored && verb?.tense === 'present' && (before === undefined || before.kind === 'quoted' || before.lower === ',')) return false;
  // "…, campaign officials said": a noun before another one for people.
  if (!anchored && !started && verb === undefined && (before === undefined || before.kind === 'punctuation') && roleNoun(tokens[i + 1]?.lower ?? '')?.plural === true) return false;
  // "and surveys suggest", "reports say"
  if (!anchored && !started && isAnchorNoun(token) && isReporting(tokens[i + 1])) return false;
  if (!anchored) return !started;
  const next = tokens[i + 1];
  if (next === undefined) return false;
  // "a campaign message: …": a base form agrees with no singular.
  if (verb?.tense === 'base' && before !== undefined && !before.capital && !before.lower.endsWith('s') && !groupNoun(before.lower)) return false;
  return next.kind === 'quoted' || next.lower === 'that' || determiner(next.lower) || pronoun(next.lower) !== undefined || possessive(next.lower) !== undefined || next.lower === ':';
}

/** Whether a reporting verb stands there that is no noun, in whatever tense: "reports say". */
const isReporting = (token: Token | undefined): boolean => { const form = reportingVerb(token?.lower ?? ''); return form !== undefined && form.tense !== 'gerund' && !form.verb.nounForms.includes(token?.lower ?? ''); };

const isTurnedRound = (next: Token | undefined): boolean => next !== undefined && next.kind === 'word' && (next.capital || determiner(next.lower) || possessive(next.lower) !== undefined);

import { dayOrMonth, timeWord } from '../../lexicon/calendar.js';
import { finiteVerb } from '../../lexicon/common-verbs.js';
import { determiner, possessive, preposition, pronoun } from '../../lexicon/function-words.js';
import { place } from '../../lexicon/places.js';
import { portfolio } from '../../lexicon/portfolios.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import { asPhrase, type Phrase, type Sentence, type Token } from '../../model/index.js';
import { joinAppositions } from './appositions.js';
import { phraseOf } from './phrase-head.js';
import { continuesPhrase, isAcronym, isBelieving, isSaying } from './phrase-boundary.js';
import { extent } from './phrase-extent.js';
import { asked, share } from './shares.js';


/** No phrase that names somebody nests prepositions deeper. */
const DEEPEST = 3;

/** What ties a description to the noun that it belongs to: "a spokesman for", "the head of". */
const ATTACHING = new Set(['of', 'by', 'for', 'in', 'at', 'from', 'with', 'to', 'on', 'behind', 'against', 'near', 'who']);

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
  const part = share(tokens, at);
  if (part !== undefined) return part;
  const own = isAcronym(tokens, at) ? undefined : pronoun(token.lower);
  const opens = opensPhrase(tokens, at);
  if (own !== undefined && !(opens && continuesPhrase(tokens, at + 1) && !(own.number === 'many' && (isBelieving(tokens[at + 1]) || isSaying(tokens, at + 1))))) {
    const plain = partitive(tokens, at, depth) ?? pronounPhrase(tokens, at);
    return plain === undefined ? undefined : withSelf(tokens, plain);
  }
  if (opens && tokens[at - 1]?.lower === 'in' && tokens[at + 1]?.lower === 'words' && tokens[at + 2]?.lower === 'of') return undefined;
  const last = extent(tokens, at, opens);
  if (last === undefined || (opens && last === at)) return undefined;
  const core = { tokens, first: at, last };
  const phrase = phraseOf(core);
  if (phrase === undefined) return undefined;
  return withSelf(tokens, attach(tokens, phrase, depth));
}

/** The words that stress who somebody is, and whom they are said of. */
const SELVES: ReadonlyMap<string, Phrase['gender']> = new Map([['himself', 'he'], ['herself', 'she'], ['themselves', undefined], ['itself', undefined], ['myself', undefined], ['ourselves', undefined], ['yourself', undefined]]);

/** "Strand herself said": the word belongs to the phrase before it, and tells of whom it is said. */
function withSelf(tokens: readonly Token[], phrase: Phrase): Phrase {
  const self = tokens[phrase.last + 1];
  return self !== undefined && SELVES.has(self.lower) ? asPhrase({ ...phrase, last: phrase.last + 1, span: { start: phrase.span.start, end: self.end }, gender: phrase.gender ?? SELVES.get(self.lower) }) : phrase;
}

/** Whether a determiner opens a phrase here. "That" does so only at the start: behind a verb it opens a clause. */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // "of that report": behind such a preposition no clause begins.
  if (token.lower === 'that') return (at === 0 && tokens[1]?.capital === false) || (/^(?:of|in|at|from|for|with|by|on)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.capital === false && continuesPhrase(tokens, at + 1));
  if (['what', 'which', 'whose', 'whatever', 'whichever'].includes(token.lower)) return false;
  return determiner(token.lower) || possessive(token.lower) !== undefined;
}

/** "most of them", "some of Marsh’s allies", "one of the university’s executives": a part of somebody. */
function partitive(tokens: readonly Token[], at: number, depth: number): Phrase | undefined {
  const [token, link] = [tokens[at], tokens[at + 1]];
  if (token === undefined || link?.lower !== 'of' || depth >= DEEPEST || !PARTS.has(token.lower)) return undefined;
  const whole = nounPhrase(tokens, at + 2, depth + 1);
  if (whole === undefined) return undefined;
  const span = { start: token.start, end: whole.span.end };
  const one = token.lower === 'one' || token.lower === 'another' || token.lower === 'neither';
  return asPhrase({ ...whole, span, head: span, first: at, form: one ? 'unnamed' : 'group', description: undefined, plural: !one, definite: false, anchored: true, oblique: false, words: tokens.slice(at, whole.last + 1).map((each) => each.lower) });
}

/** Pronouns that stand for a part of a group. */
const PARTS = new Set(['all', 'another', 'both', 'each', 'few', 'half', 'many', 'most', 'neither', 'none', 'one', 'several', 'some', 'two', 'three', 'others']);

function pronounPhrase(tokens: readonly Token[], at: number): Phrase | undefined {
  const token = tokens[at];
  const known = token === undefined ? undefined : pronoun(token.lower);
  if (token === undefined || known === undefined) return undefined;
  const span = { start: token.start, end: token.end };
  return asPhrase({
    span, first: at, last: at, head: span, form: 'pronoun', words: [token.lower], roles: [], description: undefined,
    plural: known.number === 'many',
    gender: known.gender === 'he' || known.gender === 'she' ? known.gender : undefined,
    definite: true,
    anchored: true,
    oblique: known.case === 'object',
  });
}

/** What may stand between a noun and its preposition: "people familiar with the matter". */
const ADJECTIVES = new Set(['familiar', 'close', 'briefed', 'involved', 'responsible', 'based', 'present', 'opposed', 'loyal', 'allied']);

/** Adds what belongs to the phrase behind its core: "(R-Fla.)", "of the agency", "for Mrs. Marsh". */
function attach(tokens: readonly Token[], phrase: Phrase, depth: number): Phrase {
  let current = asked(tokens, withBrackets(tokens, phrase));
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
    if (link.lower === 'of' && (tokens[current.last + 2]?.kind === 'number' || isCount(tokens[current.last + 2]?.lower ?? '')) && tokens[current.last + 3]?.capital !== true && !continuesPhrase(tokens, current.last + 3)) {
      current = widen(tokens, current, current.last + 2);
      continue;
    }
    if (current.form === 'name' && !startsWithCapital(tokens, current.last + 2)) return current;
    const object = nounPhrase(tokens, current.last + 2, depth + 1);
    if (object === undefined && link.lower === 'of' && current.form === 'role' && portfolio(tokens[current.last + 2]?.lower ?? '')) {
      // "the mayor’s chief of staff": a noun that could be a verb elsewhere.
      current = widen(tokens, current, current.last + 2);
      continue;
    }
    const bare = object === undefined && /^(?:of|on|for|in)$/.test(link.lower) && (current.form === 'role' || current.form === 'unnamed') && current.roles.length > 0 ? bareEnd(tokens, current.last + 2) : undefined;
    if (bare !== undefined) {
      current = widen(tokens, current, bare);
      continue;
    }
    if (object === undefined || object.form === 'pronoun' || startsWithTime(tokens, current.last + 2) || (link.lower !== 'of' && isEvent(tokens, object))) return current;
    const holder = link.lower === 'of' ? holderNamed(tokens, current, object) : undefined;
    if (holder !== undefined) return holder;
    current = asked(tokens, widen(tokens, current, placeEnd(tokens, object)));
  }
}

/** "spokesman on health,", "head of swimming said": the last of one or two plain nouns before a comma or a verb of saying; undefined where others stand there. */
function bareEnd(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at; i < at + 2; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token?.kind !== 'word' || token.capital || timeWord(token.lower) || !continuesPhrase(tokens, i) || /(?:ed|ly)$/.test(token.lower)) return undefined;
    if (next?.lower === ',' || reportingVerb(next?.lower ?? '')?.verb.quote === true) return i;
  }
  return undefined;
}

/** "Moss of Maryland", "Lind of the Ferry Union": what a name is of is a place or a body, and nothing of which somebody is accused. */
const startsWithCapital = (tokens: readonly Token[], at: number): boolean => tokens[tokens[at]?.lower === 'the' ? at + 1 : at]?.capital === true;

/** The last token of a place with the state or country behind it: "Chalmette, La.", "Columbia, South Carolina". */
function placeEnd(tokens: readonly Token[], object: Phrase): number {
  const { last } = object;
  if (tokens[last]?.capital !== true || tokens[last + 1]?.lower !== ',') return last;
  for (const end of [last + 3, last + 2]) {
    const name = tokens.slice(last + 2, end + 1);
    const kind = name.every((token) => token.capital) ? place(name.map((token) => token.lower.replaceAll('.', '')).join(' ')) : undefined;
    const next = tokens[end + 1];
    if (kind !== undefined && kind !== 'city' && end < tokens.length && (next === undefined || next.kind !== 'word' || reportingVerb(next.lower) !== undefined)) return end;
  }
  return last;
}

/** Bodies that have a speaker, a leader or a president. */
const CHAMBERS = new Set(['assembly', 'commons', 'council', 'house', 'opposition', 'parliament', 'republic', 'senate']);

/** "Speaker of the House Jane Doe": what an office is of stands before who holds it, without a comma. Undefined where no name follows. */
function holderNamed(tokens: readonly Token[], role: Phrase, object: Phrase): Phrase | undefined {
  const first = object.first + 2;
  const names = tokens.slice(first, object.last + 1);
  if (role.form !== 'role' || role.plural || tokens[object.first]?.lower !== 'the' || !CHAMBERS.has(tokens[first - 1]?.lower ?? '') || names.length < 2 || names.some((token) => !token.capital || finiteVerb(token.lower))) return undefined;
  const name = phraseOf({ tokens, first, last: object.last });
  const chamber = tokens[first - 1];
  if (name?.form !== 'name' || chamber === undefined) return undefined;
  return asPhrase({ ...name, span: { start: role.span.start, end: name.span.end }, first: role.first, roles: [...role.roles, ...name.roles], gender: name.gender ?? role.gender, description: { start: role.head.start, end: chamber.end } });
}

/** "a mother of three". */
const isCount = (lower: string): boolean => /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(lower);

/** Whether a preposition behind this phrase describes it: always "of", others behind a person's noun or a document's. */
function takesPreposition(phrase: Phrase, link: string): boolean {
  // "Shares of Quorra Toys": one capital at the start of a sentence may be no name.
  if (phrase.form === 'name') return link === 'of' && (phrase.words.length > 1 || phrase.span.start < phrase.head.start);
  if (link === 'of') return true;
  if (link === 'who' || (link === 'by' && phrase.form !== 'document')) return false;
  if (phrase.form === 'document') return link === 'by' || link === 'from' || link === 'in';
  if (phrase.form === 'organisation') return (link === 'for' && phrase.words.length > 1) || (link === 'in' && !phrase.definite);
  if (phrase.roles.length === 0 && !phrase.anchored) return false;
  return phrase.form === 'role' || phrase.form === 'unnamed' || (phrase.form === 'group' && link !== 'to' && link !== 'on');
}

const startsWithTime = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 3).some((token, index) => ((timeWord(token.lower) || dayOrMonth(token.lower) !== undefined) && tokens[at + index + 1]?.lower !== "'s") || (token.kind === 'number' && /^\d{4}$/.test(token.lower)));

/** "in a statement", "at a rally": where something was said, no part of who said it. */
function isEvent(tokens: readonly Token[], object: Phrase): boolean {
  const noun = tokens[object.last];
  return noun !== undefined && (object.form === 'document' || ['rally', 'conference', 'briefing', 'interview', 'hearing', 'debate', 'speech', 'event', 'meeting', 'trial'].includes(noun.lower));
}

function widen(tokens: readonly Token[], phrase: Phrase, last: number): Phrase {
  const end = tokens[last]?.end ?? phrase.span.end;
  const head = phrase.form === 'name' ? phrase.head : { start: phrase.head.start, end };
  return asPhrase({ ...phrase, last, span: { start: phrase.span.start, end }, head, description: phrase.form === 'name' ? phrase.description : head });
}

/** "(R-Fla.)", "(pictured)", "(D)": a short bracket directly behind a name or a role. */
function withBrackets(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (tokens[phrase.last + 1]?.lower !== '(') return phrase;
  for (let i = phrase.last + 2; i < Math.min(tokens.length, phrase.last + 8); i++) {
    const token = tokens[i];
    if (token?.kind === 'quoted') return phrase;
    if (token?.lower === ')') return asPhrase({ ...phrase, last: i, span: { start: phrase.span.start, end: token.end } });
  }
  return phrase;
}

import { dayOrMonth, timeWord } from '../../lexicon/calendar.js';
import { auxiliary, preposition, pronoun } from '../../lexicon/function-words.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import { asPhrase, spanOf, type Entity, type Phrase, type Token } from '../../model/index.js';
import { bodyNamed } from '../../resolve/bodies.js';
import { learn, personMisspelt, personNamed, personWithin, type Bearer } from '../../resolve/names.js';
import { bearerKnown, completeKnown, introduceKnown } from './known.js';
import { initials, introduce, type Register } from '../../resolve/register.js';
import type { Identity } from './identity.js';
import { asSpotted, type Spotted } from './spotted.js';
import { wholeName } from './whole-name.js';

/** A headline names nobody by a run of capitals longer than this. */
const LONGEST_IN_HEADLINE = 3;

/** What the whole article tells of words that look like names. */
interface Signs {
  /** Names that are bodies' although no noun says so: "Norvik Energy, which …", "Norvik Energy said it …". */
  readonly bodies: ReadonlySet<string>;
  /** Words that have a capital in the middle of a sentence too, or that speak. */
  readonly names: ReadonlySet<string>;
  /** Phrases of two words and more that speak, with what they are beside them: “the sculptor Aroha Tait”. */
  readonly voices: ReadonlySet<Phrase>;
}

/**
 * Gives each name its bearer. Full names first, wherever they stand, so that a surname in the headline finds its bearer below;
 * then, in reading order, short names; the headlines last.
 */
export function nameEverybody(spots: readonly Spotted[], speakers: ReadonlySet<Phrase>, known: Register): Map<Phrase, Identity> {
  const signs = signsOf(spots, speakers);
  const all = spots.map((one) => ({ ...asSpotted(one), phrase: wholeName(one), key: one.phrase }));
  const body = all.filter((one) => one.role !== 'headline');
  introduceKnown(body, known);
  for (const one of body) {
    const { words } = one.phrase;
    if (one.phrase.form !== 'name' || words.length < 2 || !isName(one, signs) || isKnownBody(words, signs)) continue;
    if (personNamed(one.phrase, known) === undefined) introduce(known, one, 'person');
  }
  // "Mr. Moss" beside Jane Moss, whom the article calls Mrs.: somebody else, who may never be named in full.
  for (const one of body) {
    if (one.phrase.form === 'name' && one.phrase.words.length === 1 && one.phrase.gender !== undefined && personNamed(one.phrase, known) === undefined) introduce(known, one, 'person');
  }
  const of = new Map<Phrase, Identity>();
  for (const one of [...body, ...all.filter((each) => each.role === 'headline')]) {
    const bearer = bearerOf(one, signs, known);
    if (bearer === undefined) continue;
    of.set(one.key, identityOf(bearer));
    learn(known, bearer.entity, bearer.named, one.role === 'headline');
    describe(bearer.entity, one);
  }
  completeKnown(known);
  return of;
}

/** A bearer with the phrase as it is to be read; doubtful where the name is only nearly his. */
type Named = Bearer & { readonly named: Spotted; readonly doubtful?: boolean };

function identityOf({ entity, others, doubtful }: Named): Identity {
  return { entity, certainty: others.length > 0 || doubtful === true ? 'likely' : 'certain', because: undefined, rivals: others.map((other) => ({ placed: other.introduction, lostBy: 'less-recent' as const })) };
}

/** A phrase, read to its end, with the phrase that was found. */
type Keyed = Spotted & { readonly key: Phrase };

/** Whom a name mentions, introduced where it is new; undefined for other phrases. */
function bearerOf(one: Keyed, signs: Signs, known: Register): Named | undefined {
  const headline = one.role === 'headline';
  const plain = (entity: Entity | undefined, named: Spotted = one): Named | undefined => (entity === undefined ? undefined : { entity, others: [], named });
  const { phrase } = one;
  const familiar = bearerKnown(one, known);
  if (familiar !== undefined) return plain(familiar);
  if (phrase.form === 'name') {
    const person = personNamed(phrase, known, one.paragraph);
    if (person !== undefined) return { ...person, named: one };
    const body = isKnownBody(phrase.words, signs) ? (bodyNamed(phrase.words, known) ?? introduce(known, one, 'organisation')) : undefined;
    const other = body ?? personWithin(phrase, known) ?? bodyNamed(phrase.words, known);
    if (other !== undefined || (headline && !signs.voices.has(one.key)) || !isName(one, signs)) return plain(other);
    const misspelt = personMisspelt(phrase, known);
    if (misspelt !== undefined) return { entity: misspelt, others: [], named: one, doubtful: true };
    return plain(introduce(known, one, 'person'));
  }
  if (phrase.form !== 'organisation' || !phrase.anchored) return undefined;
  const labelled = byInitials(one, known);
  if (labelled !== undefined) return plain(labelled);
  const trimmed = fromFirstCapital(one);
  if (trimmed === undefined || (headline && phrase.words.length > LONGEST_IN_HEADLINE + 1)) return undefined;
  const surname = trimmed.phrase.words.length === 1 ? known.bySurname.get(trimmed.phrase.words[0] ?? '')?.find((entity) => entity.words.length > 1 && entity.words.at(-1) === trimmed.phrase.words[0]) : undefined;
  return plain(bodyNamed(trimmed.phrase.words, known) ?? surname ?? introduce(known, trimmed, 'organisation'), trimmed);
}

/** "DP:" before the words of Dana Pike, in an interview: the one person with these initials. */
function byInitials({ phrase, tokens }: Spotted, known: Register): Entity | undefined {
  const label = phrase.words[0] ?? '';
  if (phrase.first > 0 || phrase.last > 0 || tokens[1]?.lower !== ':' || label.length < 2 || label.length > 3) return undefined;
  const [only, ...others] = known.entities.filter((entity) => entity.type === 'person' && initials(entity.words) === label);
  return others.length === 0 ? only : undefined;
}

/** Whether a name is one of those that the article treats as bodies', or goes on from one: "Norvik" and "Norvik Energy". */
const isKnownBody = (words: readonly string[], { bodies }: Signs): boolean => bodies.has(words.join(' ')) || (words.length > 1 && bodies.has(words[0] ?? ''));

/** Whether words with capitals are taken for somebody's name: not a word at the beginning of a sentence that is none elsewhere. */
function isName({ phrase, within }: Spotted, { names }: Signs): boolean {
  if (phrase.words.some((word) => /\d/.test(word)) || /^[rd]-/.test(phrase.words[0] ?? '')) return false;
  // Clara May, Will Pryor: two auxiliaries are names as well.
  const named = phrase.words.length > 1 ? phrase.words.filter((word) => word !== 'may' && word !== 'will') : phrase.words;
  if (named.some((word) => pronoun(word) !== undefined || auxiliary(word) !== undefined)) return false;
  if (phrase.words.length > 1) return true;
  return within === undefined && names.has(phrase.words[0] ?? '');
}

/** "rival Hilda Marsh’s campaign" as "Hilda Marsh’s campaign"; undefined for "the company", which has no name. */
function fromFirstCapital(one: Spotted): Spotted | undefined {
  const { phrase, tokens } = one;
  const inHead = tokens.filter((token) => token.start >= phrase.head.start && token.end <= phrase.head.end);
  const first = inHead.findIndex((token, index) => token.capital && (token.start > (tokens[0]?.start ?? 0) || inHead[index + 1]?.capital === true || inHead.length === 1 || inHead[index + 1]?.lower === "'s"));
  // "the maker of the Tumblebot" names the Tumblebot, but not its maker.
  if (first < 0 || inHead.slice(0, first).some((token) => preposition(token.lower))) return undefined;
  const kept = inHead.slice(first);
  const words = kept.filter((token) => token.kind !== 'punctuation').map((token) => token.lower);
  return asSpotted({ ...one, phrase: asPhrase({ ...phrase, words, head: { start: kept[0]?.start ?? phrase.head.start, end: phrase.head.end } }) });
}

function signsOf(all: readonly Spotted[], speakers: ReadonlySet<Phrase>): Signs {
  const bodies = new Set<string>();
  const names = new Set<string>();
  const titled = new Set(all.flatMap(({ phrase }) => (phrase.form === 'name' && (phrase.gender !== undefined || phrase.roles.length > 0) ? [phrase.words.at(-1) ?? ''] : [])));
  for (const { phrase, tokens, role } of all) {
    if (phrase.form !== 'name') continue;
    if (role !== 'headline' && !titled.has(phrase.words.at(-1) ?? '') && isBody(phrase, tokens)) bodies.add(phrase.words.join(' '));
    if (speakers.has(phrase) || (phrase.first > 0 && role !== 'headline')) for (const word of phrase.words) names.add(word);
  }
  return { bodies, names, voices: new Set([...speakers].filter((phrase) => phrase.form === 'name' && phrase.roles.length > 0 && phrase.head.start > phrase.span.start)) };
}

/** "Norvik Energy, which …" or "Norvik Energy said it would …": what no person is. A lone surname can be too little to tell. */
function isBody(phrase: Phrase, tokens: readonly Token[]): boolean {
  if (phrase.roles.length > 0 || phrase.gender !== undefined) return false;
  const next = (by: number): string => tokens[phrase.last + by]?.lower ?? '';
  if (next(1) === ',' && next(2) === 'which') return true;
  const saying = auxiliary(next(1))?.kind === 'have' ? 2 : 1;
  if (reportingVerb(next(saying)) === undefined) return false;
  // "said it would", "said that it would", "said on Monday it would"
  let subject = saying + 1;
  while (next(subject) === 'that' || next(subject) === 'on' || dayOrMonth(next(subject)) !== undefined || timeWord(next(subject))) subject++;
  return next(subject) === 'it' && (auxiliary(next(subject + 1))?.kind === 'modal' || auxiliary(next(subject + 1))?.kind === 'have' || next(subject + 1).endsWith('ed'));
}

/** Keeps the words of a description, by which a role may find the person again: "vermont" for "the Vermont senator". */
export function describe(entity: Entity, { phrase, tokens }: Spotted): void {
  const head = spanOf(phrase.head);
  for (const token of tokens.slice(phrase.first, phrase.last + 1)) {
    if (token.kind === 'word' && (token.start < head.start || token.end > head.end)) entity.described.add(token.lower);
  }
}

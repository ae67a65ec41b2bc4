import { documentNoun } from '../../lexicon/documents.js';
import { determiner, possessive } from '../../lexicon/function-words.js';
import { groupNoun } from '../../lexicon/groups.js';
import { honorificRole } from '../../lexicon/honorific-roles.js';
import { honorific, nameSuffix } from '../../lexicon/honorifics.js';
import { nameParticle } from '../../lexicon/name-particles.js';
import { knownOrganisation, organisationNoun, organisationSuffix } from '../../lexicon/organisations.js';
import { placeOpener } from '../../lexicon/place-openers.js';
import { demonym, place } from '../../lexicon/places.js';
import { portfolio } from '../../lexicon/portfolios.js';
import { roleNoun } from '../../lexicon/roles.js';
import { surnameRole } from '../../lexicon/surname-roles.js';
import { asPhrase, type MentionForm, type Phrase, type Span, type Token } from '../../model/index.js';

/** A run of tokens of one sentence that makes a noun phrase, before its "of …". */
export interface Core {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}

/** What the end of a phrase says of who it is. */
interface Head {
  /** Index of the head's first token. */
  readonly from: number;
  readonly form: MentionForm;
  readonly anchored: boolean;
}

/** The determiners that point to somebody the reader knows. */
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'their', 'its', 'our', 'my']);

/** A noun that can name a speaker: a person's, a body's, a document's, a crowd's. */
export const isAnchorNoun = (token: Token): boolean =>
  /^\d\d?-year-old$/.test(token.lower) || token.kind === 'word' && (roleNoun(token.lower) !== undefined || organisationNoun(token.lower) || documentNoun(token.lower) || groupNoun(token.lower));

/**
 * Reads the head of a noun phrase: who it names and what it says of them.
 * Undefined where the run holds no word that could be a head.
 */
export function phraseOf(core: Core): Phrase | undefined {
  const { tokens, first, last } = core;
  const opening = tokens[first];
  const closing = tokens[last];
  if (opening === undefined || closing === undefined) return undefined;
  const opens = !opening.capital || first === 0 ? determiner(opening.lower) || possessive(opening.lower) !== undefined : opening.lower === 'the';
  const inner = opens ? first + 1 : first;
  const run = nameRun(tokens, inner, last);
  const head = run === undefined ? nounHead(core, inner) : capitalHead(core, inner, run);
  const span: Span = { start: opening.start, end: closing.end };
  const from = tokens[head.from]?.start ?? span.start;
  const words = tokens.slice(head.from, last + 1);
  const describing = head.form === 'name' ? tokens.slice(inner, head.from) : words;
  // "the mayor’s spokesman": what stands before the possessive is somebody else.
  const owner = describing.findLastIndex((token) => token.lower === "'s" || token.lower === "'");
  const roles = describing.slice(owner + 1).filter((token) => token.kind === 'word').flatMap((token) => [...(roleNoun(token.lower) === undefined ? [] : [token.lower]), ...honorificRole(token.lower)]);
  const described = describing.some((token) => token.kind === 'word' && honorific(token.lower) === undefined && token.lower !== "'s");
  return asPhrase({
    span, first, last,
    head: { start: from, end: closing.end },
    form: head.form,
    words: words.filter((token) => token.kind !== 'punctuation').map((token) => token.lower),
    roles,
    description: head.form === 'name' && described ? descriptionSpan(tokens, inner, head.from) : undefined,
    plural: isPlural(closing, head.form),
    gender: genderOf(tokens.slice(inner, head.form === 'name' ? head.from : last + 1)),
    definite: opens ? DEFINITE.has(opening.lower) : run !== undefined,
    anchored: head.anchored,
    oblique: false,
  });
}

/** What stands before a name without honorifics at its ends: "NATO Secretary General", never "Mr.". */
function descriptionSpan(tokens: readonly Token[], from: number, to: number): Span | undefined {
  let end = to - 1;
  while (end >= from && honorific(tokens[end]?.lower ?? '') !== undefined && roleNoun(tokens[end]?.lower ?? '') === undefined) end--;
  const [start, last] = [tokens[from], tokens[end]];
  return start === undefined || last === undefined || end < from ? undefined : { start: start.start, end: last.end };
}

/** The index where the capitals at the end of the phrase begin; undefined where it ends in a small letter. */
function nameRun(tokens: readonly Token[], inner: number, last: number): number | undefined {
  const closing = tokens[last];
  if (closing === undefined || (!closing.capital && closing.kind !== 'number')) return undefined;
  let from = closing.capital ? last : undefined;
  for (let i = last; i >= inner; i--) {
    const token = tokens[i];
    if (token === undefined || token.lower === "'s" || token.lower === "'") break;
    if (token.capital) from = i;
    else if (!(token.kind === 'quoted' || token.lower === '&' || (isParticle(token.lower) && tokens[i - 1]?.capital === true) || token.kind === 'number')) break;
  }
  return from;
}

const isParticle = (lower: string): boolean => nameParticle(lower) || ['of', 'for', 'on', 'to', 'and', 'the'].includes(lower);

/** The head of a phrase that ends in small letters: its last noun. */
function nounHead(core: Core, inner: number): Head {
  const { tokens, first, last } = core;
  const noun = tokens[last];
  const opening = tokens[first];
  if (noun === undefined) return { from: inner, form: 'role', anchored: false };
  const { lower } = noun;
  const role = roleNoun(lower);
  const definite = DEFINITE.has(opening?.lower ?? '') || hasCapital(tokens, inner, last);
  // "the coast guard" is nobody's office.
  if (role !== undefined && last > inner && knownOrganisation(tokens.slice(last - 1, last + 1).map((token) => token.lower).join(' '))) return { from: inner, form: 'organisation', anchored: true };
  if (role !== undefined) {
    if (role.plural) return { from: inner, form: 'group', anchored: true };
    const unnamed = role.spokes || (!definite && (role.generic || determiner(opening?.lower ?? ''))) || (role.generic && definite && !role.title);
    return { from: inner, form: unnamed ? 'unnamed' : 'role', anchored: true };
  }
  if (/year-old$/.test(lower)) return { from: inner, form: 'role', anchored: true };
  if (documentNoun(lower) && !organisationNoun(lower)) return { from: inner, form: 'document', anchored: true };
  if (organisationNoun(lower)) return { from: inner, form: 'organisation', anchored: true };
  if (groupNoun(lower)) return { from: inner, form: 'group', anchored: true };
  return { from: inner, form: 'role', anchored: false };
}

const hasCapital = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, to + 1).some((token) => token.capital);

/** The head of a phrase that ends in capitals: a person's name behind titles, a body, a place. */
function capitalHead(core: Core, inner: number, run: number): Head {
  const { tokens, first, last } = core;
  const whole = tokens.slice(run, last + 1).filter((token) => token.kind === 'word').map((token) => token.lower);
  const definite = tokens[first]?.lower === 'the';
  if (knownOrganisation(whole.join(' '))) return { from: run, form: 'organisation', anchored: true };
  const titled = lastTitle(tokens, run, last);
  const nameFrom = titled === undefined ? run : titled + 1;
  const name = tokens.slice(nameFrom, last + 1).filter((token) => token.kind === 'word');
  const closing = tokens[last];
  const lower = closing?.lower ?? '';
  // "The Velmar Courier": a paper, although a courier is a person too.
  if (definite && whole.length > 1 && organisationSuffix(lower) && roleNoun(lower)?.generic === true) return { from: run, form: 'organisation', anchored: true };
  if (name.length === 0) {
    // Nothing but titles: "the Senate Majority Leader", "the State Department".
    return { from: inner, form: roleNoun(lower)?.plural === true ? 'group' : 'role', anchored: true };
  }
  const lowers = name.map((token) => token.lower);
  if (organisationSuffix(lower.replace(/\./g, '')) || (organisationNoun(lower) && (name.length > 1 || definite))) return { from: run, form: 'organisation', anchored: true };
  if (demonym(lower)?.plural === true || groupNoun(lower) || (definite && name.length === 1 && lower.endsWith('s') && closing?.shouted !== true && titled === undefined)) return { from: inner, form: 'group', anchored: true };
  // "Research suggested": one word that begins the sentence is nobody's name.
  if (documentNoun(lower) && (name.length > 1 || run === 0)) return { from: run, form: 'document', anchored: true };
  if (knownOrganisation(lowers.join(' '))) return { from: nameFrom, form: 'organisation', anchored: true };
  if (titled === undefined && bodyBefore(tokens, inner, nameFrom, name.length)) return { from: nameFrom, form: 'organisation', anchored: true };
  const personBefore = titled !== undefined || precededByRole(tokens, inner, nameFrom);
  if (!personBefore && (name.some((token) => organisationNoun(token.lower)) && name.length > 1)) return { from: run, form: 'organisation', anchored: true };
  if (!personBefore && name.length > 1 && placeOpener(lowers[0] ?? '')) return { from: nameFrom, form: 'organisation', anchored: true };
  if (!personBefore && (place(lowers.join(' ')) !== undefined || place(lower) !== undefined && name.length === 1)) return { from: nameFrom, form: 'organisation', anchored: true };
  if (!personBefore && name.length === 1 && closing?.shouted === true && closing.end - closing.start <= 5) return { from: nameFrom, form: 'organisation', anchored: true };
  if (!personBefore && definite) return { from: run, form: 'organisation', anchored: true };
  return { from: withoutDemonyms(tokens, nameFrom, last), form: 'name', anchored: true };
}

/** The index of the last title or honorific among the capitals; undefined where none is one. */
function lastTitle(tokens: readonly Token[], run: number, last: number): number | undefined {
  for (let i = last; i >= run; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') continue;
    const { lower } = token;
    if (nameSuffix(lower) && i > run) continue;
    if (honorific(lower) !== undefined && (i < last || roleNoun(lower) !== undefined)) return i;
    if (roleNoun(lower) !== undefined && !isSurname(tokens, i, run, last)) return portfolioEnd(tokens, i, last);
    if (i < last && tokens[i + 1]?.capital === true && (organisationNoun(lower) || knownOrganisation(lower) || documentNoun(lower))) return i;
  }
  return undefined;
}

/** "Charlie King", "Dean": a noun for a person at the end of the capitals that is a surname here. */
function isSurname(tokens: readonly Token[], i: number, run: number, last: number): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (token === undefined || i !== last || !surnameRole(token.lower)) return false;
  if (i === run) return i === 0 || (before !== undefined && !determiner(before.lower) && possessive(before.lower) === undefined && !before.capital);
  return before !== undefined && before.capital && demonym(before.lower) === undefined && place(before.lower) === undefined && !organisationNoun(before.lower);
}

/** "Secretary of State Antony Blinken": the title reaches over what the office is of. */
function portfolioEnd(tokens: readonly Token[], title: number, last: number): number {
  const link = tokens[title + 1]?.lower;
  if (link !== 'of' && link !== 'for') return title;
  let end = title + 1;
  while (end + 1 <= last && (portfolio(tokens[end + 1]?.lower ?? '') || place(tokens[end + 1]?.lower ?? '') !== undefined || organisationNoun(tokens[end + 1]?.lower ?? '') || (['and', 'of'].includes(tokens[end + 1]?.lower ?? '') && end + 1 < last))) end++;
  return end === title + 1 ? title : end;
}

/** "train operator Westline", "toy company Quorra Toys": a body's noun before the name, one that is no person's where the name is long. */
function bodyBefore(tokens: readonly Token[], inner: number, nameFrom: number, words: number): boolean {
  const before = tokens[nameFrom - 1];
  if (before === undefined || nameFrom - 1 < inner || before.capital || !organisationNoun(before.lower)) return false;
  return words === 1 || roleNoun(before.lower) === undefined;
}

/** "former tech executive Gloria Yates", "Radio Nord’s Ilse Roth": a person’s noun or a possessive right before the name. */
function precededByRole(tokens: readonly Token[], inner: number, nameFrom: number): boolean {
  const before = tokens[nameFrom - 1];
  if (before === undefined || nameFrom - 1 < inner) return false;
  return roleNoun(before.lower) !== undefined || before.lower === "'s" || honorific(before.lower) !== undefined;
}

/** "Romanian Klaus Iohannis": a demonym before a name describes it. */
function withoutDemonyms(tokens: readonly Token[], from: number, last: number): number {
  let start = from;
  while (start < last && tokens[start]?.kind === 'word' && demonym(tokens[start]?.lower ?? '') !== undefined && tokens[start]?.lower !== 'jordan') start++;
  return start;
}

function isPlural(closing: Token, form: MentionForm): boolean {
  if (form === 'group') return true;
  if (form === 'name') return false;
  const role = roleNoun(closing.lower);
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten|both|others|pair|couple)$/.test(closing.lower)) return true;
  return role?.plural ?? (form !== 'organisation' && !closing.capital && closing.lower.endsWith('s') && !closing.lower.endsWith('ss'));
}

/** The gender that an honorific or a noun states: "Mrs.", "spokeswoman". First names never say. */
function genderOf(tokens: readonly Token[]): 'he' | 'she' | undefined {
  for (const token of tokens) {
    const said = honorific(token.lower)?.gender ?? roleNoun(token.lower)?.gender;
    if (said !== undefined) return said;
  }
  return undefined;
}

import { honorificRole } from '../lexicon/honorific-roles.js';
import { partyOf } from '../lexicon/parties.js';
import { demonym, place } from '../lexicon/places.js';
import { portfolio } from '../lexicon/portfolios.js';
import { roleNoun } from '../lexicon/roles.js';
import type { Entity, Facts } from '../model/index.js';
import { officeOf } from './offices.js';
import { antecedent, type Antecedent, type Position } from './pronouns.js';
import type { Directory } from './directory.js';
import type { Trace } from './trace.js';

/** What is read of a description in the search for who is meant. */
export type Described = Pick<Facts, 'words' | 'plural' | 'definite' | 'gender' | 'oblique' | 'order' | 'capitals'>;

/** Whom a role names, how well that fits, and who else holds it. */
export interface Holder {
  readonly entity: Entity;
  readonly margin: number;
  readonly others: readonly Entity[];
}

/** Words without which the office is another one. */
const RANKS = ['vice', 'deputy', 'assistant', 'former', 'ex', 'acting'];
const IDLE = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'in', 'at', 'to', 'his', 'her', 'their', 'its', 'this', 'that', 'current', 'longtime', 'late', 'then', "'s"]);

/** A text that knows more mayors than this is a directory, in which “the mayor” is nobody in particular. */
const MOST_HOLDERS = 100;

/**
 * The person whom a role names ("the secretary general", "the Vermont senator"): one whom the article has given the office,
 * whose description has its other words and none that exclude them, mentioned of late. Undefined where nobody fits.
 *
 * @param said all words of the phrase in lower case, what follows "of" and "for" included.
 */
export function personInRole(phrase: Described, said: readonly string[], place: Position, { byOffice, lastNamed }: RoleScene): Holder | undefined {
  const { head, words } = headOf(phrase.words, said);
  if (head === undefined || !phrase.definite || phrase.plural || isOwner(head, words)) return undefined;
  const bearers = byOffice.get(officeOf(head));
  if (bearers === undefined || bearers.length > MOST_HOLDERS) return undefined;
  const holders = bearers.filter((entity) => agrees(phrase, entity));
  const ranked = holders.map((entity) => ({ entity, score: fits(words.filter((word) => word !== head && !IDLE.has(word)), entity) + recency(place.paragraph, lastNamed(entity)) }))
    .filter((one) => one.score > -3 && !isOfOther(phrase, words, one.entity)).sort((a, b) => b.score - a.score);
  const [winner, second] = ranked;
  if (winner === undefined) return undefined;
  return { entity: winner.entity, margin: winner.score - (second?.score ?? Number.NEGATIVE_INFINITY), others: ranked.slice(1, 4).map((one) => one.entity) };
}

/** The noun of an office in a description, spelt out, and all its words: "the PM" is the prime minister. */
function headOf(own: readonly string[], said: readonly string[]): { readonly head: string | undefined; readonly words: readonly string[] } {
  const noun = own.findLast((word) => roleNoun(word) !== undefined);
  const spelt = noun === undefined ? [] : honorificRole(noun);
  return spelt.length < 2 ? { head: noun, words: said } : { head: spelt.at(-1), words: said.flatMap((word) => (word === noun ? spelt : [word])) };
}

/** The office by which somebody is looked for whom a description may mean; undefined where it names none. */
export function officeIn(words: readonly string[]): string | undefined {
  const { head } = headOf(words, []);
  return head === undefined ? undefined : officeOf(head);
}

/** "the nominee’s words": the role says whose something is, not who. */
const isOwner = (head: string, words: readonly string[]): boolean => words[words.lastIndexOf(head) + 1] === "'s" || words[words.lastIndexOf(head) + 1] === "'";

const agrees = (phrase: Described, entity: Entity): boolean => phrase.gender === undefined || entity.gender === undefined || phrase.gender === entity.gender;

/** Shared words speak for a person, another party, rank or country against them. */
function fits(modifiers: readonly string[], entity: Entity): number {
  let score = isOtherField(modifiers, entity) ? OTHER_FIELD : 0;
  for (const word of modifiers) {
    if (entity.described.has(word) || entity.roles.has(word) || (partyOf(word) !== undefined && hasParty(entity, partyOf(word)))) score += 2;
    else if (excludes(word, entity)) score -= 4;
    else score -= 0.5;
  }
  for (const rank of RANKS) if (entity.described.has(rank) && !modifiers.includes(rank)) score -= 2.5;
  return score;
}

/** What an office is of, beyond the portfolios: "the prime minister" is not the health minister. */
const FIELDS = new Set(['prime', 'chief', 'pm', 'cm', 'home', 'fire', 'managing', 'prosecution', 'opposition', 'minority', 'majority', 'traditional', 'head', 'attorney', 'solicitor']);
const isField = (word: string): boolean => portfolio(word) || FIELDS.has(word);
const OTHER_FIELD = -10;

/** "the transport minister" is not the health minister: both are given a field, and none is the same. */
const isOtherField = (modifiers: readonly string[], { described, roles }: Entity): boolean =>
  modifiers.some(isField) && [...described].some(isField) && !modifiers.some((word) => isField(word) && (described.has(word) || roles.has(word)));

/** Words that say of a person what no other holder of the office need lack. */
const isOwn = (word: string, { roles }: Entity): boolean => !IDLE.has(word) && !RANKS.includes(word) && !roles.has(word) && roleNoun(word) === undefined && honorificRole(word).length === 0 && partyOf(word) === undefined;

/** "the mayor of Skarn" is not the mayor of Orlo. A country may be called by its adjective, so that nothing is told apart by it. */
function isOfOther({ capitals }: Described, words: readonly string[], entity: Entity): boolean {
  if (!capitals && !words.includes('opposition')) return false;
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const tail = of < 0 ? [] : words.slice(of + 1).filter((word) => !IDLE.has(word));
  if (tail.length === 0 || place(tail.join(' ')) !== undefined || tail.some((word) => entity.described.has(word) || entity.roles.has(word))) return false;
  return [...entity.described].some((word) => isOwn(word, entity));
}

const hasParty = (entity: Entity, party: string | undefined): boolean => [...entity.described].some((word) => partyOf(word) === party);

function excludes(word: string, entity: Entity): boolean {
  if (RANKS.includes(word)) return true;
  const party = partyOf(word);
  if (party !== undefined) return !hasParty(entity, party) && [...entity.described].some((own) => partyOf(own) !== undefined);
  const known = demonym(word) !== undefined ? 'demonym' : place(word);
  return known === 'demonym' && [...entity.described].some((own) => demonym(own) !== undefined);
}

/** Who holds which office, and in which paragraph somebody was last named before the role; undefined where he was not. */
interface RoleScene extends Pick<Directory, 'byOffice'> {
  readonly lastNamed: (entity: Entity) => number | undefined;
}

/** So many paragraphs back is as far as can be; whoever is named only later is taken for half as far. */
export const FORGOTTEN = 16;

const recency = (paragraph: number, last: number | undefined): number => -0.25 * (last === undefined ? FORGOTTEN / 2 : Math.min(FORGOTTEN, paragraph - last));

/** How many mentions back somebody can be described anew. */
const SCENE = 40;

/** Who has been talked of, and who cannot be meant: the owner of "Stoltenberg’s former adviser". */
interface DescribedScene {
  readonly place: Position;
  readonly traces: readonly Trace[];
  /** Whether the description holds a word with a capital: "the Vermont senator". */
  readonly capitals: boolean;
  readonly not: ReadonlySet<Entity | undefined>;
}

/** By how much the subject of the sentence before must be ahead of everybody else to be meant by another description. */
const ALONE = 0.6;

/**
 * The person whom a description means that the article has not given anybody: "the New York businessman", "the 44-year-old",
 * where one person is being talked about and nobody else fits as well. Only for descriptions that say more than an office
 * does, because "the judge" may be somebody new. Undefined otherwise.
 */
export function personDescribed(phrase: Described, words: readonly string[], scene: DescribedScene): Antecedent | undefined {
  const head = phrase.words.findLast((word) => roleNoun(word) !== undefined) ?? phrase.words.at(-1) ?? '';
  const [role, aged, former] = [roleNoun(head), /year-old$/.test(head), words.includes('former')];
  if (phrase.plural || role?.plural === true || isOwner(head, words) || (!phrase.definite && !words.includes("'s"))) return undefined;
  if ((role === undefined && !aged) || (role?.spokes === true && !former) || !(scene.capitals || former || aged)) return undefined;
  const modifiers = words.filter((word) => word !== head && !IDLE.has(word) && !RANKS.includes(word));
  const fitting = scene.traces.slice(-SCENE).filter(({ entity }) => entity.type === 'person' && !scene.not.has(entity) && agrees(phrase, entity) && !isOtherField(words, entity) && !isOfOther(phrase, words, entity) && !modifiers.some((word) => excludes(word, entity)));
  const found = antecedent({ words: ['who'], gender: phrase.gender, oblique: phrase.oblique, order: phrase.order }, scene.place, fitting);
  if (found === undefined || found.margin < ALONE) return undefined;
  const near = scene.place.count - found.trace.count <= 4 && scene.place.paragraph - found.trace.paragraph <= 2;
  return near && (found.trace.subject || found.trace.speaks) ? found : undefined;
}

import type { Facts, Rival } from '../model/index.js';
import type { Trace } from './trace.js';

/** Somebody who was considered and lost. */
export interface Loser {
  /** The mention, as the number of its spot. */
  readonly spot: number;
  readonly lostBy: Rival['lostBy'];
}

/** An antecedent, how far ahead of the others it is, and who they are. */
export interface Antecedent {
  readonly trace: Trace;
  readonly margin: number;
  readonly rivals: readonly Loser[];
}

/** Where a pronoun stands. */
export interface Position {
  readonly paragraph: number;
  /** Which sentence of the article, counted from its beginning. */
  readonly count: number;
}

/** What is read of a pronoun. */
export type Pronoun = Pick<Facts, 'words' | 'gender' | 'oblique' | 'order'>;

/** How many paragraphs back a pronoun may reach, and how many mentions are looked at. */
export const FARTHEST = 4;
const MOST = 60;
// What speaks for an antecedent, and by how much that fades with each sentence and each paragraph in between.
const SUBJECT = 3;
const OPENS = 1.5;
const SPEAKS = 1.2;
const INTRODUCES = 1.5;
const MENTIONED = 1;
const UNKNOWN_GENDER = 0.7;
const NAMED = 0.06;
const INNER = 0.6;
const SENTENCE = 0.65;
const PARAGRAPH = 0.8;
/** How much is left behind so many sentences or paragraphs: nearly all are so near. */
const fading = (share: number): readonly number[] => Array.from({ length: 64 }, (_, away) => share ** away);
const [SENTENCES, PARAGRAPHS] = [fading(SENTENCE), fading(PARAGRAPH)];
/** Rivals that fall so far behind are none; and how many are told. */
const HOPELESS = 2;
const RIVALS = 3;

/** The best mention of somebody. */
interface Ranked {
  trace: Trace;
  score: number;
}

/**
 * The antecedent of "he", "she", "it" or "they" at `place`: among those mentioned before it who agree, the subject and the
 * speaker before the object, the near before the far (Hobbs 1978; Lappin & Leass 1994 weigh the same facts).
 * Undefined where nobody fits. Gender comes from honorifics, nouns and other pronouns, never from first names.
 */
export function antecedent(pronoun: Pronoun, place: Position, traces: readonly Trace[]): Antecedent | undefined {
  const fitting: Ranked[] = [];
  const disagreeing: Ranked[] = [];
  for (let i = traces.length - 1; i >= 0 && i >= traces.length - MOST; i--) {
    const trace = traces[i];
    if (trace === undefined) continue;
    if (place.paragraph - trace.paragraph > FARTHEST) break;
    if (trace.count === place.count && trace.order >= pronoun.order) continue;
    // "Moss told her": the subject of the same clause is not meant.
    if (pronoun.oblique && trace.subject && trace.count === place.count) continue;
    if (agrees(pronoun, trace)) consider(fitting, trace, weigh(trace, place));
    else if (trace.entity.type === 'person') consider(disagreeing, trace, weigh(trace, place));
  }
  const winner = takeBest(fitting);
  if (winner === undefined) return undefined;
  const rivals: Loser[] = [];
  const second = takeBest(fitting);
  for (let next = second; next !== undefined && rivals.length < RIVALS && winner.score - next.score < HOPELESS; next = takeBest(fitting)) {
    rivals.push({ spot: next.trace.spot, lostBy: lostBy(next.trace, winner.trace) });
  }
  const excluded = disagreeing.find((one) => one.score > winner.score);
  if (excluded !== undefined) rivals.push({ spot: excluded.trace.spot, lostBy: 'disagrees' });
  return { trace: winner.trace, margin: winner.score - (second?.score ?? Number.NEGATIVE_INFINITY), rivals };
}

/** Takes the best out of a group, of equals the first; undefined where it is empty. */
function takeBest(group: (Ranked | undefined)[]): Ranked | undefined {
  let found: Ranked | undefined;
  let place = 0;
  for (let i = 0; i < group.length; i++) {
    const one = group[i];
    if (one === undefined || (found !== undefined && one.score <= found.score)) continue;
    found = one;
    place = i;
  }
  if (found !== undefined) group[place] = undefined;
  return found;
}

/** Keeps the best mention of everybody; so few are near that a list is searched sooner than a table is made. */
function consider(group: Ranked[], trace: Trace, score: number): void {
  for (const known of group) {
    if (known.trace.entity !== trace.entity) continue;
    if (known.score < score) {
      known.trace = trace;
      known.score = score;
    }
    return;
  }
  group.push({ trace, score });
}

function weigh(trace: Trace, place: Position): number {
  const { entity, gender } = trace;
  const [away, below] = [place.count - trace.count, place.paragraph - trace.paragraph];
  const prominent = trace.subject ? SUBJECT : trace.opens && !trace.inner ? OPENS : 0;
  const facts = MENTIONED + prominent + (trace.speaks ? SPEAKS : 0) + (trace.introduces && away <= 1 ? INTRODUCES : 0) + entity.familiar * NAMED;
  return facts * (trace.inner ? INNER : 1) * (gender === undefined ? UNKNOWN_GENDER : 1) * (SENTENCES[away] ?? SENTENCE ** away) * (PARAGRAPHS[below] ?? PARAGRAPH ** below);
}

/** The first thing that the winner has and the loser lacks. */
function lostBy(loser: Trace, winner: Trace): Rival['lostBy'] {
  if (winner.subject && !loser.subject) return 'object';
  if (loser.count < winner.count) return loser.paragraph < winner.paragraph ? 'farther' : 'less-recent';
  return winner.speaks && !loser.speaks ? 'no-cue' : 'less-recent';
}

function agrees(pronoun: Pronoun, trace: Trace): boolean {
  const { entity, gender, speaks, plural } = trace;
  switch (pronoun.words[0]) {
    case 'he': case 'she': case 'his': case 'her': case 'him':
      return (entity.type === 'person' || (entity.type === 'unnamed' && !plural && entity.hasRole)) && (gender === undefined || gender === pronoun.gender);
    case 'it': case 'its':
      return entity.type === 'document' || (entity.type === 'organisation' && (speaks || !entity.isPlace));
    case 'they': case 'their': case 'them':
      return entity.type === 'group' || (entity.type === 'unnamed' && plural) || (entity.type === 'organisation' && (speaks || !entity.isPlace)) || isUnclear(trace) || entity.known?.pronouns?.includes('they') === true;
    case 'who':
      return entity.type === 'person';
    default:
      return false;
  }
}

/** A name of one word of which nothing tells whether it is a person's or a body's. */
const isUnclear = ({ entity: { type, words, roles }, gender }: Trace): boolean => type === 'person' && words.length === 1 && gender === undefined && roles.size === 0;

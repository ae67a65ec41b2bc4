import type { Facts, GenderedPronoun, ParagraphRole } from '../../model/index.js';
import { renewed, type Change } from '../change.js';
import type { Placed } from '../passages/passage.js';
import type { Article } from '../quotations/article.js';
import { authorNamed } from './author.js';
import { sums, type Numbers } from './sums.js';
import { outerOf, turnsOf, type Turn } from './turns.js';

export type { Turn } from './turns.js';

/** All spots of an article as the identities see them: what is known of each, without its place in the text. */
export interface Cast {
  readonly facts: readonly Facts[];
  /** The paragraph of each spot. */
  readonly paragraphs: Numbers;
  /** The index of each paragraph's first spot; behind the last paragraph, the number of all. */
  readonly from: Numbers;
  /** How many sentences stand before each paragraph; behind the last, the number of all. */
  readonly sentences: Numbers;
  readonly roles: readonly ParagraphRole[];
  /** Whether each counts only where it speaks: an idle phrase, and all in bylines and footers. */
  readonly waits: readonly boolean[];
  /** Those that count: all of headlines and body that may name somebody, and whoever speaks; in reading order. */
  readonly active: readonly number[];
  /** Whether each speaks. */
  readonly speaks: readonly boolean[];
  /** The pronouns of each paragraph that tell of genders. */
  readonly gendered: readonly (readonly GenderedPronoun[])[];
  /** Who wrote, where the last paragraphs say so. */
  readonly author: readonly string[] | undefined;
  /** The speeches whose speakers are known, in reading order. */
  readonly turns: readonly Turn[];
  /** The index of each passage's first turn; behind the last passage, the number of all. */
  readonly turnsFrom: Numbers;
  /** Of speakers inside of quoted words, who speaks around them. */
  readonly outer: ReadonlyMap<number, number>;
}

/** An earlier version, and what has changed since. */
interface Earlier {
  readonly cast: Omit<Cast, 'author' | 'outer'>;
  readonly passages: readonly Placed[];
  readonly change: Change;
}

/** No version: all is new. */
const NONE: Earlier = {
  cast: { facts: [], paragraphs: [], from: [0], sentences: [0], roles: [], waits: [], active: [], speaks: [], gendered: [], turns: [], turnsFrom: [0] }, passages: [],
  change: { above: 0, below: 0, move: { by: 0, down: 0 }, cut: { start: 0, end: 0 } },
};

/**
 * Puts the spots of all paragraphs together and says who of them speaks. What the version before has above the change and below it
 * is copied, and a list that is as it was is the same value, so that who compares two versions has little to do.
 */
export function castOf({ paragraphs: blocks, locals }: Article, passages: readonly Placed[], earlier = NONE): Cast {
  const { cast: before, change } = earlier;
  const [first, last] = [change.above, locals.length - change.below];
  const between = locals.slice(first, last);
  const from = sums(before.from, change, between.map(({ spots }) => spots.length));
  const sentences = sums(before.sentences, change, between.map((local) => local.sentences.length));
  const ofSpots = { above: from[first] ?? 0, below: (from[locals.length] ?? 0) - (from[last] ?? 0) };
  const roles = renewed(before.roles, change, blocks.slice(first, last).map(({ role }) => role));
  const facts = renewed(before.facts, ofSpots, between.flatMap(({ spots }) => spots.map((spot) => spot.facts)));
  const waits = renewed(before.waits, ofSpots, between.flatMap(({ spots }, index) => spots.map((spot) => spot.facts.idle || !isRead(roles[first + index]))));
  const paragraphs = from === before.from ? before.paragraphs : paragraphsOf(from);
  const spoken = turnsOf({ passages, from }, { ...before, passages: earlier.passages }, change);
  const speaks = spoken.turns === before.turns && facts.length === before.facts.length ? before.speaks : speaking(spoken.turns, facts.length);
  const active = speaks === before.speaks && waits === before.waits ? before.active : activeOf(waits, speaks);
  const gendered = renewed(before.gendered, change, between.map((local) => local.gendered));
  return { facts, paragraphs, from, sentences, roles, waits, active, speaks, gendered, author: authorNamed({ locals }), ...spoken, outer: outerOf(spoken.turns) };
}

/** Nobody is looked for in a byline or a footer. */
const isRead = (role: ParagraphRole | undefined): boolean => role !== 'footer' && role !== 'byline';

/** The paragraph of each spot. */
function paragraphsOf(from: Numbers): Int32Array {
  const all = new Int32Array(from[from.length - 1] ?? 0);
  for (let paragraph = 0; paragraph + 1 < from.length; paragraph++) {
    const end = from[paragraph + 1] ?? 0;
    for (let at = from[paragraph] ?? 0; at < end; at++) all[at] = paragraph;
  }
  return all;
}

/** Of each spot whether it speaks. */
function speaking(turns: readonly Turn[], spots: number): boolean[] {
  const speaks = new Array<boolean>(spots).fill(false);
  for (const { speaker } of turns) speaks[speaker] = true;
  return speaks;
}

/** Those that count. */
function activeOf(waits: readonly boolean[], speaks: readonly boolean[]): number[] {
  const active: number[] = [];
  for (let at = 0; at < waits.length; at++) if (speaks[at] === true || waits[at] === false) active.push(at);
  return active;
}

/** Which sentence of the article a spot stands in, counted from the beginning. */
export const countOf = ({ facts, paragraphs, sentences }: Cast, at: number): number => (sentences[paragraphs[at] ?? 0] ?? 0) + (facts[at]?.sentence ?? 0) + 1;

export const paragraphOf = ({ paragraphs }: Cast, at: number): number => paragraphs[at] ?? 0;

export const roleOf = ({ roles, paragraphs }: Cast, at: number): ParagraphRole => roles[paragraphs[at] ?? 0] ?? 'body';

/** The index among all spots of one that is given by its index in the same paragraph. */
export const besides = ({ from, paragraphs }: Cast, at: number, index: number): number => (from[paragraphs[at] ?? 0] ?? 0) + index;

/** The phrase before one in the same sentence; undefined where there is none. Whoever speaks in a footer stands there alone. */
export function beforeOf(cast: Cast, at: number): number | undefined {
  const before = cast.facts[at]?.before;
  return before === undefined || roleOf(cast, at) === 'footer' ? undefined : besides(cast, at, before);
}

/** The phrase that one stands in; undefined where it stands in none. */
export function withinOf(cast: Cast, at: number): number | undefined {
  const within = cast.facts[at]?.within;
  return within === undefined ? undefined : besides(cast, at, within);
}

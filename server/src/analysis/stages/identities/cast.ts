import type { Facts, GenderedPronoun, Local, ParagraphRole, PlacedPhrase, Speech } from '../../model/index.js';
import type { Heard } from '../attributions.js';
import type { Article } from '../quotations/article.js';
import { authorNamed } from './author.js';

/** A speech as the identities see it: who speaks, as an index among the spots, and where it ends. */
export interface Turn {
  readonly speaker: number;
  readonly paragraph: number;
  readonly sentence: number;
  /** Whose words it is quoted in; undefined where it stands by itself, or where nobody is known to speak around it. */
  readonly outer: number | undefined;
}

/** Many numbers in little room. */
type Numbers = ArrayLike<number>;

/** All spots of an article as the identities see them: what is known of each, without its place in the text. */
export interface Cast {
  readonly facts: readonly Facts[];
  /** The paragraph of each spot. */
  readonly paragraphs: Numbers;
  /** The index of each paragraph's first spot. */
  readonly from: Numbers;
  /** How many sentences stand before each paragraph. */
  readonly sentences: Numbers;
  readonly roles: readonly ParagraphRole[];
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
  /** Of speakers inside of quoted words, who speaks around them. */
  readonly outer: ReadonlyMap<number, number>;
}

/** Puts the spots of all paragraphs together and says who of them speaks. */
export function castOf({ paragraphs: blocks, locals }: Article, heard: readonly Heard[]): Cast {
  const [from, sentences] = [new Int32Array(locals.length), new Int32Array(locals.length)];
  let [spots, count] = [0, 0];
  locals.forEach((local, paragraph) => {
    from[paragraph] = spots;
    sentences[paragraph] = count;
    spots += local.spots.length;
    count += local.sentences.length;
  });
  const facts = new Array<Facts>(spots);
  const paragraphs = new Int32Array(spots);
  locals.forEach((local, paragraph) => {
    let at = from[paragraph] ?? 0;
    paragraphs.fill(paragraph, at, at + local.spots.length);
    for (const spot of local.spots) facts[at++] = spot.facts;
  });
  const turns = turnsOf(heard, from, locals);
  const speaks = new Array<boolean>(facts.length).fill(false);
  for (const { speaker } of turns) speaks[speaker] = true;
  const roles = blocks.map(({ role }) => role);
  const active: number[] = [];
  facts.forEach(({ idle }, at) => { if (speaks[at] === true || (!idle && isRead(roles[paragraphs[at] ?? 0]))) active.push(at); });
  return { facts, paragraphs, from, sentences, roles, active, speaks, gendered: locals.map(({ gendered }) => gendered), author: authorNamed({ locals }), turns, outer: new Map(turns.flatMap(({ speaker, outer }) => (outer === undefined ? [] : [[speaker, outer]]))) };
}

/** Nobody is looked for in a byline or a footer. */
const isRead = (role: ParagraphRole | undefined): boolean => role !== 'footer' && role !== 'byline';

function turnsOf(heard: readonly Heard[], from: Numbers, locals: readonly Local[]): Turn[] {
  const turns: Turn[] = [];
  // Few speeches stand in others, and each behind the one that it stands in.
  const around = new Map<Speech | undefined, number | undefined>(heard.flatMap(({ speech: { parent } }) => (parent === undefined ? [] : [[parent, undefined]])));
  for (const { speaker: placed, speech } of heard) {
    if (placed === undefined) continue;
    const speaker = (from[placed.paragraph] ?? 0) + indexOf(placed, locals[placed.paragraph]);
    turns.push({ speaker, paragraph: speech.to.paragraph, sentence: speech.to.sentence, outer: around.get(speech.parent) });
    if (around.has(speech)) around.set(speech, speaker);
  }
  return turns;
}

/** The index of a speaker among the spots of the paragraph, which has all that can speak. */
function indexOf({ phrase }: PlacedPhrase, local: Local | undefined): number {
  const spots = local?.spots ?? [];
  let [low, high] = [0, spots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spots[middle]?.phrase.span.start ?? 0) < phrase.span.start) low = middle + 1;
    else high = middle;
  }
  while (low < spots.length && spots[low]?.phrase !== phrase) low++;
  return low;
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

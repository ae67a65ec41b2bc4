import type { Facts, GenderedPronoun, ParagraphRole, Speech } from '../../model/index.js';
import { spliced, type Change } from '../change.js';
import type { Placed } from '../passages/passage.js';
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
  /** Of speakers inside of quoted words, who speaks around them. */
  readonly outer: ReadonlyMap<number, number>;
}

/** The lists of an earlier version that are copied, and what has changed since. */
interface Earlier {
  readonly cast: Pick<Cast, 'facts' | 'from' | 'sentences' | 'roles' | 'waits' | 'gendered' | 'turns'>;
  readonly change: Pick<Change, 'above' | 'below'>;
}

/** No version: all is new. */
const NONE: Earlier = { cast: { facts: [], from: [0], sentences: [0], roles: [], waits: [], gendered: [], turns: [] }, change: { above: 0, below: 0 } };

/** Puts the spots of all paragraphs together and says who of them speaks. Lists of the version before are copied above the change and below it. */
export function castOf({ paragraphs: blocks, locals }: Article, passages: readonly Placed[], { cast: before, change }: Earlier = NONE): Cast {
  const { above, below } = change;
  const [first, last] = [above, locals.length - below];
  const between = locals.slice(first, last);
  const from = sums(before.from, change, between.map(({ spots }) => spots.length));
  const sentences = sums(before.sentences, change, between.map((local) => local.sentences.length));
  const ofSpots = { above: from[first] ?? 0, below: (from[locals.length] ?? 0) - (from[last] ?? 0) };
  const paragraphs = new Int32Array(from[locals.length] ?? 0);
  for (let paragraph = 0; paragraph < locals.length; paragraph++) paragraphs.fill(paragraph, from[paragraph], from[paragraph + 1]);
  const roles = spliced(before.roles, change, blocks.slice(first, last).map(({ role }) => role));
  const facts = spliced(before.facts, ofSpots, between.flatMap(({ spots }) => spots.map((spot) => spot.facts)));
  const waits = spliced(before.waits, ofSpots, between.flatMap(({ spots }, index) => spots.map((spot) => spot.facts.idle || !isRead(roles[first + index]))));
  const turns = turnsOf(passages, from, before.turns);
  const speaks = new Array<boolean>(facts.length).fill(false);
  for (const { speaker } of turns) speaks[speaker] = true;
  const active: number[] = [];
  for (let at = 0; at < waits.length; at++) if (speaks[at] === true || waits[at] === false) active.push(at);
  return {
    facts, paragraphs, from, sentences, roles, waits, active, speaks, gendered: spliced(before.gendered, change, between.map(({ gendered }) => gendered)), author: authorNamed({ locals }), turns,
    outer: outerOf(turns),
  };
}

/** For each paragraph how many of something stand above it, and for all together: from what each has between, and from the sums before. */
function sums(before: Numbers, { above, below }: Earlier['change'], between: readonly number[]): Int32Array {
  const all = new Int32Array(above + between.length + below + 1);
  for (let i = 0; i <= above; i++) all[i] = before[i] ?? 0;
  between.forEach((count, index) => { all[above + index + 1] = (all[above + index] ?? 0) + count; });
  const [last, old] = [above + between.length, before.length - 1 - below];
  for (let i = 1; i <= below; i++) all[last + i] = (all[last] ?? 0) + (before[old + i] ?? 0) - (before[old] ?? 0);
  return all;
}

/** Nobody is looked for in a byline or a footer. */
const isRead = (role: ParagraphRole | undefined): boolean => role !== 'footer' && role !== 'byline';

/** The turns of all passages. One that is as it was is the same value, so that who compares two versions has little to do. */
function turnsOf(passages: readonly Placed[], from: Numbers, earlier: readonly Turn[]): Turn[] {
  const turns: Turn[] = [];
  for (const { passage: { heard, speakers }, move: { down } } of passages) {
    // Few speeches stand in others, and each behind the one that it stands in.
    const around = heard.some(({ speech }) => speech.parent !== undefined) ? new Map<Speech, number>() : undefined;
    heard.forEach(({ speech, speaker: placed }, index) => {
      if (placed === undefined) return;
      const speaker = (from[placed.paragraph + down] ?? 0) + (speakers[index] ?? 0);
      const [paragraph, { sentence }, outer] = [speech.to.paragraph + down, speech.to, speech.parent && around?.get(speech.parent)];
      const before = earlier[turns.length];
      const isSame = before?.speaker === speaker && before.paragraph === paragraph && before.sentence === sentence && before.outer === outer;
      turns.push(isSame ? before : { speaker, paragraph, sentence, outer });
      around?.set(speech, speaker);
    });
  }
  return turns;
}

/** Of those who speak inside of quoted words, who speaks around them. */
function outerOf(turns: readonly Turn[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { speaker, outer } of turns) if (outer !== undefined) found.set(speaker, outer);
  return found;
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

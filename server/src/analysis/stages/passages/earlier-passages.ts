import type { Local } from '../../model/index.js';
import type { Change, Move } from '../change.js';
import { countByHalves, countWhile } from '../count-while.js';
import type { Ends } from '../ends.js';
import type { Article } from '../quotations/article.js';
import { labelledIn, type Form } from '../quotations/transcript-turns.js';
import { surnamesIn, surnamesOf } from './most-named.js';
import { nameWords, renamed } from './name-words.js';
import { isSilent, runOf, type Answer, type Placed, type Spoken } from './passage.js';
import { withOthers, type Tally } from './tally.js';

/** What was said in an earlier version of an article, and what has changed since. */
export interface Earlier {
  readonly article: Article;
  readonly spoken: Spoken;
  readonly change: Change;
}

/** What is kept of the passages before: those above the change and below it, and those between by their first paragraphs. */
export interface Kept {
  readonly above: readonly Placed[];
  readonly between: ReadonlyMap<Local | undefined, Placed>;
  readonly below: readonly Placed[];
}

/** Nothing is kept where all is read anew. */
export const NOTHING: Kept = { above: [], between: new Map(), below: [] };

/** What is kept where paragraphs are turns as they were. */
export const keptOf = (earlier: Earlier, form: Form): Kept => (isSameForm(earlier.spoken.form, form) ? standing(earlier) : NOTHING);

const isSameForm = (one: Form, other: Form): boolean => one.transcript === other.transcript && one.interview === other.interview && one.voices === other.voices;

/**
 * A passage is above the change with its last paragraph, and below it with its first, if these are silent: then it ends there,
 * whatever stands beyond. Only the article's first and last can be others.
 */
function standing({ article: { locals }, spoken: { passages }, change: { above, below, move } }: Earlier): Kept {
  const isAbove = (one: Placed | undefined): boolean => one !== undefined && runOf(one).to <= above;
  const isBelow = (one: Placed | undefined): boolean => one !== undefined && runOf(one).from >= locals.length - below;
  const begun = countByHalves(passages.length, (i) => isAbove(passages[i]));
  const to = isSilent(passages[begun - 1]?.passage.locals.at(-1)) ? begun : Math.max(0, begun - 1);
  const rest = countByHalves(passages.length - to, (i) => isBelow(passages[passages.length - 1 - i]));
  const first = passages.length - rest;
  const from = isSilent(passages[first]?.passage.locals[0]) ? first : Math.min(passages.length, first + 1);
  return { above: passages.slice(0, to), between: new Map(passages.slice(to, from).map((one) => [one.passage.locals[0], one])), below: passages.slice(from).map((one) => movedOn(one, move)) };
}

/** How many passages at both ends are as they were, and above the change of paragraphs or below it, moved like these. */
export function samePassages(now: readonly Placed[], before: readonly Placed[], paragraphs: number, { above, below, move }: Change): Ends {
  const shorter = Math.min(now.length, before.length);
  const isAbove = (one: Placed | undefined): boolean => one !== undefined && runOf(one).to <= above;
  const isBelow = (one: Placed | undefined, other: Placed | undefined): boolean =>
    one !== undefined && one.passage === other?.passage && one.move.down === other.move.down + move.down && runOf(other).from >= paragraphs - below;
  const first = countWhile(countByHalves(shorter, (i) => isAbove(before[i])), (i) => now[i] === before[i]);
  return { above: first, below: countWhile(shorter - first, (i) => isBelow(now[now.length - 1 - i], before[before.length - 1 - i])) };
}

/** The paragraphs of one version that the other one has not. */
const between = ({ locals }: Article, { above, below }: Change): readonly Local[] => locals.slice(above, locals.length - below);

/** The words that are a name's now and were none, or are no more. */
export const renamedSince = (names: Tally | undefined, article: Article, { article: before, spoken, change }: Earlier): readonly string[] =>
  names === undefined || spoken.names === undefined ? [] : renamed(spoken.names, names, [...between(before, change), ...between(article, change)]);

/** The words of names as they are now; undefined where nobody has asked for them before. */
export const namesSince = (article: Article, { article: before, spoken: { names }, change }: Earlier): Tally | undefined =>
  names && (withOthers(names, namesOf(between(before, change)), namesOf(between(article, change))) ?? nameWords(article.locals));

const namesOf = (locals: readonly Local[]): readonly (readonly string[])[] => locals.map(({ names }) => names);

/** The surnames as they are now; undefined where nobody has asked for them before. */
export const surnamesSince = (article: Article, { article: before, spoken: { surnames }, change }: Earlier): Tally | undefined =>
  surnames && (withOthers(surnames, surnamesBetween(before, change), surnamesBetween(article, change)) ?? surnamesOf(article));

/** The paragraphs that begin with a label now. */
export const labelledSince = (article: Article, { article: before, spoken: { labelled }, change }: Earlier): readonly number[] => [
  ...labelled.filter((paragraph) => paragraph < change.above),
  ...labelledIn(between(article, change)).map((index) => change.above + index),
  ...labelled.filter((paragraph) => paragraph >= before.locals.length - change.below).map((paragraph) => paragraph + change.move.down),
];

/** Who is named most often, where that is who it was; undefined where it is to be found anew. */
export function mostSince(article: Article, { article: before, spoken: { most }, change }: Earlier): Answer | undefined {
  const { above, below, move: { down } } = change;
  const [gone, come] = [surnamesBetween(before, change).flat(), surnamesBetween(article, change).flat()];
  if (most === undefined || gone.length !== come.length || gone.some((surname, index) => surname !== come[index])) return undefined;
  const { speaker } = most;
  if (speaker === undefined || speaker.paragraph < above) return most;
  return speaker.paragraph < before.locals.length - below ? undefined : { speaker: { ...speaker, paragraph: speaker.paragraph + down } };
}

/** The surnames of the paragraphs that the other version has not. */
const surnamesBetween = (article: Article, { above, below }: Change): readonly (readonly string[])[] => surnamesIn(article, above, article.locals.length - below);

/** A passage so much farther on. */
const movedOn = (one: Placed, { by, down }: Move): Placed => (by === 0 && down === 0 ? one : { passage: one.passage, move: { by: one.move.by + by, down: one.move.down + down } });

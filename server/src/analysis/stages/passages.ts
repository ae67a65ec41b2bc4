import type { Local, Paragraph, PlacedPhrase } from '../model/index.js';
import { mostNamed } from '../resolve/interviewee.js';
import type { Scene } from '../resolve/lead-in.js';
import { attributions, type Heard } from './attributions.js';
import type { Change, Move } from './change.js';
import { differ, isNameWord, nameWords, withOthers, type NameWords } from './name-words.js';
import { passageCues, type PassageCues } from './passage-cues.js';
import type { Article } from './quotations/article.js';
import { quotations } from './quotations/quotations.js';
import { formOf, type Form } from './quotations/transcript-turns.js';
import { countsOf, type WordCounts } from './sources/words-in.js';
import { spotIndex } from './spots/spot-index.js';

/**
 * A run of paragraphs with marks or cues in them, and what is said in it, in the places where it was read. Nothing of what is said
 * outside of the run has a part in that, save for the paragraph above, which may lead into it, and for what it has asked of the
 * whole article.
 */
export interface Passage {
  /** The paragraphs, the one above and the one below included. */
  readonly from: number;
  readonly locals: readonly Local[];
  readonly paragraphs: readonly Paragraph[];
  readonly asked: Asked;
  readonly heard: readonly Heard[];
  /** For each speech, how many words it holds. */
  readonly counts: readonly WordCounts[];
  /** For each speech, its speaker as an index among the spots of the paragraph; undefined where nobody is given. */
  readonly speakers: readonly (number | undefined)[];
  readonly cues: PassageCues;
}

/** What was asked of the whole article, with the answers. */
interface Asked {
  readonly names: ReadonlyMap<string, boolean>;
  /** Who is named most often; undefined where nobody asked. */
  readonly most: { readonly speaker: PlacedPhrase | undefined } | undefined;
}

/** What a passage may ask of the whole article. */
type Whole = Pick<Scene, 'isName' | 'mostNamed'>;

/** An article with its text. */
export interface Written extends Article {
  readonly text: string;
}

/** A passage, and how far it has moved since it was read: most keys move half of an article, and nothing in it is made anew for that. */
export interface Placed {
  readonly passage: Passage;
  readonly move: Move;
}

/** What is said in an article. */
export interface Spoken {
  readonly form: Form;
  readonly passages: readonly Placed[];
  /** The words of names; undefined where nobody has asked for them. */
  readonly names: NameWords | undefined;
}

/** What was said in an earlier version of an article, and what has changed since. */
interface Earlier {
  readonly article: Article;
  readonly spoken: Spoken;
  readonly change: Change;
}

/**
 * Who says what, passage by passage. A passage of the version before is taken as it is, or moved to its new place, where its
 * paragraphs are the same results as before and the article answers what it asked as before.
 */
export function passages(article: Written, earlier?: Earlier): Spoken {
  let names = earlier === undefined ? undefined : namesSince(article, earlier);
  const isName = (word: string): boolean => isNameWord(names ??= nameWords(article.locals), word);
  const form = formOf(article, isName);
  const whole: Whole = { isName, mostNamed: once(() => mostNamed(article)) };
  const kept = earlier !== undefined && isSameForm(earlier.spoken.form, form) ? keptOf(earlier) : NOTHING;
  const isNamed = earlier?.spoken.names !== undefined && names !== undefined && differ(earlier.spoken.names, names, [...between(earlier.article, earlier.change), ...between(article, earlier.change)]);
  const again = (one: Placed): Placed => (answersAlike(one, { whole, isNamed }) ? one : read(article, runOf(one), { form, whole }));
  const found = runsOf(article, stretchBetween(article, kept)).map((run): Placed => {
    const same = kept.between.get(article.locals[run.from]);
    return same !== undefined && fits(same.passage, run, article) ? again({ passage: same.passage, move: moveTo(run, same.passage, article) }) : read(article, run, { form, whole });
  });
  return { form, passages: [...kept.above.map(again), ...found, ...kept.below.map(again)], names };
}

/** What is kept of the passages before: those above the change and below it, and those between by their first paragraphs. */
interface Kept {
  readonly above: readonly Placed[];
  readonly between: ReadonlyMap<Local | undefined, Placed>;
  readonly below: readonly Placed[];
}

const NOTHING: Kept = { above: [], between: new Map(), below: [] };

const isSameForm = (one: Form, other: Form): boolean => one.transcript === other.transcript && one.interview === other.interview && one.voices === other.voices;

/** A passage is above the change with its last paragraph, and below it with its first, if these are silent: then it ends there, whatever stands beyond. */
function keptOf({ article: { locals }, spoken: { passages }, change: { above, below, move } }: Earlier): Kept {
  const isAbove = (one: Placed | undefined): boolean => one !== undefined && runOf(one).to <= above && isSilent(one.passage.locals.at(-1));
  const isBelow = (one: Placed | undefined): boolean => one !== undefined && runOf(one).from >= locals.length - below && isSilent(one.passage.locals[0]);
  const to = firstWhere(passages.length, (index) => !isAbove(passages[index]));
  const from = Math.max(to, firstWhere(passages.length, (index) => isBelow(passages[index])));
  return { above: passages.slice(0, to), between: new Map(passages.slice(to, from).map((one) => [one.passage.locals[0], one])), below: passages.slice(from).map((one) => movedOn(one, move)) };
}

/** The first number from which on something holds, of those below `end`; `end` where it holds of none. */
function firstWhere(end: number, isSo: (index: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The paragraphs of one version that the other one has not. */
const between = ({ locals }: Article, { above, below }: Change): readonly Local[] => locals.slice(above, locals.length - below);

/** The words of names as they are now; undefined where nobody has asked for them before. */
const namesSince = (article: Article, { article: before, spoken: { names }, change }: Earlier): NameWords | undefined =>
  names && (withOthers(names, between(before, change), between(article, change)) ?? nameWords(article.locals));

/** Paragraphs by their indices, the last one exclusive. */
interface Run { readonly from: number; readonly to: number }

/** Where a passage stands. */
const runOf = ({ passage: { from, locals }, move: { down } }: Placed): Run => ({ from: from + down, to: from + down + locals.length });

/** The paragraphs from the last of the passages above to the first of those below, which are silent. */
function stretchBetween({ locals }: Article, { above, below }: Kept): Run {
  const [last, first] = [above.at(-1), below[0]];
  return { from: last === undefined ? 0 : runOf(last).to - 1, to: first === undefined ? locals.length : runOf(first).from + 1 };
}

/** The runs of paragraphs with marks or cues in a stretch, each with the paragraph above and the one below. */
function runsOf({ locals }: Article, { from, to }: Run): Run[] {
  const runs: Run[] = [];
  let first: number | undefined;
  for (let i = from; i <= to; i++) {
    if (i < to && !isSilent(locals[i])) first ??= i;
    else if (first !== undefined) {
      runs.push({ from: Math.max(0, first - 1), to: Math.min(i + 1, locals.length) });
      first = undefined;
    }
  }
  return runs;
}

/** Whether nothing is said in a paragraph, and no cue in it tells of another one. */
const isSilent = (local: Local | undefined): boolean => local !== undefined && local.reports.length === 0 && local.quoted.length === 0 && !local.label.answer;

/** Whether a passage is of the same paragraphs at the same distances. */
function fits({ locals, paragraphs }: Passage, { from, to }: Run, article: Article): boolean {
  const by = (article.paragraphs[from]?.start ?? 0) - (paragraphs[0]?.start ?? 0);
  return locals.length === to - from && locals.every((local, index) => {
    const [before, now] = [paragraphs[index], article.paragraphs[from + index]];
    return article.locals[from + index] === local && before?.role === now?.role && (before?.start ?? 0) + by === now?.start;
  });
}

/** What a passage has asked, asked again: of names only where one of them is named who was not, or no more. */
function answersAlike({ passage: { asked: { names, most } }, move }: Placed, { whole: { isName, mostNamed }, isNamed }: { readonly whole: Whole; readonly isNamed: boolean }): boolean {
  if (isNamed) for (const [word, answer] of names) if (isName(word) !== answer) return false;
  if (most === undefined) return true;
  // Whoever is named most was looked for in all of the article, and must stand as far from the passage as before.
  const [before, now] = [most.speaker, mostNamed()];
  return before?.phrase === now?.phrase && (before?.paragraph ?? 0) + move.down === (now?.paragraph ?? move.down);
}

/** How far a passage has moved that stands in a run. */
const moveTo = ({ from }: Run, passage: Passage, { paragraphs }: Article): Move =>
  ({ by: (paragraphs[from]?.start ?? 0) - (passage.paragraphs[0]?.start ?? 0), down: from - passage.from });

/** A passage so much farther on. */
const movedOn = (one: Placed, { by, down }: Move): Placed => (by === 0 && down === 0 ? one : { passage: one.passage, move: { by: one.move.by + by, down: one.move.down + down } });

const HERE: Move = { by: 0, down: 0 };

function read(article: Written, { from, to }: Run, { form, whole }: { readonly form: Form; readonly whole: Whole }): Placed {
  const names = new Map<string, boolean>();
  let most: Asked['most'];
  const isName = (word: string): boolean => {
    const answer = whole.isName(word);
    names.set(word, answer);
    return answer;
  };
  const asked = (): PlacedPhrase | undefined => (most = { speaker: whole.mostNamed() }).speaker;
  const heard = attributions({ ...article, isName, mostNamed: asked }, quotations(article, { from, to, form }));
  const { paragraphs, locals } = article;
  const passage: Passage = {
    from, locals: locals.slice(from, to), paragraphs: paragraphs.slice(from, to), asked: { names, most }, heard, counts: heard.map((one) => countsOf(article.text, one)),
    speakers: heard.map(({ speaker }) => (speaker === undefined ? undefined : spotIndex(speaker.phrase, locals[speaker.paragraph]?.spots ?? []))), cues: passageCues(heard),
  };
  return { passage, move: HERE };
}

/** A question about the whole article, whose answer is looked for once however often it is asked. */
function once<Answer>(find: () => Answer): () => Answer {
  let found: { readonly answer: Answer } | undefined;
  return () => (found ??= { answer: find() }).answer;
}

import type { Local, Paragraph, PlacedPhrase } from '../model/index.js';
import { mostNamed } from '../resolve/interviewee.js';
import type { Scene } from '../resolve/lead-in.js';
import { attributions, type Heard } from './attributions.js';
import { movedHeard } from './moved.js';
import type { Article } from './quotations/article.js';
import { quotations } from './quotations/quotations.js';
import { formOf, type Form } from './quotations/transcript-turns.js';
import { countsOf, type WordCounts } from './sources/words-in.js';

/**
 * A run of paragraphs with marks or cues in them, and what is said in it. Nothing of what is said outside of the run has a part
 * in that, save for the paragraph above, which may lead into it, and for what it has asked of the whole article.
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

/** What is said in an article. */
export interface Spoken {
  readonly form: Form;
  readonly passages: readonly Passage[];
}

/**
 * Who says what, passage by passage. A passage of `previous` is taken as it is, or moved to its new place, where its paragraphs
 * are the same results as before and the article answers what it asked as before.
 */
export function passages(article: Written, previous?: Spoken): Spoken {
  const form = formOf(article);
  const whole: Whole = { isName: nameTest(article), mostNamed: once(() => mostNamed(article)) };
  const known = new Map(previous?.form.transcript === form.transcript && previous.form.interview === form.interview && previous.form.voices === form.voices ? previous.passages.map((one) => [one.locals[0], one]) : []);
  const found = runsOf(article).map((run): Passage => {
    const same = known.get(article.locals[run.from]);
    return same !== undefined && fits(same, run, article) && answersAlike(same, run, whole) ? moved(same, run.from, article) : read(article, run, { form, whole });
  });
  return { form, passages: found };
}

/** Paragraphs by their indices, the last one exclusive. */
interface Run { readonly from: number; readonly to: number }

/** The runs of paragraphs with marks or cues, each with the paragraph above and the one below. */
function runsOf({ locals }: Article): Run[] {
  const runs: Run[] = [];
  let first: number | undefined;
  for (let i = 0; i <= locals.length; i++) {
    const local = locals[i];
    if (local !== undefined && !isSilent(local)) first ??= i;
    else if (first !== undefined) {
      runs.push({ from: Math.max(0, first - 1), to: Math.min(i + 1, locals.length) });
      first = undefined;
    }
  }
  return runs;
}

/** Whether nothing is said in a paragraph, and no cue in it tells of another one. */
const isSilent = ({ reports, quoted, label }: Local): boolean => reports.length === 0 && quoted.length === 0 && !label.answer;

/** Whether a passage is of the same paragraphs at the same distances. */
function fits({ locals, paragraphs }: Passage, { from, to }: Run, article: Article): boolean {
  const by = (article.paragraphs[from]?.start ?? 0) - (paragraphs[0]?.start ?? 0);
  return locals.length === to - from && locals.every((local, index) => {
    const [before, now] = [paragraphs[index], article.paragraphs[from + index]];
    return article.locals[from + index] === local && before?.role === now?.role && (before?.start ?? 0) + by === now?.start;
  });
}

function answersAlike({ from, asked: { names, most } }: Passage, run: Run, { isName, mostNamed }: Whole): boolean {
  for (const [word, answer] of names) if (isName(word) !== answer) return false;
  if (most === undefined) return true;
  const [before, now] = [most.speaker, mostNamed()];
  return before?.phrase === now?.phrase && (before?.paragraph ?? 0) + run.from - from === (now?.paragraph ?? run.from - from);
}

/** A passage in its new place; itself where it has not moved. */
function moved(passage: Passage, from: number, { paragraphs }: Article): Passage {
  const by = (paragraphs[from]?.start ?? 0) - (passage.paragraphs[0]?.start ?? 0);
  if (by === 0 && from === passage.from) return passage;
  return { from, locals: passage.locals, paragraphs: paragraphs.slice(from, from + passage.locals.length), asked: movedQuestion(passage.asked, from - passage.from), heard: movedHeard(passage.heard, { by, down: from - passage.from }), counts: passage.counts };
}

/** The most named speaker was looked for in all of the article, and stands as far from the passage as before. */
const movedQuestion = ({ names, most }: Asked, down: number): Asked =>
  ({ names, most: most?.speaker === undefined ? most : { speaker: { ...most.speaker, paragraph: most.speaker.paragraph + down } } });

function read(article: Written, { from, to }: Run, { form, whole }: { readonly form: Form; readonly whole: Whole }): Passage {
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
  return { from, locals: locals.slice(from, to), paragraphs: paragraphs.slice(from, to), asked: { names, most }, heard, counts: heard.map((one) => countsOf(article.text, one)) };
}

/** A question about the whole article, whose answer is looked for once however often it is asked. */
function once<Answer>(find: () => Answer): () => Answer {
  let found: { readonly answer: Answer } | undefined;
  return () => (found ??= { answer: find() }).answer;
}

/** Whether a word is of a name that is more than one capital at the start of a sentence; the names are gathered when first asked for. */
function nameTest({ locals }: Article): (word: string) => boolean {
  let names: Set<string> | undefined;
  return (word) => {
    if (names === undefined) {
      names = new Set();
      for (const local of locals) for (const name of local.names) names.add(name);
    }
    return names.has(word);
  };
}

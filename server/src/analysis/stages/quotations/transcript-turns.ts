import type { Local, ParagraphLabel } from '../../model/index.js';
import { shiftQuoted, offsetOf } from './article.js';
import type { Article, Draft } from './article.js';

/** A turn of a transcript or an interview ("WALLACE: …", "Wallace: …", "A: …"): the whole paragraph behind the colon is the speaker's. */
export function transcriptTurn(article: Article, form: Form, paragraph: number): Draft | undefined | 'question' {
  const local = article.locals[paragraph];
  if (local === undefined || article.paragraphs[paragraph]?.role !== 'body') return undefined;
  const letter = local.label.answer ? ANSWER.exec(local.text) : null;
  if (letter !== null && form.interview) return letter[1]?.startsWith('Q') === true ? 'question' : answer(article, local, paragraph, letter[0].length);
  const named = local.label.name !== undefined && form.voices.split('\n').includes(local.label.name);
  if (named && local.label.name === ASKING) return 'question';
  if (!named && (!local.label.turn || !form.transcript)) return undefined;
  const report = local.reports.find((one) => one.cue.kind === 'colon' && one.sentence === 0 && one.kind !== 'direct' && one.contents.length > 0);
  if (report === undefined) return undefined;
  const offset = offsetOf(article, paragraph);
  const place = { paragraph, sentence: 0 };
  const start = report.contents[0]?.start ?? 0;
  const quoted = local.quoted.filter((one) => one.span.start >= start).map((one) => shiftQuoted(one, offset));
  return { kind: quoted.length > 0 ? 'mixed' : 'indirect', segments: [{ start: start + offset, end: local.text.length + offset }], quoted, from: place, to: { paragraph, sentence: local.sentences.length - 1 }, report: { ...place, report }, joined: [] };
}

/** What stands behind "A:"; who answers is for the attributions to say. */
function answer(article: Article, local: Local, paragraph: number, from: number): Draft {
  const offset = offsetOf(article, paragraph);
  const quoted = local.quoted.filter((one) => one.span.start >= from).map((one) => shiftQuoted(one, offset));
  return { kind: quoted.length > 0 ? 'mixed' : 'indirect', segments: [{ start: from + offset, end: local.text.length + offset }], quoted, from: { paragraph, sentence: 0 }, to: { paragraph, sentence: local.sentences.length - 1 }, report: undefined, joined: [] };
}

/** Whether an article's paragraphs are turns. */
export interface Form {
  readonly transcript: boolean;
  readonly interview: boolean;
  /** The labels in small letters of those who take turns, a line each; empty where nobody does. */
  readonly voices: string;
}

/** Which of some paragraphs begin with a label of any kind, by index. */
export const labelledIn = (locals: readonly Local[]): number[] =>
  locals.flatMap(({ label: { answer, turn, name } }, index) => (answer || turn || name !== undefined ? [index] : []));

/**
 * At least two paragraphs must begin with a label: one alone is a dateline or a heading.
 *
 * @param labelled those that begin with one.
 * @param isName whether a word in small letters is of somebody's name.
 */
export const formOf = (article: Article, labelled: readonly number[], isName: (word: string) => boolean): Form =>
  ({ transcript: atLeastTwo(article, labelled, 'turn'), interview: atLeastTwo(article, labelled, 'answer'), voices: voicesOf(article, labelled, isName) });

/** A conversation of more people is a list of something else. */
const MOST_VOICES = 20;

/**
 * The labels of an interview that is set with names: two of them or more, each before two paragraphs or more, and one of them
 * the interviewer's or a name that stands elsewhere too. "Date: …", "Venue: …" name nobody.
 */
function voicesOf({ locals, paragraphs }: Article, labelled: readonly number[], isName: (word: string) => boolean): string {
  const counts = new Map<string, number>();
  for (const paragraph of labelled) {
    const name = locals[paragraph]?.label.name;
    if (name !== undefined && paragraphs[paragraph]?.role === 'body') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const voices = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  if (voices.length < 2 || voices.length > MOST_VOICES) return '';
  const isKnown = (name: string): boolean => name === ASKING || (!name.includes(' ') && isName(name.toLowerCase()));
  return voices.some(isKnown) ? voices.join('\n') : '';
}

const atLeastTwo = ({ locals }: Article, labelled: readonly number[], kind: 'turn' | 'answer'): boolean => labelled.filter((paragraph) => locals[paragraph]?.label[kind]).length >= 2;

/** "Q:", "A.", "Question:", "Answer:" at the start of a paragraph. */
const ANSWER = /^(Q|A|Question|Answer)[:.]\s+/;

/** "WALLACE:", "MR. CRANE:", "Q:", "A:" at the start of a paragraph. */
const TURN = /^(?:\p{Lu}[\p{Lu}.’'-]+(?: [\p{Lu}.’'()-]+){0,4}):\s/u;

/** "Wallace:", "Dana Pike:", "Interviewer:" at the start of a paragraph. */
const NAMED = /^(\p{Lu}[\p{L}.’'-]*\p{Ll}(?: \p{Lu}[\p{L}.’'-]*){0,3}):\s/u;

/** The label of who asks and has no name. */
const ASKING = 'Interviewer';

/** Whether a paragraph begins with a label, and with which kind: "Q. A:" is of both. */
export const labelOf = (text: string): ParagraphLabel => ({ answer: ANSWER.test(text), turn: TURN.test(text), name: NAMED.exec(text)?.[1] });

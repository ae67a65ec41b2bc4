import type { Local, ParagraphLabel } from '../../model/index.js';
import { shiftQuoted, offsetOf } from './article.js';
import type { Article, Draft } from './article.js';

/** A turn of a transcript or an interview ("WALLACE: …", "A: …"): the whole paragraph behind the colon is the speaker's. */
export function transcriptTurn(article: Article, form: Form, paragraph: number): Draft | undefined | 'question' {
  const local = article.locals[paragraph];
  if (local === undefined || article.paragraphs[paragraph]?.role !== 'body') return undefined;
  const letter = local.label.answer ? ANSWER.exec(local.text) : null;
  if (letter !== null && form.interview) return letter[1]?.startsWith('Q') === true ? 'question' : answer(article, local, paragraph, letter[0].length);
  if (!local.label.turn || !form.transcript) return undefined;
  const report = local.reports.find((one) => one.cue.kind === 'colon' && one.sentence === 0 && one.quoted.length === 0 && one.contents.length > 0);
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
}

/** At least two paragraphs must begin with a label: one alone is a dateline or a heading. */
export const formOf = (article: Article): Form => ({ transcript: atLeastTwo(article, ({ label }) => label.turn), interview: atLeastTwo(article, ({ label }) => label.answer) });

function atLeastTwo(article: Article, has: (local: Local) => boolean): boolean {
  let count = 0;
  for (const local of article.locals) if (has(local) && ++count >= 2) return true;
  return false;
}

/** "Q:", "A.", "Question:", "Answer:" at the start of a paragraph. */
const ANSWER = /^(Q|A|Question|Answer)[:.]\s+/;

/** "WALLACE:", "MR. CRANE:", "Q:", "A:" at the start of a paragraph. */
const TURN = /^(?:\p{Lu}[\p{Lu}.’'-]+(?: [\p{Lu}.’'()-]+){0,4}):\s/u;

/** Whether a paragraph begins with a label, and with which kind: "Q. A:" is of both. */
export const labelOf = (text: string): ParagraphLabel => ({ answer: ANSWER.test(text), turn: TURN.test(text) });

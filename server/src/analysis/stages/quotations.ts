import { overlaps, shift, spanOf, type Evidence, type Local, type Paragraph, type Place, type PlacedReport, type Quoted, type QuotationKind, type Span, type Speech } from '../model/index.js';
import { isSpeech, isTitle, standsAlone } from './speech-like.js';

/** The article as the global stages see it. */
export interface Article {
  readonly paragraphs: readonly Paragraph[];
  readonly locals: readonly Local[];
}

interface Draft {
  kind: QuotationKind;
  readonly segments: Span[];
  readonly quoted: Quoted[];
  from: Place;
  to: Place;
  report: PlacedReport | undefined;
  readonly joined: Evidence[];
}

/** The text of a paragraph’s offset. */
const offsetOf = (article: Article, paragraph: number): number => article.paragraphs[paragraph]?.start ?? 0;

/** A quoted stretch with all its parts moved to its place in the article. */
export function shiftQuoted(quoted: Quoted, by: number): Quoted {
  return {
    span: shift(quoted.span, by), inner: shift(quoted.inner, by), family: quoted.family, open: shift(quoted.open, by),
    close: quoted.close === undefined ? undefined : shift(quoted.close, by), nested: quoted.nested.map((one) => shiftQuoted(one, by)),
  };
}

/**
 * All quotations of the article: what the cues report, and the speech in quotation marks that no cue reports; parts that are
 * one speech joined. In reading order.
 */
export function quotations(article: Article): Speech[] {
  const drafts: Draft[] = [];
  article.locals.forEach((local, paragraph) => {
    if (article.paragraphs[paragraph]?.role === 'footer' || article.paragraphs[paragraph]?.role === 'byline') return;
    const turn = transcriptTurn(article, local, paragraph);
    if (turn === 'question') return;
    const found = turn !== undefined ? [turn] : [...reported(article, local, paragraph), ...unreported(article, local, paragraph)].sort((a, b) => first(a) - first(b));
    join(article, drafts, found, paragraph);
  });
  return drafts.filter((draft) => draft.segments.length > 0).map((draft) => finish(article, draft)).sort((a, b) => firstOf(a.segments) - firstOf(b.segments));
}

const firstOf = (segments: readonly Span[]): number => segments[0]?.start ?? 0;
const first = (draft: Draft): number => firstOf(draft.segments);

/** What the cues of a paragraph report. Where two cues claim the same quoted words alone, the one with a speaker has them. */
function reported(article: Article, local: Local, paragraph: number): Draft[] {
  const offset = offsetOf(article, paragraph);
  const role = article.paragraphs[paragraph]?.role;
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  const order = [...local.reports].sort((a, b) => Number(b.kind === 'direct') - Number(a.kind === 'direct') || Number(b.speaker !== undefined) - Number(a.speaker !== undefined));
  for (const report of order) {
    if (report.looks === 'ahead') continue;
    if (report.cue.kind === 'dash' && role !== 'headline' && report.kind !== 'direct') continue;
    if (report.cue.kind === 'colon' && !isSignature(article, report.quoted.length > 0, paragraph)) continue;
    if (report.kind === 'direct' && report.quoted.some((index) => taken.has(index))) continue;
    const sentence = local.sentences[report.sentence];
    if (report.kind === 'direct' && sentence !== undefined && report.quoted.every((index) => isTitle(local, sentence, index)) && !report.trailing && report.cue.kind === 'verb') continue;
    if (report.looks === 'back') {
      const draft = lookingBack(article, paragraph, report.sentence);
      if (draft !== undefined) drafts.push({ ...draft, report: { paragraph, sentence: report.sentence, report } });
      continue;
    }
    if (report.kind === 'direct') report.quoted.forEach((index) => taken.add(index));
    const place = { paragraph, sentence: report.sentence };
    drafts.push({
      kind: report.kind, from: place, to: place, report: { ...place, report }, joined: [],
      segments: report.contents.map((span) => shift(span, offset)),
      quoted: report.quoted.flatMap((index) => local.quoted[index] ?? []).map((one) => shiftQuoted(one, offset)),
    });
  }
  return drafts;
}

/** Whether "Name:" at the start of a paragraph signs what follows: in a headline, or before quoted words. */
function isSignature(article: Article, quoted: boolean, paragraph: number): boolean {
  if (quoted || article.paragraphs[paragraph]?.role === 'headline') return true;
  return false;
}

/** A turn of a transcript or an interview ("WALLACE: …", "A: …"): the whole paragraph behind the colon is the speaker's. */
function transcriptTurn(article: Article, local: Local, paragraph: number): Draft | undefined | 'question' {
  if (article.paragraphs[paragraph]?.role !== 'body') return undefined;
  const letter = ANSWER.exec(local.text);
  if (letter !== null && isInterview(article)) return letter[1]?.startsWith('Q') === true ? 'question' : answer(article, local, paragraph, letter[0].length);
  if (!TURN.test(local.text) || !isTranscript(article)) return undefined;
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

/** Whether at least two paragraphs begin with a label in capitals: one alone is a dateline or a heading. */
const isTranscript = (article: Article): boolean => atLeastTwo(article, TURN);
const isInterview = (article: Article): boolean => atLeastTwo(article, ANSWER);

function atLeastTwo(article: Article, label: RegExp): boolean {
  let count = 0;
  for (const local of article.locals) if (label.test(local.text) && ++count >= 2) return true;
  return false;
}

/** "Q:", "A.", "Question:", "Answer:" at the start of a paragraph. */
export const ANSWER = /^(Q|A|Question|Answer)[:.]\s+/;

/** "WALLACE:", "MR. CRANE:", "Q:", "A:" at the start of a paragraph. */
const TURN = /^(?:\p{Lu}[\p{Lu}.’'-]+(?: [\p{Lu}.’'()-]+){0,4}):\s/u;

/** The paragraph above, or the sentence above in the same one, that "That’s according to …" is about. */
function lookingBack(article: Article, paragraph: number, sentence: number): Omit<Draft, 'report'> | undefined {
  const at = sentence > 0 ? paragraph : paragraph - 1;
  const local = article.locals[at];
  const span = article.paragraphs[at];
  if (local === undefined || span === undefined || (sentence === 0 && span.role !== 'body')) return undefined;
  const whole = sentence > 0 ? local.sentences[sentence - 1] : { start: 0, end: local.text.length };
  if (whole === undefined) return undefined;
  const inside = local.quoted.filter((one) => overlaps(one.span, whole));
  const place = { paragraph: at, sentence: sentence > 0 ? sentence - 1 : 0 };
  return { kind: inside.length > 0 ? 'mixed' : 'indirect', segments: [shift(spanOf(whole), span.start)], quoted: inside.map((one) => shiftQuoted(one, span.start)), from: place, to: place, joined: [] };
}

/** Speech in quotation marks that no cue of its sentence reports. */
function unreported(article: Article, local: Local, paragraph: number): Draft[] {
  const offset = offsetOf(article, paragraph);
  const told = new Set(local.reports.filter((report) => report.looks !== 'ahead').flatMap((report) => report.quoted));
  const headline = article.paragraphs[paragraph]?.role === 'headline';
  const drafts: Draft[] = [];
  local.sentences.forEach((sentence, index) => {
    for (const token of sentence.tokens) {
      if (token.quoted === undefined || told.has(token.quoted) || !isSpeech(local, sentence, token.quoted)) continue;
      const quoted = local.quoted[token.quoted];
      if (quoted === undefined || headline) continue;
      const place = { paragraph, sentence: index };
      const whole = standsAlone(sentence) || /^\p{Lu}.*[.!?,]$/su.test(local.text.slice(quoted.inner.start, quoted.inner.end));
      drafts.push({ kind: whole ? 'direct' : 'mixed', segments: [shift(quoted.span, offset)], quoted: [shiftQuoted(quoted, offset)], from: place, to: place, report: undefined, joined: [] });
    }
  });
  return drafts;
}

/** Adds the drafts of a paragraph to those before, joining what is one speech. */
function join(article: Article, drafts: Draft[], found: readonly Draft[], paragraph: number): void {
  const local = article.locals[paragraph];
  if (local === undefined) return;
  for (const draft of found) {
    const before = drafts.findLast((one) => one.kind !== 'indirect' && first(one) <= first(draft));
    const reason = before === undefined ? undefined : joins(article, before, draft);
    if (before !== undefined && reason !== undefined) absorb(before, draft, reason);
    else drafts.push(draft);
  }
  for (const report of local.reports) {
    if (report.looks === 'ahead') expect(drafts, { paragraph, sentence: report.sentence, report });
  }
  for (const ahead of [...(article.locals[paragraph - 1]?.reports ?? [])].filter((report) => report.looks === 'ahead')) {
    expect(drafts, { paragraph: paragraph - 1, sentence: ahead.sentence, report: ahead });
  }
}

/** "He added:" gives its speaker to the words that come next, where they have none. */
function expect(drafts: readonly Draft[], placed: PlacedReport): void {
  const next = drafts.find((draft) => draft.report === undefined && draft.kind !== 'indirect'
    && ((draft.from.paragraph === placed.paragraph && draft.from.sentence === placed.sentence + 1) || (draft.from.paragraph === placed.paragraph + 1 && draft.from.sentence === 0)));
  if (next !== undefined) next.report = placed;
}

/** Why two parts are one speech; undefined where they are two. */
function joins(article: Article, before: Draft, draft: Draft): Evidence | undefined {
  const previous = before.segments.at(-1);
  const local = article.locals[draft.from.paragraph];
  if (previous === undefined || local === undefined || draft.kind === 'indirect') return undefined;
  const apart = draft.from.paragraph - before.to.paragraph;
  if (apart === 1 && draft.from.sentence === 0) {
    const open = article.locals[before.to.paragraph]?.open;
    const begins = local.sentences[0]?.tokens[0]?.kind === 'quoted';
    const last = article.locals[before.to.paragraph]?.quoted.at(-1);
    const isLast = last !== undefined && before.quoted.at(-1)?.span.start === last.span.start + offsetOf(article, before.to.paragraph);
    if (open !== undefined && begins && isLast && !contradicts(before, draft) && (before.report === undefined || draft.report === undefined || draft.report.report.trailing)) return { kind: 'reopened-mark', previous: spanOf(previous) };
    return undefined;
  }
  if (apart !== 0) return undefined;
  const gap = draft.from.sentence - before.to.sentence;
  const alone = standsAlone(local.sentences[draft.from.sentence] ?? { start: 0, end: 0, tokens: [] });
  if (gap !== 1) return undefined;
  // “One,” he said. “Two.”
  if (draft.report === undefined && alone && before.kind === 'direct') return { kind: 'continues-quotation', previous: spanOf(previous) };
  // “One.” “Two,” he said.
  if (before.report === undefined && before.kind === 'direct' && draft.report?.report.trailing === true && draft.kind === 'direct' && standsAlone(local.sentences[before.to.sentence] ?? { start: 0, end: 0, tokens: [] })) return { kind: 'continues-quotation', previous: spanOf(previous) };
  return undefined;
}

/** Whether two cues name two people: a surname each, and not the same. */
function contradicts(before: Draft, draft: Draft): boolean {
  const [one, other] = [before.report?.report.speaker, draft.report?.report.speaker];
  return one?.form === 'name' && other?.form === 'name' && !one.words.some((word) => other.words.includes(word));
}

function absorb(into: Draft, draft: Draft, reason: Evidence): void {
  into.segments.push(...draft.segments);
  into.quoted.push(...draft.quoted);
  into.to = draft.to;
  into.joined.push(reason);
  if (into.report === undefined) into.report = draft.report;
  if (draft.kind === 'mixed') into.kind = 'mixed';
}

function finish(article: Article, draft: Draft): Speech {
  const segments = draft.segments.map(spanOf).sort((a, b) => a.start - b.start);
  return { kind: draft.kind, segments, quoted: draft.quoted, from: draft.from, to: draft.to, report: draft.report, joined: draft.joined, closed: isClosed(article, draft) };
}

/** Whether each opened mark is closed, or left open by convention because the next part of the speech reopens it. */
function isClosed(article: Article, draft: Draft): boolean {
  void article;
  return draft.quoted.every((one, index) => one.close !== undefined || (index < draft.quoted.length - 1 && draft.joined.some((reason) => reason.kind === 'reopened-mark')));
}

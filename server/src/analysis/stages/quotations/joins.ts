import { spanOf, type Evidence, type PlacedReport, type Span } from '../../model/index.js';
import { standsAlone } from './speech-like.js';
import { offsetOf } from './article.js';
import type { Article, Draft } from './article.js';

export const firstOf = (segments: readonly Span[]): number => segments[0]?.start ?? 0;

export const first = (draft: Draft): number => firstOf(draft.segments);

/** The drafts of a passage so far, and those of them that stand in marks. */
export interface Drafts {
  readonly all: Draft[];
  readonly inMarks: Draft[];
}

/** Adds the drafts of a paragraph to those before, joining what is one speech. */
export function join(article: Article, { all: drafts, inMarks }: Drafts, found: readonly Draft[], paragraph: number): void {
  const local = article.locals[paragraph];
  if (local === undefined) return;
  for (const draft of found) {
    const before = inMarks.findLast((one) => first(one) <= first(draft));
    const reason = before === undefined ? undefined : joins(article, before, draft);
    if (before !== undefined && reason !== undefined) absorb(before, draft, reason);
    else {
      drafts.push(draft);
      if (draft.kind !== 'indirect') inMarks.push(draft);
    }
  }
  for (const report of local.reports) {
    if (report.looks === 'back' && report.cue.kind === 'dash') sign(drafts, { paragraph, sentence: report.sentence, report });
    if (report.looks === 'ahead') expect(drafts, { paragraph, sentence: report.sentence, report });
  }
  for (const ahead of [...(article.locals[paragraph - 1]?.reports ?? [])].filter((report) => report.looks === 'ahead')) {
    expect(drafts, { paragraph: paragraph - 1, sentence: ahead.sentence, report: ahead });
  }
}

/** "— Jane Doe" below a paragraph of words in marks is their signature, where no cue gives them to somebody. */
function sign(drafts: readonly Draft[], placed: PlacedReport): void {
  const above = since(drafts, placed.paragraph - 1).findLast((draft) => draft.kind !== 'indirect' && draft.to.paragraph === placed.paragraph - 1);
  if (above?.report === undefined && above !== undefined) above.report = placed;
}

/** "He added:" gives its speaker to the words that come next, where they have none. */
function expect(drafts: readonly Draft[], placed: PlacedReport): void {
  const next = since(drafts, placed.paragraph).find((draft) => draft.report === undefined && draft.kind !== 'indirect'
    && ((draft.from.paragraph === placed.paragraph && draft.from.sentence === placed.sentence + 1) || (draft.from.paragraph === placed.paragraph + 1 && draft.from.sentence === 0)));
  if (next !== undefined) next.report = placed;
}

/**
 * The drafts at the end of the list that reach into a paragraph or beyond it. The list grows paragraph by paragraph, and a
 * draft begins in the paragraph that made it or in the one above, so that none from far up is among them.
 */
function since(drafts: readonly Draft[], paragraph: number): readonly Draft[] {
  let from = drafts.length;
  while (from > 0 && (drafts[from - 1]?.to.paragraph ?? 0) >= paragraph - 1) from--;
  return drafts.slice(from);
}

/** Why two parts are one speech; undefined where they are two. */
function joins(article: Article, before: Draft, draft: Draft): Evidence | undefined {
  const previous = before.segments.at(-1);
  const local = article.locals[draft.from.paragraph];
  if (previous === undefined || local === undefined || draft.kind === 'indirect') return undefined;
  const apart = draft.from.paragraph - before.to.paragraph;
  if (apart === 1 && draft.from.sentence === 0) {
    const open = article.locals[before.to.paragraph]?.open;
    if (open === 'block') return local.carried === 'block' && before.quoted.at(-1)?.family === 'block' ? { kind: 'same-block', previous: spanOf(previous) } : undefined;
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

import { contains, overlaps, shift, spanOf, type Local, type NestedReport, type Speech } from '../../model/index.js';
import { yieldsToVerb } from '../reports/overlaps.js';
import { isName, isSpeech, isTitle, standsAlone } from './speech-like.js';
import { transcriptTurn, type Form } from './transcript-turns.js';
import { shiftQuoted, offsetOf } from './article.js';
import type { Article, Draft } from './article.js';
import { join, first, firstOf, type Drafts } from './joins.js';

/** Which paragraphs are looked through, the last one exclusive; and whether those of the article are turns. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
}

/**
 * The quotations of some paragraphs: what the cues report, and the speech in quotation marks that no cue reports; parts that are
 * one speech joined. In reading order.
 */
export function quotations(article: Article, { from, to, form }: Range): Speech[] {
  const drafts: Drafts = { all: [], inMarks: [] };
  const locals = article.locals.slice(from, to);
  locals.forEach((local, index) => {
    const paragraph = from + index;
    if (article.paragraphs[paragraph]?.role === 'footer' || article.paragraphs[paragraph]?.role === 'byline') return;
    const turn = transcriptTurn(article, form, paragraph);
    if (turn === 'question') return;
    const found = turn !== undefined ? [turn] : [...reported(article, local, paragraph), ...unreported(article, local, paragraph)].sort((a, b) => first(a) - first(b));
    join(article, drafts, found, paragraph);
  });
  const speeches = drafts.all.filter((draft) => draft.segments.length > 0).map((draft) => finish(draft));
  const nested = nestedByPlace(article, from, to);
  return [...speeches, ...speeches.flatMap((speech) => nestedIn(speech, nested))].sort((a, b) => firstOf(a.segments) - firstOf(b.segments) || Number(a.parent !== undefined) - Number(b.parent !== undefined));
}

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
    if (yieldsToVerb(report, local.reports)) continue;
    if (report.cue.kind === 'colon' && !isSignature(article, report.quoted.length > 0, paragraph)) continue;
    if (report.kind === 'direct' && report.quoted.some((index) => taken.has(index))) continue;
    const sentence = local.sentences[report.sentence];
    if (report.kind === 'direct' && sentence !== undefined && report.quoted.every((index) => isTitle(local, sentence, index) || (report.names && isName(local, index))) && !report.trailing && report.cue.kind === 'verb') continue;
    if (report.looks === 'back' && report.cue.kind === 'dash') continue;
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

function finish(draft: Draft): Speech {
  const segments = draft.segments.map(spanOf).sort((a, b) => a.start - b.start);
  return { kind: draft.kind, segments, quoted: draft.quoted, from: draft.from, to: draft.to, report: draft.report, joined: draft.joined, parent: undefined, closed: isClosed(draft) };
}

/** Whether each opened mark is closed, or left open by convention because the next part of the speech reopens it. */
function isClosed(draft: Draft): boolean {
  // A turn of a transcript whose label stands inside of the mark: each turn opens one, and only the last is ever closed.
  const { report } = draft;
  if (report?.report.cue.kind === 'colon' && report.report.speaker !== undefined && draft.quoted.some((one) => contains(one.span, draft.segments[0] ?? one.span) && one.inner.start < (draft.segments[0]?.start ?? 0))) return true;
  return draft.quoted.every((one, index) => one.close !== undefined || (index < draft.quoted.length - 1 && draft.joined.some((reason) => reason.kind === 'reopened-mark')));
}

interface PlacedNested { readonly paragraph: number; readonly offset: number; readonly nested: NestedReport }

/** What is reported inside of quoted words, by where in the article the outermost marks begin. */
function nestedByPlace(article: Article, from: number, to: number): ReadonlyMap<number, readonly PlacedNested[]> {
  const found = new Map<number, PlacedNested[]>();
  article.locals.slice(from, to).forEach((local, index) => {
    const paragraph = from + index;
    const offset = offsetOf(article, paragraph);
    for (const nested of local.nested) {
      const start = (local.quoted[nested.within]?.span.start ?? 0) + offset;
      const list = found.get(start);
      if (list === undefined) found.set(start, [{ paragraph, offset, nested }]);
      else list.push({ paragraph, offset, nested });
    }
  });
  return found;
}

/** The quotations inside of a speech whose speakers its own words name: “She told me, ‘Go.’” */
function nestedIn(parent: Speech, nested: ReadonlyMap<number, readonly PlacedNested[]>): Speech[] {
  if (parent.kind === 'indirect') return [];
  return parent.quoted.flatMap((outer) => nested.get(outer.span.start) ?? []).map(({ paragraph, offset, nested: { report, quoted } }): Speech => {
    const place = { paragraph, sentence: parent.from.sentence };
    return { kind: report.kind, segments: report.contents.map((span) => shift(span, offset)), quoted: quoted.map((one) => shiftQuoted(one, offset)), closed: true, from: place, to: place, report: { ...place, report }, joined: [], parent };
  });
}

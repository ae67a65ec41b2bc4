import { overlaps, type Report, type Span } from '../../model/index.js';
import { stretch, type Content, type Reading } from './reading.js';

/** Whether one report's words hold the cue of another. */
const holdsCue = (outer: Report, inner: Report): boolean => outer.contents.some((span) => span.start <= inner.cue.span.start && inner.cue.span.end <= span.end);

/**
 * Where words that run on to a quotation belong to a cue behind it ("lamenting the churn: “There’s no time,” he said"), the
 * first cue's content ends before the quotation.
 */
export function withoutClaimed(reading: Reading, found: readonly Report[]): Report[] {
  const claimed = new Set(found.filter((report) => report.kind !== 'indirect' && report.trailing && report.speaker !== undefined).flatMap((report) => report.quoted));
  return found.flatMap((report) => {
    if (report.kind !== 'mixed' || report.trailing || !report.quoted.some((index) => claimed.has(index))) return [report];
    const { tokens } = reading.sentence;
    const first = tokens.findIndex((token) => token.quoted !== undefined && claimed.has(token.quoted) && report.quoted.includes(token.quoted));
    const parts = report.contents.flatMap((span) => upTo(reading, span, first) ?? []);
    const [content] = parts;
    if (content === undefined) return [];
    const kind = parts.length === 1 ? content.kind : parts.some(({ quoted }) => quoted.length > 0) ? 'mixed' : 'indirect';
    return [{ ...report, kind, contents: parts.flatMap(({ spans }) => spans), quoted: parts.flatMap(({ quoted }) => quoted) }];
  });
}

/** What of some words stands before a token, without the punctuation at its end; undefined where nothing does. */
function upTo(reading: Reading, { start, end }: Span, token: number): Content | undefined {
  const { tokens } = reading.sentence;
  const from = tokens.findIndex((one) => one.start >= start);
  let to = Math.min(token, tokens.findLastIndex((one) => one.end <= end) + 1) - 1;
  while (to >= from && tokens[to]?.kind === 'punctuation') to--;
  return to < from ? undefined : stretch(reading, from, to, false);
}

/** "A note found on the gate read: “…”": of two cues with one speaker before the same words in marks, the nearer reports them. */
export function withoutFarther(found: readonly Report[]): Report[] {
  const same = (a: Report, b: Report): boolean => a.speaker === b.speaker && a.quoted.length === b.quoted.length && a.quoted.every((index) => b.quoted.includes(index));
  return found.filter((far) => far.kind !== 'direct' || far.trailing || !found.some((near) => near.kind === 'direct' && !near.trailing && near.speaker !== undefined && same(near, far) && near.cue.span.start > far.cue.span.start));
}

/**
 * Where somebody reports what another one thinks ("said they knew the plan was “doomed”"), the words in marks are the outer
 * speaker's: the inner cue keeps them only where it takes nothing but quoted words.
 */
export function withoutNested(found: readonly Report[]): Report[] {
  return found.filter((inner) => inner.kind === 'indirect' || (inner.kind === 'direct' && !inner.weak) || inner.trailing || !found.some((outer) => outer !== inner && outer.kind === 'mixed' && outer.speaker !== undefined
    && inner.quoted.every((index) => outer.quoted.includes(index)) && holdsCue(outer, inner)));
}

/** Whether a colon before words in marks gives way to a verb that reports them: "told Ms. Roe: “…”". */
export const yieldsToVerb = (report: Report, found: readonly Report[]): boolean =>
  report.cue.kind === 'colon' && found.some((other) => other.cue.kind === 'verb' && other.quoted.some((index) => report.quoted.includes(index)));

export const withoutColons = (found: readonly Report[]): Report[] => found.filter((report) => !yieldsToVerb(report, found));

/** The colons that give way, and that more than words in marks follows: "Lind: She said “no”" may be a turn of an interview. */
export const turns = (found: readonly Report[]): Report[] => found.filter((report) => report.kind === 'mixed' && yieldsToVerb(report, found));

/** What somebody says inside of another one's words is never sure: it may be the outer speaker's way of putting it. */
export function doubtNested(found: readonly Report[]): Report[] {
  return found.map((inner) => (inner.sure && found.some((outer) => outer !== inner && holdsCue(outer, inner)) ? { ...inner, sure: false } : inner));
}

/** A cue whose words would hold its own speaker, or itself, or would be none, was misread and reports nothing: " added: Rowe’s", "“ROWE:". */
export const withoutOwn = (found: readonly Report[]): Report[] =>
  found.filter(({ contents, cue, speaker }) => !contents.some((span) => span.start === span.end || overlaps(span, cue.span) || (speaker !== undefined && overlaps(span, speaker.span))));

import type { Analysis, Quoted, Span } from '../../analysis/index.js';
import { touches } from '../../analysis/model/index.js';
import { putsCommasOutside } from '../complete-attribution.js';
import type { Fix, Mending } from './fix.js';
import { closingOf } from './mark-signs.js';
import { sentenceEnds } from './sentence-ends.js';

/** More places than these are no help. */
const most = 4;
/** So many commas are tried; whoever is quoted is seldom named behind more. */
const mostTried = 12;

/** A place for the missing mark. `before`: the speaker is named right behind it. */
interface Place {
  readonly at: number;
  readonly why: 'cue' | 'pause' | 'end';
}

/**
 * A quotation mark that nobody closed: before the words that say who speaks, where they follow; at the end of the first
 * sentence; at the end of the paragraph. The likeliest first, and preferred where there is hardly another.
 */
export function* closeQuotation(mending: Mending): Iterable<Fix> {
  const { analysis, finding } = mending;
  const stretch = openStretch(analysis, finding.related[0]?.span ?? finding.span);
  const close = stretch && closingOf(analysis.text.slice(stretch.open.start, stretch.open.end));
  const paragraph = stretch && analysis.paragraphs.find((one) => touches(one, stretch.open.start));
  if (!stretch || close === undefined || !paragraph) return;
  const words = untilNextMark(analysis.text, { start: stretch.open.end, end: paragraph.end }, close);
  const opensSentence = /(?:^|[.!?:,”"’'])\s*$/u.test(analysis.text.slice(paragraph.start, stretch.open.start));
  const places = placesIn(mending, words, close).filter(({ why }) => !opensSentence || why !== 'pause').map((place) => (opensSentence ? place : beforeStop(analysis, place)));
  const [first] = places;
  const sure = first?.why === 'cue' || (places.length === 1 && opensSentence);
  for (const place of places.slice(0, most)) {
    yield { title: `Close the quotation after “${lastWords(analysis.text, { start: words.start, end: place.at })}”`, changes: [{ span: { start: place.at, end: place.at }, text: close }], preferred: sure && place === first };
  }
}

const openStretch = ({ quotations }: Analysis, mark: Span): Quoted | undefined =>
  quotations.flatMap(({ quoted }) => quoted).find(({ open, close }) => close === undefined && open.start === mark.start && open.end > open.start);

/** The words up to where others are opened: what stands in those marks is somebody's already. */
function untilNextMark(text: string, { start, end }: Span, close: string): Span {
  const opens = /[“„«]/u.exec(text.slice(start, end));
  const next = opens ?? new RegExp(`(?<=\\s)${close}(?=\\S)`, 'u').exec(text.slice(start, end));
  if (!next) return { start, end };
  // The quotation ends before the sentence that opens the other, where there is one before it.
  const before = text.slice(start, start + next.index);
  const last = [...before.matchAll(/[.!?…](?=\s)/gu)].at(-1);
  return { start, end: last ? start + last.index + 1 : start + next.index };
}

/** The places in words that are still open, the likeliest first, each once. */
function placesIn(mending: Mending, words: Span, close: string): Place[] {
  const { text } = mending.analysis;
  const cue = beforeCue(mending, words, close);
  const comma = text.slice(words.start, words.end).search(/[,;]\s/u);
  const [sentence] = sentenceEnds(text, words);
  const found: Place[] = [
    ...(cue === undefined ? [] : [{ at: cue, why: 'cue' } as const]),
    ...(sentence === undefined ? [] : [{ at: sentence, why: 'end' } as const]),
    { at: endOfWords(text, words), why: 'end' },
    ...(comma < 0 ? [] : [{ at: words.start + comma + 1, why: 'pause' } as const]),
  ];
  // The words that say who speaks are nobody's quotation.
  return found.filter(({ at }, index) => at <= (cue ?? at) && found.findIndex((other) => other.at === at) === index);
}

/** Part of a sentence closes before its stop or comma where the article puts its commas behind closing marks as well; before a semicolon always. */
function beforeStop(analysis: Analysis, place: Place): Place {
  const isStop = /[\p{L}\p{N}][.,;]$/u.test(analysis.text.slice(place.at - 2, place.at));
  return isStop && place.why !== 'cue' && (analysis.text[place.at - 1] === ';' || putsCommasOutside(analysis)) ? { ...place, at: place.at - 1 } : place;
}

/** Right behind the last word and its stop. */
const endOfWords = (text: string, { start, end }: Span): number => start + text.slice(start, end).trimEnd().length;

const pause = /[,!?](?=\s)/gu;

/** The first comma or stop behind which the article, closed there, says who speaks; undefined where none is followed by that. */
function beforeCue({ analysis: { text }, reanalyze }: Mending, words: Span, close: string): number | undefined {
  for (const { index } of [...text.slice(words.start, words.end).matchAll(pause)].slice(0, mostTried)) {
    const at = words.start + index + 1;
    if (isSaidBehind(reanalyze(`${text.slice(0, at)}${close}${text.slice(at)}`), { start: at, end: at + close.length })) return at;
  }
  return undefined;
}

/** Whether a closing mark is followed, with nothing between, by the cue and the speaker of its own words. */
function isSaidBehind({ text, quotations, attributions, cues, mentions }: Analysis, mark: Span): boolean {
  const found = quotations.findIndex(({ quoted }) => quoted.some(({ close }) => close?.start === mark.start));
  const attribution = attributions[found];
  const cue = cues.find(({ id }) => id === attribution?.cue);
  const speaker = mentions.find(({ id }) => id === attribution?.speaker);
  if (!cue || !speaker) return false;
  return text.slice(mark.end, Math.min(cue.span.start, speaker.span.start)).trim() === '' && Math.min(cue.span.start, speaker.span.start) >= mark.end;
}

/** The last words before a place, as many as tell it from others. */
function lastWords(text: string, { start, end }: Span): string {
  const words = text.slice(Math.max(start, end - 160), end).trim().split(/\s+/u);
  return `${words.length > 4 ? '…' : ''}${words.slice(-4).join(' ')}`;
}
